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
  /** The first offset of each partition whose record the broker received at `time` (ms since the epoch) or later. */
  offsetsAt(topics: readonly string[], time: number): Promise<Coordinates[]>;
  /**
   * Takes part in a consumer group that shares out the partitions of `topics`, without reading or committing anything; goes on
   * trying while the cluster is away. `assign` gets all partitions of this member whenever they may have changed. Being told
   * late is harmless where owners fence each other.
   */
  join(group: string, topics: readonly string[], assign: (partitions: readonly Assigned[]) => void): Member;
  groups(): Promise<GroupState[]>;
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

export interface GroupState {
  group: string;
  /** As Kafka names it: `Stable`, `Empty`, `PreparingRebalance`, `CompletingRebalance`, `Dead`. */
  state: string;
  members: { id: string; clientId: string; host: string; partitions: { topic: string; partition: number }[] }[];
  /** Next offset to read; null where nothing was committed. */
  committed: { topic: string; partition: number; offset: number | null }[];
}
