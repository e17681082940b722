import type { Observation } from '../observation.js';

/** A report among the happenings of its strand. */
export interface Entry {
  readonly report: Observation;
  /** For each placement of the spans, the number of the span and kind that it falls into. */
  readonly slots: readonly number[];
  /** Strength at the strand's time of reference. */
  readonly weight: number;
  /** The text that its article is a print of; the same number, the same text. */
  text: number;
}
