import type { InputRecord, OutputRecord } from '#events';
import type { LogEntry } from './alerter/log-entry.js';
import type { Incoming } from './enricher/incoming.js';
import type { Verdict } from './enricher/verdict.js';
import type { Claim, StoryVerdict } from './stories/claim.js';

/** What a stage gives back for one batch of one partition: all of it is committed at once, or none. */
export interface StageResult {
  outputs: OutputRecord[];
  /** The keys whose state changed, each with its whole new state; null forgets the key. */
  states: ReadonlyMap<string, unknown>;
}

export interface EnrichResult extends StageResult {
  /** What became of each record of the batch. */
  verdicts: Verdict[];
}

/** State per key as it was before the batch; null, or no entry, for a key never seen. */
export type States = ReadonlyMap<string, unknown>;

/**
 * Fragments in, enriched fragments and signals out. State is kept per article, under the article's key, and under keys
 * that begin with `#` and have no slash for the partition.
 */
export interface Enricher {
  /** One entry per record, in order; what cannot be read becomes an entry that says why. */
  decode(records: readonly InputRecord[], incarnation?: number): Incoming[];
  /**
   * The states that the batch needs. Asked again with what is known so far until it names nothing new: what has to be
   * forgotten is named when the partition's diary is known.
   */
  keys(batch: readonly Incoming[], known: States): string[];
  /** One claim per entry; null where there is no text to compare. */
  claims(batch: readonly Incoming[]): (Claim | null)[];
  /**
   * @param states of all that `keys` has named
   * @param stories one answer per claim; null where the claim was null
   */
  enrich(batch: readonly Incoming[], states: States, stories: readonly (StoryVerdict | null)[]): EnrichResult;
}

/** Signals and clock ticks in, alerts and levels out. State is kept per dyad, and under `#clock` for the partition. */
export interface Alerter {
  decode(records: readonly InputRecord[], incarnation?: number): LogEntry[];
  /** Asked again with what is known so far until it names nothing new: a tick needs the clock to know whom it wakes. */
  keys(batch: readonly LogEntry[], known: States): string[];
  escalate(batch: readonly LogEntry[], states: States): StageResult;
}
