import type { Match } from '../matching/match.js';
import type { Reading } from '../reading.js';
import { cue } from '../scorers/scorer.js';
import type { Irrelevance } from './rule.js';

/** An event word that gave no signal: its frame's rule, its span in UTF-16 code units, and why. */
export interface Suppressed {
  rule: string;
  reason: Irrelevance | 'unlikely';
  start: number;
  end: number;
}

export const suppressed = (reading: Reading, match: Match, reason: Irrelevance): Suppressed => ({
  ...cue(reading, match.head, match.frame.rule),
  reason,
});
