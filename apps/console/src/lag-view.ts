import type { GroupFacts, LagHistory, LagSnapshot } from '#lag';

/**
 * What the console knows of lag, for its page, its metrics and its alerts.
 *
 * | over HTTP                                         | answers          |
 * | ------------------------------------------------- | ---------------- |
 * | `GET /v1/lag`                                     | `LagSnapshot`    |
 * | `GET /v1/lag/groups/:group`                       | `GroupFacts`     |
 * | `GET /v1/lag/groups/:group/history?minutes=1440`  | `LagHistory`     |
 *
 * The snapshot has one line per group, so that it stays small on a large cluster (300 groups of 1,000 partitions: some
 * 200 kB); partitions and members come with the one group that is asked for.
 */
export interface LagView {
  /** As it is now; before the first reading it is waited for, once. */
  snapshot(): Promise<LagSnapshot>;
  /** Null where there is no such group. */
  group(name: string): GroupFacts | null;
  /** Of the last `minutes`, at most 1,440; null where nothing was ever heard of the group. */
  history(name: string, minutes?: number): LagHistory | null;
  /** Told after each reading, also one that failed. The function returned ends that. */
  onChange(listener: (snapshot: LagSnapshot) => void): () => void;
}
