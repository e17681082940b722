import { partitionFor, type Coordinates, type InputRecord, type OutputRecord } from '#events';
import type {
  Assigned,
  Cluster,
  ExclusivePublisher,
  GroupState,
  Member,
  PartitionLog,
  Peek,
  PeekAt,
  Publisher,
  Reader,
  ReadOptions,
  Survey,
  TopicState,
} from '#stream';
import { FakeGroup } from './fake-group.js';
import { FakeReader, type Entry } from './fake-reader.js';

const PARTITIONS = 8;

const bytes = (value: string | Uint8Array | null): Uint8Array | null =>
  typeof value === 'string' ? new TextEncoder().encode(value) : value;

/** A Kafka cluster in memory, for tests of what speaks to the port: appends, reads and follows, and can be away. */
export class FakeCluster implements Cluster {
  /** While true, everything that is asked of the cluster fails. */
  away = false;
  groupStates: GroupState[] = [];
  /** Groups whose coordinator is away, and `topic/partition` of logs without a leader. */
  readonly lostGroups = new Set<string>();
  readonly leaderless = new Set<string>();
  readonly topicIds = new Map<string, string>();
  /** Places that were looked into. */
  peeked = 0;
  closed = false;
  /** Runs when all of a transaction was sent; what it throws, the commit does. */
  beforeCommit: (() => Promise<void>) | undefined;
  /** Told of each record that has become visible. */
  onAppend: ((record: OutputRecord) => void) | undefined;
  private readonly partitions = new Map<string, Entry[]>();
  private readonly readers = new Set<FakeReader>();
  private readonly memberships = new Map<string, FakeGroup>();
  /** By transactional id; a function that ends what its writer has open. */
  private readonly writers = new Map<string, (commit: boolean) => void>();

  constructor(topics: readonly string[] = []) {
    for (const topic of topics) this.create(topic);
  }

  create(topic: string): void {
    for (let partition = 0; partition < PARTITIONS; partition++) this.log(topic, partition);
  }

  append(record: OutputRecord): Coordinates {
    const place = this.reserve(record);
    this.settle(place, record);
    return place;
  }

  /** What the end of a transaction leaves in a partition: an offset without a record. */
  mark(topic: string, partition: number): void {
    this.log(topic, partition).push('marker');
    this.wake();
  }

  records(topic: string): InputRecord[] {
    const logs = [...this.partitions].filter(([place]) => place.startsWith(`${topic}/`));
    return logs.flatMap(([, log]) => log.filter((entry) => typeof entry === 'object'));
  }

  async publisher(): Promise<Publisher> {
    await this.reach();
    return {
      publish: async (records) => {
        await this.reach();
        return records.map((record) => this.append(record));
      },
      close: () => Promise.resolve(),
    };
  }

  async exclusivePublisher(id: string): Promise<ExclusivePublisher> {
    await this.reach();
    this.writers.get(id)?.(false);
    let written: { place: Coordinates; record: OutputRecord }[] = [];
    const end = (commit: boolean): void => {
      for (const { place, record } of written) this.settle(place, commit ? record : null);
      written = [];
    };
    this.writers.set(id, end);
    return {
      transaction: async (work) => {
        try {
          const done = await work(async (records) => {
            await this.reach();
            const reserved = records.map((record) => ({ place: this.reserve(record), record }));
            written.push(...reserved);
            return reserved.map(({ place }) => place);
          });
          await this.beforeCommit?.();
          await this.reach();
          if (this.writers.get(id) !== end) throw new Error(`another ${id} has begun`);
          end(true);
          return done;
        } catch (error) {
          end(false);
          throw error;
        }
      },
      close: () => Promise.resolve(),
    };
  }

  async read(options: ReadOptions): Promise<Reader> {
    await this.reach();
    const reader = new FakeReader(
      options,
      (topic) => this.logsOf(topic),
      () => this.readers.delete(reader),
    );
    this.readers.add(reader);
    reader.wake();
    return reader;
  }

  async logs(topics: readonly string[]): Promise<PartitionLog[]> {
    await this.reach();
    return topics.flatMap((topic) =>
      this.logsOf(topic).map((log, partition) => ({ topic, partition, start: 0, end: log.length })),
    );
  }

  async offsetsAt(topics: readonly string[], time: number): Promise<Coordinates[]> {
    await this.reach();
    return topics.flatMap((topic) =>
      this.logsOf(topic).map((log, partition) => {
        const found = log.findIndex((entry) => typeof entry === 'object' && entry.timestamp >= time);
        return { topic, partition, offset: found < 0 ? log.length : found };
      }),
    );
  }

