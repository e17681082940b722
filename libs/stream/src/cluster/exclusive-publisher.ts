import type { Coordinates, OutputRecord } from '#events';
import { Partitioners, type Kafka, type Producer, type Transaction } from 'kafkajs';
import { withoutRepetition } from '../kafka/no-repetition.js';
import type { ExclusivePublisher } from '../ports.js';
import { failureOf } from '../server/failure.js';
import type { PartitionCounts } from './partition-counts.js';
import { Placing } from './placing.js';
import { settled } from './settled.js';

/** A transaction whose writer has died holds up all read-committed readers of its partitions for so long, ms. */
const TRANSACTION_TIMEOUT = 10_000;

export class KafkaExclusivePublisher implements ExclusivePublisher {
  private readonly placing: Placing;

  private constructor(
    private readonly producer: Producer,
    private readonly id: string,
    counts: PartitionCounts,
  ) {
    this.placing = new Placing(counts);
  }

  static async open(
    kafka: Kafka,
    counts: PartitionCounts,
    id: string,
    topics: readonly string[],
  ): Promise<KafkaExclusivePublisher> {
    const producer = kafka.producer({
      transactionalId: id,
      transactionTimeout: TRANSACTION_TIMEOUT,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    try {
      await producer.connect();
      // Connecting fences nobody; the first transaction asks for a new epoch.
      await (await producer.transaction()).abort();
      await settled(kafka, topics);
    } catch (error) {
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
    return new KafkaExclusivePublisher(producer, id, counts);
  }

  async transaction<T>(
    work: (send: (records: readonly OutputRecord[]) => Promise<Coordinates[]>) => Promise<T>,
  ): Promise<T> {
    try {
      const transaction = await this.producer.transaction();
      try {
        const done = await work((records) =>
          withoutRepetition(this.producer, () => this.placing.send(transaction, records)),
        );
        await transaction.commit();
        return done;
      } catch (error) {
        await abandon(transaction);
        throw error;
      }
    } catch (error) {
      if (failureOf(error) !== 'lost') throw error;
      const dropped = 'what this one had not yet committed is dropped';
      throw new Error(`another ${this.id} has begun; ${dropped}`, { cause: error });
    }
  }

  async close(): Promise<void> {
    await this.producer.disconnect();
  }
}

/** At once, so that nobody waits for its time-out. Where it was fenced, or its commit got through, there is nothing to abort. */
const abandon = (transaction: Transaction): Promise<void> => transaction.abort().catch(() => undefined);
