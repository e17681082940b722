import type { InputRecord, OutputRecord } from '#events';
import { led } from '../undecided.js';
import { readToEnd, type KafkaAddress } from '#stream';
import type { FencedProducer, PartitionPort, Transaction } from '../../../libs/stream/src/server/partition-port.js';
import type { ClientUnderTest, MemberOf, OpenClient, PartitionOf } from './client.js';
import { kafkajs } from './kafkajs.js';
import { Seat } from './seat.js';

/** One thing that a client has to show. */
export interface Promised {
  promise: string;
  shows: (ground: Ground) => Promise<void>;
}

export const text = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString();

/** What is in a record, where nothing else is of interest. */
export const record = (topic: string, value: string, partition = 0): OutputRecord => ({
  ...{ topic, partition, value },
  ...{ key: null, headers: {} },
});

let grounds = 0;

/** Topics and a group of one test, and all that it opens. */
export class Ground {
  readonly client: OpenClient;
  /** Another pair of eyes and hands: what a client writes is read by it, and the other way round. */
  readonly witness: OpenClient;
  readonly group: string;
  readonly topics: { in: string; out: string; log: string };
  private readonly opened: { close(): Promise<void> }[] = [];

  constructor(
    readonly under: ClientUnderTest,
    readonly address: KafkaAddress,
  ) {
    const name = `${under.name.replace(/\W/g, '-')}-${Date.now()}-${grounds++}`;
    this.group = `group-${name}`;
    this.topics = { in: `${name}.in`, out: `${name}.out`, log: `${name}.log` };
    this.client = under.open(address, `client-${name}`);
    this.witness = kafkajs.open(address, `witness-${name}`);
    this.opened.push(this.client, this.witness);
  }

  async create(partitions = 2): Promise<this> {
    const specs = Object.values(this.topics).map((name) => ({ name, partitions, config: {} }));
    await this.witness.cluster.ensureTopics(specs);
    // Brokers may take a moment to know that they lead a new topic; an owner would start over.
    await led(this.address, Object.values(this.topics));
    return this;
  }

  kept<T extends { close(): Promise<void> }>(opened: T): T {
    this.opened.push(opened);
    return opened;
  }

  partition(of: Partial<PartitionOf> = {}, client = this.client): PartitionPort {
    const { group, topics } = this;
    return this.kept(client.partition({ group, topic: topics.in, partition: 0, changelogTopic: topics.log, ...of }));
  }

  async owner(port: PartitionPort): Promise<FencedProducer> {
    return this.kept(await port.producer());
  }

  /** A member of the group that has been told to start. */
  member(of: Partial<MemberOf> = {}, client = this.client): Seat {
    const seat = new Seat(client.membership({ group: this.group, topics: [this.topics.in], ...of }));
    return this.kept(seat);
  }

  /** Records written without a transaction. */
  async publish(records: readonly OutputRecord[], { cluster } = this.witness): Promise<void> {
    const publisher = await cluster.publisher();
    await publisher.publish(records);
    await publisher.close();
  }

  /** All that is committed in a topic now. */
  async committed(topic: string, { cluster } = this.witness): Promise<InputRecord[]> {
    const records: InputRecord[] = [];
    await readToEnd(cluster, { topics: [topic], from: 'start', onRecord: (one) => void records.push(one) });
    return records;
  }

  async values(topic: string): Promise<(string | null)[]> {
    return (await this.committed(topic)).map(({ value }) => text(value));
  }

  async close(): Promise<void> {
    for (const one of this.opened.reverse()) await one.close().catch(() => undefined);
  }
}

/** One transaction with these records and the next offset to read. */
export async function commit(
  producer: FencedProducer,
  records: readonly OutputRecord[],
  next: number,
  metadata = '',
): Promise<void> {
  await (await pending(producer, records, next, metadata)).commit();
}

export async function pending(
  producer: FencedProducer,
  records: readonly OutputRecord[],
  next: number,
  metadata = '',
): Promise<Transaction> {
  const transaction = await producer.begin();
  await transaction.send(records);
  await transaction.sendOffset(next, metadata);
  return transaction;
}

export const NO_ERROR = 'no error';

/** What an error is, or that there was none. */
export const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => NO_ERROR,
    (error: unknown) => error,
  );
