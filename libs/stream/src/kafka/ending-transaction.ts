import type { TransactionClient } from './transaction-client.js';

/**
 * A coordinator may leave markers out where partitions lose their leaders while a transaction is being ended, and no
 * partition does before its broker was away for `broker.session.timeout.ms`, 9 s unless told. So long can no transaction be
 * disturbed unseen that began and was ended within less, ms.
 */
const UNDISTURBED = 5_000;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Lets a producer go on only when its last transaction has ended in every partition, and in good time. Where a transaction
 * hangs, the markers of the next would end it too: with an abort, a commit that was acknowledged would be undone.
 */
export class EndingTransaction {
  constructor(
    private readonly client: Pick<TransactionClient, 'state'>,
    private readonly transactionalId: string,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * @param began when the transaction did, on this clock, ms
   * @throws where it took so long that it may hang: its owner has to start over, and will look
   */
  async wait(began: number): Promise<void> {
    for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
      const state = await this.client.state(this.transactionalId);
      const took = Math.round(this.now() - began);
      if (took > UNDISTURBED)
        throw new Error(`the transaction took ${took} ms: it is to be seen whether it has ended in every partition`);
      if (!state?.state.startsWith('Prepare')) return;
      await sleep(pause);
    }
  }
}
