import type { Strand } from '../index/occurrences.js';
import type { Reading } from '../index/tension-index.js';
import type { Observation } from '../observation.js';
import { HOUR } from '../time.js';
import type { Tuning } from '../tuning/tuning.js';
import type { Contradiction } from './divergence.js';

/** The heaviest report of a strand that is not older than the window. */
const recent = ({ occurrences }: Strand, now: number, window: number): Observation | undefined =>
  occurrences.find(({ report }) => now - report.published <= window * HOUR)?.report;

/**
 * Talks that improve while forces move in, or threats while forces leave.
 * @param share of the tuned thresholds that is enough: 1 to begin, less to go on
 */
export function findDeeds({ dimensions }: Reading, now: number, tuning: Tuning, share: number): Contradiction | null {
  const { window, words, deeds } = tuning.divergence;
  const { force_deployment: force, talk_progress: talks, rhetoric } = dimensions;
  const pair = (said: Strand, against: Strand, done: Strand, undone: Strand, because: string): Contradiction | null => {
    if (said.value < words * share || said.value <= against.value) return null;
    if (done.value < deeds * share || done.value <= undone.value) return null;
    const word = recent(said, now, window);
    const deed = recent(done, now, window);
    return word && deed ? { sides: [word, deed], because } : null;
  };
  return (
    pair(talks.cools, talks.heats, force.heats, force.cools, 'talks improve while forces move') ??
    pair(rhetoric.heats, rhetoric.cools, force.cools, force.heats, 'threats go on while forces leave')
  );
}
