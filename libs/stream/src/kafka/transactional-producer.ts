import { partitionFor, type OutputRecord } from '#events';
import type { Message, Producer, Transaction as ClientTransaction } from 'kafkajs';
import type { PartitionCounts } from '../cluster/partition-counts.js';
import { groupBy } from '../group-by.js';
import type { FencedProducer, Transaction } from '../server/partition-port.js';
import { chunksOf } from './chunk.js';
import type { EndingTransaction } from './ending-transaction.js';
import { withoutRepetition } from './no-repetition.js';
import { retried } from './retried.js';
import { sendOnce } from './send-once.js';
import { toMessage } from './wire.js';

type Offsets = Parameters<ClientTransaction['sendOffsets']>[0];

/** The client sends the metadata on; its types do not know of it. */
function offsets(group: string, of: { topic: string; partition: number; offset: string; metadata: string }): Offsets {
  const { topic, ...partition } = of;
  return { consumerGroupId: group, topics: [{ topic, partitions: [partition] }] };
}

export class TransactionalProducer implements FencedProducer {
  constructor(
    private readonly producer: Producer,
    private readonly counts: PartitionCounts,
    private readonly ending: EndingTransaction,
    private readonly input: { group: string; topic: string; partition: number },
  ) {}

  async begin(): Promise<Transaction> {
    const began = performance.now();
    const transaction = await this.producer.transaction();
    const { group, topic, partition } = this.input;
    return {
      send: (records) => this.send(transaction, records),
      sendOffset: (next, metadata) =>
        retried(() => transaction.sendOffsets(offsets(group, { topic, partition, offset: String(next), metadata }))),
      commit: async () => {
        await transaction.commit();
        await this.ending.wait(began);
      },
    };
  }

  async close(): Promise<void> {
    await this.producer.disconnect();
  }

  private async send(transaction: ClientTransaction, records: readonly OutputRecord[]): Promise<void> {
    if (records.length === 0) return;
    const topics = records.map(({ topic }) => topic);
    const counts = await this.counts.of(topics);
    for (const chunk of chunksOf(records)) {
      const topicMessages = [...groupBy(chunk, ({ topic }) => topic)].map(
        ([topic, of]): { topic: string; messages: Message[] } => ({
          topic,
          messages: of.map((record) => toMessage(record, this.place(record, counts.get(topic) ?? 1))),
        }),
      );
      await withoutRepetition(this.producer, () => sendOnce(transaction, topicMessages)).catch(
        async (error: unknown) => {
          throw await this.counts.explain(error, topics);
        },
      );
    }
  }

  /** A record without a key goes where its input came from, so that a batch's go to one place. */
  private place({ partition, key }: OutputRecord, count: number): number {
    if (partition !== undefined) return partition;
    return key === null ? this.input.partition % count : partitionFor(key, count);
  }
}
