import { HangingTransaction } from './hanging-transaction.js';
import type { TransactionClient } from './transaction-client.js';
import type { OpenTransaction, TransactionState } from './transaction-requests.js';
import { verdictOn } from './transaction-verdict.js';

export interface HangingTransactionsOf {
  transactionalId: string;
  changelogTopic: string;
  /** Topics whose partitions have to be looked at; those of others are passed over where nobody leads them. */
  needed: (topic: string) => boolean;
}

const CLUSTER_AUTHORIZATION_FAILED = 31;
/** With 100 ms between them. */
const ATTEMPTS = 50;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Finds the transactions of one transactional id that its coordinator has ended without a marker in some partition, and
 * writes the markers that are missing. A coordinator of Kafka 4.1 to 4.3 leaves out the partitions that have no leader at the
 * moment (KAFKA-20734), as all have for a moment after a broker that was alone was killed and came back. Until there is a
 * marker nobody reads beyond, and the offset of the group stays where it was; with the marker of a later transaction that is
 * aborted, records would be lost whose commit was acknowledged.
 */
export class HangingTransactions {
  /** What the coordinator last had to say of an epoch that is now over. Once it is, the coordinator forgets it. */
  private last: TransactionState | null = null;
  private suspected = false;

  constructor(private readonly of: HangingTransactionsOf) {}

  /**
   * To be asked before the epoch is raised.
   * @throws HangingTransaction where one could not be ended, and another error where a partition cannot be looked at: so the
   * coordinator does not yet forget what it decided, and leaves no markers out of its own transaction's end
   */
  async look(client: TransactionClient): Promise<void> {
    const state = await this.ended(client);
    this.suspected = false;
    if (!state) return;
    if (state.state !== 'Empty' || state.producerId !== this.last?.producerId) this.last = state;
    const open = await client.open(state.producerId, this.of.needed);
    this.suspected = open.length > 0;
    if (this.suspected && state.state !== 'Ongoing' && !(await client.mayEnd(open))) throw this.refused(open);
  }

  /**
   * To be asked after: then nobody else writes under the former epochs.
   * @throws HangingTransaction where its end is not known or not allowed
   */
  async end(client: TransactionClient): Promise<void> {
    const { last } = this;
    if (!this.suspected || !last) return;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const open = (await client.open(last.producerId, this.of.needed)).filter(({ epoch }) => epoch <= last.epoch);
      if (open.length === 0) return;
      const verdict = verdictOn(last, open, this.of.changelogTopic);
      if (!verdict) throw this.unknown(open);
      const answers = await client.end(open, verdict === 'commit');
      if (answers.some(({ error }) => error === CLUSTER_AUTHORIZATION_FAILED)) throw this.refused(open);
      await sleep(100);
    }
    throw new Error(`the markers of ${this.of.transactionalId} cannot be written yet`);
  }

  /** The state once the last transaction is no longer being ended. */
  private async ended(client: TransactionClient): Promise<TransactionState | null> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const state = await client.state(this.of.transactionalId);
      if (!state?.state.startsWith('Prepare')) return state;
      await sleep(100);
    }
    throw new Error(`the last transaction of ${this.of.transactionalId} is still being ended`);
  }

  private refused(open: readonly OpenTransaction[]): HangingTransaction {
    return new HangingTransaction(
      this.of.transactionalId,
      open,
      'The markers may not be written: allow it with kafka-acls.sh --add --cluster --operation Alter ' +
        '--allow-principal User:…; the partition then goes on by itself',
    );
  }

  private unknown(open: readonly OpenTransaction[]): HangingTransaction {
    return new HangingTransaction(
      this.of.transactionalId,
      open,
      'Whether it was committed is no longer known. If no other partition has its end (kafka-dump-log.sh ' +
        '--print-data-log shows the markers by producer id), drop it in each of these partitions with ' +
        'kafka-transactions.sh abort --topic … --partition … --start-offset …; its input is then worked on again',
    );
  }
}
