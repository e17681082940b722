import type { Observation } from '../observation.js';
import { HOUR } from '../time.js';
import type { Tuning } from '../tuning/tuning.js';
import type { Happenings } from './happenings.js';

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
  happenings: Pick<Happenings, 'occurrences'>;
}

export const NO_STRAND: Strand = { value: 0, happenings: { occurrences: () => [] } };

/** Age in ms at which a report no longer counts. */
export const forgottenAfter = (report: Observation, { dimensions, memory }: Tuning): number =>
  memory.halfLives * dimensions[report.dimension].halfLife * HOUR;
