import type { DivergenceSide } from '#events';
import { formatTime } from '#events';
import type { Observation } from '../observation.js';

/** Two observations that do not fit, and why they do not, in words. */
export interface Contradiction {
  sides: [Observation, Observation];
  because: string;
}

/** Nobody's words: a deed that the outlet itself reports is the outlet's word. */
export const sideOf = (report: Observation): DivergenceSide => ({
  speaker: report.speaker?.name ?? report.source.name ?? report.source.id,
  ...(report.speaker?.affiliation !== undefined && { affiliation: report.speaker.affiliation }),
  quote: report.quote,
  signal: report.id,
  source: report.source,
  at: formatTime(report.published),
});
