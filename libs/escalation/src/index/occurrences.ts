import type { Observation } from '../observation.js';

/** One happening and everybody who tells of it. */
export interface Occurrence {
  /** The report that stands for all: the strongest, and of those the first that was published. */
  report: Observation;
  reports: readonly Observation[];
  origins: number;
  /** Part of the strand's sum, after corroboration and the discount for its rank. */
  share: number;
}

/** The happenings of one dimension in one direction, at one moment. */
export interface Strand {
  /** Their sum. */
  value: number;
  /** From the heaviest down; none where the sum is 0. */
  occurrences(): readonly Occurrence[];
}
