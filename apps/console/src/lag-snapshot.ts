import type { GroupLag, TotalLag } from '#lag';

export interface GroupSnapshot extends GroupLag {
  /** As Kafka names it, e.g. `Stable`. */
  state: string;
  members: { id: string; clientId: string; host: string; partitions: { topic: string; partition: number }[] }[];
}

/** One hop of the pipeline: who reads what, and how far behind. */
export interface StageSnapshot extends TotalLag {
  stage: string;
  reads: string;
  /** Null where there is no such group. */
  state: string | null;
  members: number;
}

/** What is known of all groups at one moment. */
export interface LagSnapshot {
  /** When the offsets were read, UTC; null before the first time. */
  at: string | null;
  /** Why what is shown is older than it should be. */
  stale: string | null;
  pipeline: StageSnapshot[];
  groups: GroupSnapshot[];
}
