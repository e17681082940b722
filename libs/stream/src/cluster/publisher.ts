import { partitionFor, type Coordinates, type OutputRecord } from '#events';
import type { Kafka, Message, Producer } from 'kafkajs';
import { Partitioners } from 'kafkajs';
import { groupBy } from '../group-by.js';
import { chunksOf } from '../kafka/chunk.js';
import { toMessage } from '../kafka/wire.js';
import type { Publisher } from '../ports.js';
import type { PartitionCounts } from './partition-counts.js';

interface Placed extends OutputRecord {
  partition: number;
}

export class KafkaPublisher implements Publisher {
  private producer: Promise<Producer> | null = null;
  private turn = 0;

  constructor(
    private readonly kafka: Kafka,
    private readonly counts: PartitionCounts,
  ) {}

  async publish(records: readonly OutputRecord[]): Promise<Coordinates[]> {
    if (records.length === 0) return [];
    const counts = await this.counts.of(records.map(({ topic }) => topic));
    const placed = records.map((record): Placed => {
      const count = counts.get(record.topic) ?? 1;
      const partition =
        record.partition ?? (record.key === null ? this.turn++ % count : partitionFor(record.key, count));
      return { ...record, partition };
    });
    const written: Coordinates[] = [];
    for (const chunk of chunksOf(placed)) written.push(...(await this.send(chunk)));
    return written;
  }

  async close(): Promise<void> {
    const producer = this.producer;
    this.producer = null;
    await (await producer?.catch(() => null))?.disconnect();
  }

  private async send(records: readonly Placed[]): Promise<Coordinates[]> {
    const producer = await this.connected();
    const byTopic = groupBy(records, ({ topic }) => topic);
    const topicMessages = [...byTopic].map(([topic, of]): { topic: string; messages: Message[] } => ({
      topic,
      messages: of.map((record) => toMessage(record, record.partition)),
    }));
    try {
      const answers = await producer.sendBatch({ topicMessages, acks: -1 });
      return coordinates(
        records,
        answers.map(({ topicName, partition, baseOffset }) => [`${topicName}/${partition}`, Number(baseOffset)]),
      );
    } catch (error) {
      // After a failed send the sequence numbers may be out of step for good (tulios/kafkajs#598).
      await this.close();
      throw error;
    }
  }

  private connected(): Promise<Producer> {
    this.producer ??= (async () => {
      const producer = this.kafka.producer({
        idempotent: true,
        maxInFlightRequests: 1,
        allowAutoTopicCreation: false,
        createPartitioner: Partitioners.DefaultPartitioner,
      });
      await producer.connect();
      return producer;
    })().catch((error: unknown) => {
      this.producer = null;
      throw error;
    });
    return this.producer;
  }
}

/** Records of one partition lie behind one another, in the order in which they were sent. */
function coordinates(records: readonly Placed[], bases: [string, number][]): Coordinates[] {
  const next = new Map(bases);
  return records.map(({ topic, partition }) => {
    const place = `${topic}/${partition}`;
    const offset = next.get(place);
    if (offset === undefined) throw new Error(`no answer for ${place}`);
    next.set(place, offset + 1);
    return { topic, partition, offset };
  });
}