  join(group: string, topics: readonly string[], assign: (partitions: readonly Assigned[]) => void): Member {
    const partitions = topics.flatMap((topic) => this.logsOf(topic).map((_, partition) => ({ topic, partition })));
    const found = this.memberships.get(group) ?? new FakeGroup(partitions);
    this.memberships.set(group, found);
    return found.join(assign);
  }

  async groups(): Promise<GroupState[]> {
    await this.reach();
    return this.groupStates;
  }

  async survey(known: readonly string[]): Promise<Survey> {
    await this.reach();
    const groups = this.groupStates.map((state) => ({ ...state, protocol: 'classic' }));
    const topics = new Set(
      groups.flatMap(({ committed, members }) => [
        ...committed.map(({ topic }) => topic),
        ...members.flatMap(({ partitions }) => partitions.map(({ topic }) => topic)),
      ]),
    );
    const lost = known.filter((group) => this.lostGroups.has(group) && !groups.some((one) => one.group === group));
    return {
      brokers: await this.brokers(),
      groups: [
        ...groups,
        ...lost.map((group) => ({
          ...{ group, state: 'Unknown', protocol: 'unknown', members: [], committed: [] },
          unavailable: 'its coordinator is away',
        })),
      ],
      logs: (await this.logs([...topics])).map((log) =>
        this.leaderless.has(`${log.topic}/${log.partition}`)
          ? { topic: log.topic, partition: log.partition, unseen: 'no broker leads it' }
          : { ...log, leader: 1 },
      ),
      topicIds: new Map([...topics].map((topic) => [topic, this.topicIds.get(topic) ?? 'first'])),
    };
  }

  async peek(places: readonly PeekAt[]): Promise<Peek[]> {
    await this.reach();
    this.peeked += places.length;
    return places.map(({ topic, partition, offset: from, end }) => {
      const entries = this.log(topic, partition).slice(from, end);
      const open = entries.indexOf('open');
      const decided = open < 0 ? entries : entries.slice(0, open);
      const records = decided.filter((entry): entry is InputRecord => typeof entry === 'object');
      const first = records[0] ? { offset: records[0].offset, timestamp: records[0].timestamp } : null;
      return { topic, partition, from, to: from + decided.length, records: records.length, first };
    });
  }

  async retentions(topics: readonly string[]): Promise<Map<string, { ms: number | null }>> {
    await this.reach();
    return new Map(topics.map((topic) => [topic, { ms: 86_400_000 }]));
  }

  async brokers() {
    await this.reach();
    return [{ id: 1, host: 'localhost', port: 9092, controller: true }];
  }

  ensureTopics(): Promise<TopicState[]> {
    return Promise.resolve([]);
  }

  verifyTopics(): Promise<TopicState[]> {
    return Promise.resolve([]);
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.readers].map((reader) => reader.close()));
  }

  get readersOpen(): number {
    return this.readers.size;
  }

  private reach(): Promise<void> {
    return this.away ? Promise.reject(new Error('connect ECONNREFUSED')) : Promise.resolve();
  }

  /** The place that a record will have when it is committed. */
  private reserve({ topic, partition, key }: OutputRecord): Coordinates {
    if (!this.partitions.has(`${topic}/0`)) this.create(topic);
    const place = { topic, partition: partition ?? (key === null ? 0 : partitionFor(key, PARTITIONS)) };
    const offset = this.log(place.topic, place.partition).push('open') - 1;
    return { ...place, offset };
  }

  private settle(place: Coordinates, record: OutputRecord | null): void {
    this.log(place.topic, place.partition)[place.offset] = record
      ? {
          ...place,
          timestamp: record.timestamp ?? Date.parse('2026-02-26T12:00:00Z'),
          key: bytes(record.key),
          value: bytes(record.value),
          headers: record.headers,
        }
      : 'marker';
    if (record) this.onAppend?.(record);
    this.wake();
  }

  private log(topic: string, partition: number): Entry[] {
    const place = `${topic}/${partition}`;
    const log = this.partitions.get(place) ?? [];
    this.partitions.set(place, log);
    return log;
  }

  private logsOf(topic: string): Entry[][] {
    return this.partitions.has(`${topic}/0`)
      ? Array.from({ length: PARTITIONS }, (_, partition) => this.log(topic, partition))
      : [];
  }

  private wake(): void {
    for (const reader of this.readers) reader.wake();
  }
}
