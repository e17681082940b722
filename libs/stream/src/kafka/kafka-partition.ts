import { partitionFor, type InputRecord, type OutputRecord } from '#events';
import { Partitioners, type Kafka, type Message, type Producer, type Transaction as ClientTransaction } from 'kafkajs';
import { groupBy } from '../group-by.js';
import type { PartitionCounts } from '../cluster/partition-counts.js';
import type { Fetched, FencedProducer, PartitionPort, Transaction } from '../server/partition-port.js';
import type { AdminClient } from './admin-client.js';
import { chunksOf } from './chunk.js';
import { LogClient, type Slice } from './log-client.js';
import { retried } from './retried.js';
import { toMessage } from './wire.js';

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

const LONG_POLL = 250;
/** With 50 ms between them. */
const SETTLE_ATTEMPTS = 20;
const FULL_SPEED = { maxWait: 100, maxBytesPerPartition: 4_000_000 };
/** A dead owner's open transaction is ended by its successor, or after this time by the broker, ms. */
const TRANSACTION_TIMEOUT = 60_000;

/** One input partition on a real cluster. It has its own connection for reading, so that no partition waits for another. */
export class KafkaPartition implements PartitionPort {
  private log: LogClient | null = null;

  constructor(private readonly options: KafkaPartitionOptions) {}

  async producer(): Promise<FencedProducer> {
    const { kafka, group, topic, partition, transactionalIdPrefix, counts } = this.options;
    const producer = kafka.producer({
      transactionalId: `${transactionalIdPrefix}${group}/${topic}/${partition}`,
      transactionTimeout: TRANSACTION_TIMEOUT,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    try {
      await producer.connect();
      // Connecting fences nobody; the first transaction asks for a new epoch.
      await (await producer.transaction()).abort();
    } catch (error) {
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
    try {
      await this.settled();
    } catch (error) {
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
    return new TransactionalProducer(producer, counts, { group, topic, partition });
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
   * The changelog has one writer, and its transaction has just been ended: nothing in it may be undecided. A broker that was
   * killed between the commit and its markers, and came back too soon, has been seen to take the transaction for ended
   * without writing them (4.3.1, one broker). Offset and changelog are then invisible, and to go on would double what the
   * next commit makes visible.
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

type Offsets = Parameters<ClientTransaction['sendOffsets']>[0];

/** The client sends the metadata on; its types do not know of it. */
function offsets(group: string, of: { topic: string; partition: number; offset: string; metadata: string }): Offsets {
  const { topic, ...partition } = of;
  return { consumerGroupId: group, topics: [{ topic, partitions: [partition] }] };
}

class TransactionalProducer implements FencedProducer {
  constructor(
    private readonly producer: Producer,
    private readonly counts: PartitionCounts,
    private readonly input: { group: string; topic: string; partition: number },
  ) {}

  async begin(): Promise<Transaction> {
    const transaction = await this.producer.transaction();
    const { group, topic, partition } = this.input;
    return {
      send: (records) => this.send(transaction, records),
      sendOffset: (next, metadata) =>
        retried(() => transaction.sendOffsets(offsets(group, { topic, partition, offset: String(next), metadata }))),
      commit: () => transaction.commit(),
    };
  }

  async close(): Promise<void> {
    await this.producer.disconnect();
  }

  private async send(transaction: ClientTransaction, records: readonly OutputRecord[]): Promise<void> {
    if (records.length === 0) return;
    const counts = await this.counts.of(records.map(({ topic }) => topic));
    for (const chunk of chunksOf(records)) {
      const topicMessages = [...groupBy(chunk, ({ topic }) => topic)].map(
        ([topic, of]): { topic: string; messages: Message[] } => ({
          topic,
          messages: of.map((record) => toMessage(record, this.place(record, counts.get(topic) ?? 1))),
        }),
      );
      await transaction.sendBatch({ topicMessages, acks: -1 });
    }
  }

  /** A record without a key goes where its input came from, so that a batch's go to one place. */
  private place({ partition, key }: OutputRecord, count: number): number {
    if (partition !== undefined) return partition;
    return key === null ? this.input.partition % count : partitionFor(key, count);
  }
}
