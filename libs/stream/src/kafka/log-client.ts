import type { InputRecord } from '#events';
import type { Kafka } from 'kafkajs';
import type { PartitionData } from 'kafkajs/src/consumer/batch.js';
import { createCluster, type ClientCluster } from './client-cluster.js';
import { readCommitted } from './read-committed.js';
import { toInputRecord } from './wire.js';

const READ_COMMITTED = 1;

export interface FetchFrom {
  topic: string;
  partition: number;
  offset: number;
}

/** What one fetch brought of one partition. */
export interface Slice {
  topic: string;
  partition: number;
  records: InputRecord[];
  /** Where to fetch next: behind the records, and behind markers and aborted records that are not among them. */
  next: number;
  /** End of what is decided: everything before it is committed or aborted. */
  stable: number;
  /** End of the log, undecided records among it. */
  end: number;
}

export interface FetchLimits {
  /** How long the broker waits for the first byte, ms. */
  maxWait: number;
  maxBytesPerPartition: number;
}

/**
 * Reads partitions by offset, read-committed and without a consumer group: no group is left behind on the
 * cluster, nobody waits for a rebalance, and no offset is ever committed or reset behind the reader's back
 * (the client's own consumer commits a default offset where the fetched one is out of range).
 */
export class LogClient {
  private readonly cluster: ClientCluster;

  constructor(kafka: Kafka) {
    this.cluster = createCluster(kafka);
  }

  async connect(topics: readonly string[]): Promise<void> {
    await this.cluster.connect();
    await this.cluster.addMultipleTargetTopics(topics);
  }

  partitions(topic: string): number[] {
    return this.cluster.findTopicPartitionMetadata(topic).map((partition) => partition.partitionId);
  }

  /** Node id of the leader, or null while there is none. */
  leader(topic: string, partition: number): number | null {
    const found = this.cluster.findTopicPartitionMetadata(topic).find((p) => p.partitionId === partition);
    return found && found.leader >= 0 ? found.leader : null;
  }

  /** Log start, or end (exclusive, of what is replicated), of the partitions. */
  async bound(topic: string, partitions: readonly number[], which: 'start' | 'end'): Promise<Map<number, number>> {
    await this.ready();
    const [found] = await this.cluster.fetchTopicsOffset([
      { topic, fromBeginning: which === 'start', partitions: partitions.map((partition) => ({ partition })) },
    ]);
    return new Map(found?.partitions.map(({ partition, offset }) => [partition, Number(offset)]));
  }

  /** One request to one broker. All partitions fail with the first that fails. */
  async fetch(node: number, from: readonly FetchFrom[], limits: FetchLimits): Promise<Slice[]> {
    await this.ready();
    const broker = await this.cluster.findBroker({ nodeId: node });
    const topics = from.map(({ topic, partition, offset }) => ({
      topic,
      partitions: [{ partition, fetchOffset: String(offset), maxBytes: limits.maxBytesPerPartition }],
    }));
    const { responses } = await broker.fetch({
      isolationLevel: READ_COMMITTED,
      maxWaitTime: limits.maxWait,
      minBytes: 1,
      maxBytes: limits.maxBytesPerPartition * from.length,
      topics,
    });
    const slices = responses.flatMap(({ topicName, partitions }) =>
      partitions.map(async (data) => {
        const asked = from.find(({ topic, partition }) => topic === topicName && partition === data.partition);
        if (!asked) return [];
        // Of several partitions, a batch above the limit is sent for the first alone: the others look empty.
        const cutOff = from.length > 1 && data.messages.length === 0 && asked.offset < Number(data.lastStableOffset);
        return cutOff ? this.fetch(node, [asked], limits) : [sliceOf(asked, data)];
      }),
    );
    return (await Promise.all(slices)).flat();
  }

  async refresh(): Promise<void> {
    if (!this.cluster.isConnected()) await this.cluster.connect();
    await this.cluster.refreshMetadata();
  }

  async close(): Promise<void> {
    await this.cluster.disconnect();
  }

  private async ready(): Promise<void> {
    if (!this.cluster.isConnected()) await this.cluster.connect();
    await this.cluster.refreshMetadataIfNecessary();
  }
}

function sliceOf({ topic, partition, offset }: FetchFrom, data: PartitionData): Slice {
  const stable = Number(data.lastStableOffset);
  // A batch comes whole, its records before the offset asked for among it.
  const records = readCommitted(data.messages, data.abortedTransactions).filter((raw) => Number(raw.offset) >= offset);
  return {
    topic,
    partition,
    records: records.map((raw) => toInputRecord(topic, partition, raw)),
    next: nextOffset(offset, stable, data.messages),
    stable,
    end: Number(data.highWatermark),
  };
}

/**
 * Compaction empties batches but keeps their extent: the next offset is behind the last batch, not behind its
 * last record. A batch with nothing left in it is not shown at all and is stepped over.
 */
function nextOffset(offset: number, stable: number, raw: PartitionData['messages']): number {
  const behind = raw.map(({ batchContext }) => Number(batchContext.firstOffset) + batchContext.lastOffsetDelta + 1);
  const next = behind.reduce((a, b) => Math.max(a, b), offset);
  return next === offset && offset < stable ? offset + 1 : next;
}
