import type { OutputRecord } from '#events';

/** What a stage gives back for one batch of one partition: all of it is committed at once, or none. */
export interface StageResult {
  outputs: OutputRecord[];
  /** The keys whose state changed, each with its whole new state; null forgets the key. */
  states: ReadonlyMap<string, unknown>;
}
