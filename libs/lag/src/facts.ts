import type { Figure, Unknown } from './figure.js';

/**
 * `OK`, `WARN` (reads, but falls behind), `STALL` (commits, but does not advance), `STOP` (commits no more), `REWIND` (went
 * back), `UNKNOWN` (nobody can say: not the same as OK).
 */
export type Status = 'OK' | 'WARN' | 'STALL' | 'STOP' | 'REWIND' | 'UNKNOWN';

/** A status is never shown without its reason, in words. */
export interface Verdict {
  status: Status;
  reason: string;
}

/**
 * Age of the oldest unread record, in seconds, and how it is known: `drained` (nothing is unread: 0), `record` (its own
 * timestamp), `interpolated` (from the end offsets that were seen over time).
 */
export type Behind = { seconds: number; by: 'drained' | 'record' | 'interpolated' } | Unknown;

/** Seconds until nothing is unread at the present rates; `never` where the lag does not shrink. */
export type Drain = number | 'never' | Unknown;

export type Trend = 'rising' | 'falling' | 'steady' | 'unknown';

export interface Pace {
  /** Offsets a second that were written, and that were committed, smoothed over about half a minute. */
  rateIn: Figure;
  rateOut: Figure;
  trend: Trend;
}

/** Who reads a partition. */
export interface Owner {
  id: string;
  clientId: string;
  host: string;
}

export interface Member extends Owner {
  partitions: { topic: string; partition: number }[];
}

/** One group in one partition. Offsets are positions; `end` is exclusive; times are UTC. */
export interface PartitionFacts extends Verdict, Pace {
  topic: string;
  partition: number;
  /** Next offset to read; null where nothing was committed. */
  committed: number | null;
  /** When that was committed; null where it is not known, or longer ago than the commits reach that were read. */
  committedAt: string | null;
  /** Null where the log cannot be seen. */
  start: number | null;
  end: number | null;
  /** Records still to be read: markers of transactions, aborted and compacted records are not among them where that was seen. */
  lag: Figure;
  /** What a reader of the numbers should know besides, e.g. that records were deleted unread. */
  note: string | null;
  behind: Behind;
  drain: Drain;
  /** Seconds until retention may delete the oldest unread record; null where none is in danger. */
  deletion: Figure | null;
  /** The member it is assigned to; null where nobody reads it. */
  owner: Owner | null;
}

/** Partitions added up: of a topic, a group, or a stage. */
export interface Totals extends Pace {
  /** Partitions, and how many of them have no known lag. */
  partitions: number;
  unknown: number;
  /** The sum of what is known; unknown where no partition's is. */
  lag: Figure;
  /** The worst partition's. */
  behind: Behind;
  /** The slowest partition's: no sooner is all of it read. */
  drain: Drain;
  /** Which that is; null where nothing is to be drained. */
  slowest: { topic: string; partition: number } | null;
  /** Its lag over the mean of all known: 1 where the lag lies evenly; null where there is none. */
  skew: number | null;
  /** The soonest partition's. */
  deletion: Figure | null;
}

export interface TopicTotals extends Totals, Verdict {
  topic: string;
}

/** One group without its partitions: what a table of groups shows. */
export interface GroupSummary extends Totals, Verdict {
  group: string;
  /**
   * As Kafka names it: `Stable`, `Empty`, `PreparingRebalance`, `CompletingRebalance`, `Dead`; of the newer protocol also
   * `Assigning` and `Reconciling`.
   */
  state: string;
  /** `classic`, `consumer` (KIP-848), `share`, or `unknown` on brokers that do not tell. */
  protocol: string;
  members: number;
  topics: string[];
  /** Since when it has this status, UTC: so long as the console has watched. */
  since: string;
  /** Not null where the broker that has the group does not answer: these are its last known facts. */
  stale: Stale | null;
  /** Lag at the end of each of the last 30 minutes, oldest first; null where unknown or not watched. For a sparkline. */
  recent: (number | null)[];
}

/** One group with everything that is known of it. */
export interface GroupFacts {
  /** When the offsets were read, UTC. */
  at: string;
  /** Of everything; what is old of the group alone stands in its summary. */
  stale: Stale | null;
  summary: GroupSummary;
  /** By name. */
  topics: TopicTotals[];
  /** By topic, then partition. */
  partitions: PartitionFacts[];
  members: Member[];
}

/** One hop of the pipeline: which group reads what, and how far behind. */
export interface StageFacts extends Totals, Verdict {
  stage: string;
  group: string;
  reads: string;
  /** As Kafka names it; null where there is no such group. */
  state: string | null;
  members: number;
  /** Not null where the broker that has the group does not answer: these are its last known facts. */
  stale: Stale | null;
}

/** What is shown is older than it should be. */
export interface Stale {
  because: string;
  /** Seconds since it was true; null where nothing was ever read. */
  age: number | null;
}

/** What is known of all groups at one moment. */
export interface LagSnapshot {
  /** When the offsets were read, UTC; null before the first time. */
  at: string | null;
  /** Not null: show it as old. The facts stay. */
  stale: Stale | null;
  /** Seconds between two readings, as they are now: they stretch where the cluster is slow or large. */
  every: number;
  /** Where commit times come from; without them STOP cannot be told from STALL. */
  commitTimes: { known: boolean; reason: string };
  brokers: { id: number; host: string; port: number; controller: boolean }[];
  pipeline: StageFacts[];
  /** By name. Those of the newer share protocol are left out: they have no offset to lag behind. */
  groups: GroupSummary[];
}

/** One minute of one group. */
export interface HistoryPoint {
  /** The end of the minute, UTC. */
  at: string;
  /** As it was then; null where unknown. */
  lag: number | null;
  behind: number | null;
  rateIn: number | null;
  rateOut: number | null;
  /** The worst within the minute. */
  status: Status;
}

/** Up to 24 hours of one group, oldest first; a minute in which nobody watched has no point. */
export interface LagHistory {
  group: string;
  /** Whether it is kept over a restart, or why not. */
  kept: { durable: boolean; reason: string };
  points: HistoryPoint[];
}

/** An alert about lag, as it goes to the webhook and to the topic `lag.alerts`. */
export interface LagNotice {
  /** The same for an alert and its recovery. */
  id: string;
  kind: 'alert' | 'recovery';
  group: string;
  /** What the status is now, and why. */
  status: Status;
  reason: string;
  /** What it was before it changed. */
  previous: Status;
  /** When it began, and when this was sent (the hold-down lies between them), UTC. */
  since: string;
  at: string;
  lag: number | null;
  behind: number | null;
}
