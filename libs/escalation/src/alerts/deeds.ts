import type { Strand } from '../index/occurrences.js';
import type { Ledger, Reading } from '../index/tension-index.js';
import { guessesIn } from '../grounds.js';
import type { Observation } from '../observation.js';
import { isUseOfArms } from '../severe.js';
import { HOUR } from '../time.js';
import type { Tuning } from '../tuning/tuning.js';
import { campOf } from './camp.js';
import type { Contradiction } from './divergence.js';

/** An open divergence goes on until the words, or the deeds, have lost this share of what it takes to begin one. */
const GOES_ON = 0.5;

/** An open one bears a little more dispute than it takes to begin one, so that one report does not open and close it. */
const STILL_DISPUTED = 0.8;

/** The heaviest report of a strand that is not older than the window, among those that `fits`. */
const recent = (
  strand: Strand,
  oldest: number,
  fits: (report: Observation) => boolean = () => true,
): Observation | undefined =>
  strand.occurrences().find(({ report }) => report.published >= oldest && fits(report))?.report;

/** Somebody's word, or a sentence that names both parties; not what the outlet says of a pair that was guessed. */
const isWord = (report: Observation): boolean => report.dyadFrom !== 'context' || campOf(report) !== null;

const isThreat = (report: Observation): boolean => report.event.startsWith('THREATEN') && isWord(report);

/**
 * Talks that are held, go on or come to something; not support for an ally, nor somebody who resigns. That two meet has to
 * be said of the two; what comes of their talks may be said of them by somebody.
 */
const ofTalks = (report: Observation): boolean =>
  /^(?:CONSULT\/progress|AGREE|SUPPORT\/agreement|YIELD\/concede)/.test(report.event)
    ? isWord(report)
    : report.event.startsWith('CONSULT') && report.dyadFrom !== 'context';

/** What ends a fight contradicts the forces that stay, and blows that fall after it, but not those that it has ended. */
const isAgreement = ({ event }: Observation): boolean => /^(?:AGREE|SUPPORT\/agreement|YIELD\/concede)/.test(event);

/**
 * Talks that improve while forces move in, or threats that go on while forces leave. A threat made before they left is
 * what their leaving has ended, and contradicts nothing.
 * @param open whether such a divergence is open already; it ends later than it begins
 */
export function findDeeds(
  { dimensions }: Reading,
  ledger: Ledger,
  now: number,
  tuning: Tuning,
  open: boolean,
): Contradiction | null {
  const { window, sitting, words, deeds } = tuning.divergence;
  const { force_deployment: force, talk_progress: talks, rhetoric } = dimensions;
  const share = open ? GOES_ON : 1;
  const oldest = now - window * HOUR;
  const disputed = tuning.divergence.disputed * (open ? STILL_DISPUTED : 1);
  const said = (strand: Strand, other: Strand): boolean =>
    strand.value >= words * share && strand.value > other.value * disputed;
  // Deeds that turn round end it at once.
  const done = (strand: Strand, other: Strand): boolean => strand.value >= deeds * share && strand.value > other.value;

  if (said(talks.cools, talks.heats) && done(force.heats, force.cools)) {
    const isGuess = guessesIn(ledger);
    for (const { report: word } of talks.cools.occurrences()) {
      if (word.published < oldest || !ofTalks(word)) continue;
      const hasEnded = (report: Observation): boolean =>
        isAgreement(word) && isUseOfArms(report) && report.published <= word.published;
      // The pair of such a deed was guessed from the very words that it is to contradict.
      const isReadIn = (report: Observation): boolean => report.article === word.article && isGuess(report);
      const deed = recent(force.heats, oldest, (report) => !hasEnded(report) && !isReadIn(report));
      if (deed) return { sides: [word, deed], because: 'talks improve while forces move' };
    }
  }
  if (said(rhetoric.heats, rhetoric.cools) && done(force.cools, force.heats)) {
    const deed = recent(force.cools, oldest);
    const word = deed && recent(rhetoric.heats, Math.max(oldest, deed.published - sitting * HOUR), isThreat);
    if (word) return { sides: [word, deed], because: 'threats go on while forces leave' };
  }
  return null;
}
