import type { InputRecord } from '#events';
import { Partitioners, type Kafka } from 'kafkajs';
import type { PartitionCounts } from '../cluster/partition-counts.js';
import type { Fetched, FencedProducer, PartitionPort } from '../server/partition-port.js';
import type { AdminClient } from './admin-client.js';
import { EndingTransaction } from './ending-transaction.js';
import { HangingTransactions } from './hanging-transactions.js';
import { LogClient, type Slice } from './log-client.js';
import { producerWithCluster } from './producer-cluster.js';
import { TransactionClient } from './transaction-client.js';
import { TransactionalProducer } from './transactional-producer.js';

export interface KafkaPartitionOptions {
  kafka: Kafka;
  admin: AdminClient;
  counts: PartitionCounts;
  group: string;
  topic: string;
  partition: number;
  changelogTopic: string;
  /** Goes before transactional ids, for a cluster shared with others. */
  transactionalIdPrefix: string;
  maxBytes: number;
}

/** Where groups' offsets lie. */
const OFFSETS = '__consumer_offsets';
const LONG_POLL = 250;
/** With 50 ms between them. */
const SETTLE_ATTEMPTS = 20;
const FULL_SPEED = { maxWait: 100, maxBytesPerPartition: 4_000_000 };
/** A dead owner's open transaction is ended by its successor, or after this time by the broker, ms. */
const TRANSACTION_TIMEOUT = 60_000;

/** One input partition on a real cluster. It has its own connection for reading, so that no partition waits for another. */
export class KafkaPartition implements PartitionPort {
  private log: LogClient | null = null;
  private readonly transactionalId: string;
  private readonly hanging: HangingTransactions;

  constructor(private readonly options: KafkaPartitionOptions) {
    const { group, topic, partition, transactionalIdPrefix, changelogTopic, counts } = options;
    this.transactionalId = `${transactionalIdPrefix}${group}/${topic}/${partition}`;
    this.hanging = new HangingTransactions({
      ...{ changelogTopic, transactionalId: this.transactionalId },
      needed: (of) => of === OFFSETS || of === changelogTopic || counts.knows(of),
    });
  }

  async producer(): Promise<FencedProducer> {
    const { kafka, group, topic, partition, counts, changelogTopic } = this.options;
    const { producer, cluster } = producerWithCluster(kafka, {
      transactionalId: this.transactionalId,
      transactionTimeout: TRANSACTION_TIMEOUT,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    const transactions = new TransactionClient(cluster);
    try {
      await producer.connect();
      await transactions.connect(changelogTopic);
      await this.hanging.look(transactions);
      // Connecting fences nobody; the first transaction asks for a new epoch.
      await (await producer.transaction()).abort();
      await this.hanging.end(transactions);
      await this.settled();
    } catch (error) {
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
    const ending = new EndingTransaction(transactions, this.transactionalId);
    return new TransactionalProducer(producer, counts, ending, { group, topic, partition });
  }

  async committed(): Promise<{ offset: number; metadata: string | null } | null> {
    const { admin, group, topic, partition } = this.options;
    const [found] = await admin.ask((client) => client.fetchOffsets({ groupId: group, topics: [topic] }));
    const of = found?.partitions.find((p) => p.partition === partition);
    return of && Number(of.offset) >= 0 ? { offset: Number(of.offset), metadata: of.metadata } : null;
  }

  async bounds(): Promise<{ start: number; end: number }> {
    const { topic } = this.options;
    return this.boundsOf(topic);
  }

  async record(offset: number): Promise<InputRecord | null> {
    const { topic } = this.options;
    const { records } = await this.slice(topic, offset, { maxWait: 100, maxBytesPerPartition: 1 });
    return records.find((record) => record.offset === offset) ?? null;
  }

  async changelog(take: (records: readonly InputRecord[], done: number) => Promise<void>): Promise<void> {
    const { changelogTopic } = this.options;
    const { start, end } = await this.boundsOf(changelogTopic);
    for (let offset = start; offset < end;) {
      const { records, next } = await this.slice(changelogTopic, offset, FULL_SPEED);
      await take(
        records.filter((record) => record.offset < end),
        Math.min(1, (next - start) / (end - start)),
      );
      offset = next;
    }
  }

  async fetch(offset: number): Promise<Fetched> {
    const { topic, maxBytes } = this.options;
    return this.slice(topic, offset, { maxWait: LONG_POLL, maxBytesPerPartition: maxBytes });
  }

  async close(): Promise<void> {
    const log = this.log;
    this.log = null;
    await log?.close();
  }

  /**
   * The changelog has one writer, and its transactions have all been ended: nothing in it may be undecided. Where something
   * is, the committed offset may be as invisible as what lies there, and to go on would double it.
   */
  private async settled(): Promise<void> {
    const { changelogTopic, partition } = this.options;
    for (let attempt = 0; attempt < SETTLE_ATTEMPTS; attempt++) {
      const { end: stable } = await this.boundsOf(changelogTopic);
      const slice = await this.slice(changelogTopic, stable, { maxWait: 20, maxBytesPerPartition: 1 });
      if (slice.stable >= slice.end) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`a transaction hangs in ${changelogTopic}/${partition}: see kafka-transactions.sh find-hanging`);
  }

  private async boundsOf(topic: string): Promise<{ start: number; end: number }> {
    const { partition } = this.options;
    const log = await this.connected();
    const [starts, ends] = await this.dropOnError(() =>
      Promise.all([log.bound(topic, [partition], 'start'), log.bound(topic, [partition], 'end')]),
    );
    return { start: starts.get(partition) ?? 0, end: ends.get(partition) ?? 0 };
  }

  private async slice(
    topic: string,
    offset: number,
    limits: { maxWait: number; maxBytesPerPartition: number },
  ): Promise<Slice> {
    const { partition } = this.options;
    const log = await this.connected();
    return this.dropOnError(async () => {
      const leader = log.leader(topic, partition);
      if (leader === null) throw new Error(`${topic}/${partition} has no leader`);
      const [slice] = await log.fetch(leader, [{ topic, partition, offset }], limits);
      if (!slice) throw new Error(`no answer for ${topic}/${partition}`);
      return slice;
    });
  }

  private async connected(): Promise<LogClient> {
    if (this.log) return this.log;
    const log = new LogClient(this.options.kafka);
    await log.connect([this.options.topic, this.options.changelogTopic]);
    this.log = log;
    return log;
  }

  /** Whatever went wrong, the next attempt asks for leaders anew. */
  private async dropOnError<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      await this.close().catch(() => undefined);
      throw error;
    }
  }
}
