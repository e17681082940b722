import type { Coordinates, OutputRecord } from '#events';
import { Partitioners, type Kafka, type Producer } from 'kafkajs';
import { Turns } from '../kafka/turns.js';
import type { Publisher } from '../ports.js';
import type { PartitionCounts } from './partition-counts.js';
import { Placing } from './placing.js';

export class KafkaPublisher implements Publisher {
  private producer: Promise<Producer> | null = null;
  private readonly placing: Placing;
  private readonly turns = new Turns();

  constructor(
    private readonly kafka: Kafka,
    counts: PartitionCounts,
  ) {
    this.placing = new Placing(counts);
  }

  /** A send that has failed may have been written or not, as a whole or in part: to publish it again may double it. */
  publish(records: readonly OutputRecord[]): Promise<Coordinates[]> {
    if (records.length === 0) return Promise.resolve([]);
    // While the client tries a send again, another one would take its sequence numbers: that is dropped as a repetition, and
    // the first is written twice.
    return this.turns.take(async () => {
      const producer = await this.connected();
      try {
        return await this.placing.send(producer, records);
      } catch (error) {
        // After a failed send the sequence numbers may be out of step for good (tulios/kafkajs#598).
        await this.close();
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    const producer = this.producer;
    this.producer = null;
    await (await producer?.catch(() => null))?.disconnect();
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
