import type { OpenTransaction } from './transaction-requests.js';

/** The coordinator has ended a transaction without a marker in some partition, and it cannot be ended there by us. */
export class HangingTransaction extends Error {
  override readonly name = 'HangingTransaction';

  constructor(transactionalId: string, open: readonly OpenTransaction[], advice: string) {
    const [first] = open;
    const where = open.map(({ topic, partition, from }) => `${topic}/${partition} from offset ${from}`);
    super(
      `a transaction of ${transactionalId} (producer id ${first?.producerId}, epoch ${first?.epoch}) has no end in ` +
        `${where.join(', ')}. ${advice}`,
    );
  }
}
