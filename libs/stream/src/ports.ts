import type { Coordinates, InputRecord, OutputRecord, TopicSpec } from '#events';

/** How to reach a Kafka cluster. */
export interface KafkaAddress {
  brokers: string[];
  ssl?: boolean | { ca?: string; cert?: string; key?: string; rejectUnauthorized?: boolean };
  sasl?: { mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'; username: string; password: string };
}

/** The one door to Kafka: what the apps, the command line and the tests may ask of a cluster. */
export interface Cluster {
  /** Idempotent, `acks=all`: what `publish` resolved for is committed by the brokers. */
  publisher(): Promise<Publisher>;
  /**
   * The one writer of its transactional id: those before it are fenced, their open transactions aborted. Resolves when
   * everything that lies in `topics` by then is decided, so that a reader finds all that they have committed there.
   */
  exclusivePublisher(id: string, topics: readonly string[]): Promise<ExclusivePublisher>;
  /** Creates what is missing, and says where what is there differs from its spec. */
  ensureTopics(topics: readonly TopicSpec[]): Promise<TopicState[]>;
  verifyTopics(topics: readonly TopicSpec[]): Promise<TopicState[]>;
  /** Read-committed, without a consumer group's offsets: each reader sees every record. */
  read(options: ReadOptions): Promise<Reader>;
  /** Log start and end (end exclusive) of each partition; a topic that is not there is left out. */
  logs(topics: readonly string[]): Promise<PartitionLog[]>;
  /** The first offset of each partition whose record the broker received at `time` (ms since the epoch) or later; the end where there is none. */
  offsetsAt(topics: readonly string[], time: number): Promise<Coordinates[]>;
  /**
   * Takes part in a consumer group that shares out the partitions of `topics`, without reading or committing anything; goes on
   * trying while the cluster is away. `assign` gets all partitions of this member whenever they may have changed. Being told
   * late is harmless where owners fence each other.
   */
  join(group: string, topics: readonly string[], assign: (partitions: readonly Assigned[]) => void): Member;
  groups(): Promise<GroupState[]>;
  /**
   * All groups of consumers and the logs that they read, as of now. What cannot be asked says why, and fails nothing else.
   * @param known groups that were there before: one whose coordinator is away is told apart from one that is gone
   */
  survey(known: readonly string[]): Promise<Survey>;
  /**
   * What lies at and behind each of these offsets, read-committed; as much of it as one request to each leader brings. A place
   * that cannot be read is missing.
   */
  peek(places: readonly PeekAt[]): Promise<Peek[]>;
  /** By when time deletes what lies in a topic; topics that are not there, or may not be described, are missing. */
  retentions(topics: readonly string[]): Promise<Map<string, { ms: number | null }>>;
  brokers(): Promise<{ id: number; host: string; port: number; controller: boolean }[]>;
  close(): Promise<void>;
}

export interface Publisher {
  /** Coordinates in the order of `records`. */
  publish(records: readonly OutputRecord[]): Promise<Coordinates[]>;
  close(): Promise<void>;
}

export interface ExclusivePublisher {
  /**
   * What `work` sends becomes visible together when this resolves. Where it rejects, nothing of it does, unless the answer to
   * the commit was lost. `send` gives coordinates in the order of its records.
   */
  transaction<T>(work: (send: (records: readonly OutputRecord[]) => Promise<Coordinates[]>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Assigned {
  topic: string;
  partition: number;
}

export interface Member {
  /** Not ok where the group may have given this member's partitions to others. */
  health(): { ok: boolean; reason: string };
  /** Leaves the group. */
  close(): Promise<void>;
}

export interface TopicState {
  topic: string;
  state: 'created' | 'present' | 'missing' | 'differs';
  /** In words, where it differs. */
  differences: string[];
}

export interface ReadOptions {
  topics: readonly string[];
  /** Where to begin: the start, what comes from now on, or the next offset per partition. */
  from: 'start' | 'end' | readonly Coordinates[];
  /** Where to stop, per partition; one that is not named is not read at all. Without it, the log is followed. */
  to?: readonly Coordinates[];
  /** Bytes fetched of one partition at a time; 1 MB unless told. A batch of the log comes whole, however large it is. */
  bytesAtOnce?: number;
  /** In order within a partition; the next record waits for the promise. */
  onRecord: (record: InputRecord) => void | Promise<void>;
  /** Once, when everything that lay in the log at the start, or before `to`, has been handed over. */
  onCaughtUp?: () => void;
}

export interface Reader {
  close(): Promise<void>;
}

export interface PartitionLog {
  topic: string;
  partition: number;
  start: number;
  end: number;
}

export interface Survey {
  brokers: { id: number; host: string; port: number; controller: boolean }[];
  groups: SurveyedGroup[];
  /** Of all partitions of the topics that are committed in or assigned. */
  logs: SurveyedLog[];
  /** By topic; a topic that was made anew has another one. */
  topicIds: ReadonlyMap<string, string>;
}

export interface SurveyedGroup extends GroupState {
  /** `classic`, `consumer` (KIP-848), or `unknown` on brokers that do not tell. */
  protocol: string;
  /** Why nothing is known of it but that it was there. */
  unavailable?: string;
}

/** A log, or why it cannot be seen. */
export type SurveyedLog =
  (PartitionLog & { leader: number; unseen?: undefined }) | { topic: string; partition: number; unseen: string };

export interface PeekAt extends Coordinates {
  leader: number;
  /** Exclusive: what comes later is not looked at. */
  end: number;
}

export interface Peek {
  topic: string;
  partition: number;
  /** Everything from `from` to `to`, exclusive, was looked at. */
  from: number;
  to: number;
  /** Records among it; no markers, and nothing that was aborted or compacted. */
  records: number;
  first: { offset: number; timestamp: number } | null;
}

export interface GroupState {
  group: string;
  /** As Kafka names it: `Stable`, `Empty`, `PreparingRebalance`, `CompletingRebalance`, `Dead`. */
  state: string;
  members: { id: string; clientId: string; host: string; partitions: { topic: string; partition: number }[] }[];
  /** Next offset to read; null where nothing was committed. */
  committed: { topic: string; partition: number; offset: number | null }[];
}
