import type { OutputRecord } from '#events';

/** What happened, for metrics; every callback is optional and must not throw. */
export interface Observer {
  /** A batch was committed: its records, what became of them, and ms from its fetch to its commit. */
  committed?(of: {
    topic: string;
    partition: number;
    records: number;
    outputs: readonly OutputRecord[];
    counts: Readonly<Record<string, number>>;
    ms: number;
  }): void;
  /** An owner starts over. */
  startedOver?(of: { topic: string; partition: number; failure: string }): void;
  deadLettered?(of: { topic: string; partition: number; error: string }): void;
  rebuilt?(of: { topic: string; partition: number; keys: number; ms: number }): void;
  redisRoundTrip?(of: { topic: string; partition: number }): void;
  ticked?(of: { topic: string; partition: number }): void;
}
