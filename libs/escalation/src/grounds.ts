import { DIMENSIONS } from '#events';
import { mayBeGuess } from './guess.js';
import { textsOf } from './index/texts-of.js';
import type { Ledger } from './index/tension-index.js';
import type { Tally } from './index/tally.js';
import type { Observation } from './observation.js';
import { heaviest, weightAt } from './severe.js';
import type { Tuning } from './tuning/tuning.js';

/** Two who face each other are named together in what heats, or sit down to talks; a visit or a gift is for friends too. */
const namesThem = ({ basis, dyadFrom, escalatory, event }: Observation): boolean => {
  if (basis !== undefined) return basis === 'own';
  if (dyadFrom === 'context') return false;
  return escalatory ? !event.startsWith('MOBILIZE') : event.startsWith('CONSULT') && event !== 'CONSULT/visit';
};

/** Articles that name the two. */
function namingArticles(ledger: Ledger): Set<string> {
  const named = new Set<string>();
  for (const dimension of DIMENSIONS) {
    const both = ledger[dimension];
    if (both === undefined) continue;
    for (const report of both.escalatory) if (namesThem(report)) named.add(report.article);
    for (const report of both.deEscalatory) if (namesThem(report)) named.add(report.article);
  }
  return named;
}

/**
 * Tells a report that the dyad rests on from a guess. A sentence that names both sides is none, nor is what else its article
 * says of the two. What the scorer itself doubts is one, whoever is named.
 */
export function guessesIn(ledger: Ledger): (report: Observation) => boolean {
  let named: Set<string> | undefined;
  return (report) =>
    mayBeGuess(report) && (report.basis === 'doubted' || !(named ??= namingArticles(ledger)).has(report.article));
}

/**
 * Whether the dyad may be above `watch`: where the index is that high without guesses, or where guesses agree, so that it
 * holds without the loudest text.
 * @param least index of the rung, to be entered or held
 */
export function isGrounded(ledger: Tally, least: number, now: number, tuning: Tuning): boolean {
  if (!ledger.mayHoldGuesses()) return true;
  const isGuess = guessesIn(ledger);
  const isUnwanted = (report: Observation): boolean => report.escalatory && isGuess(report);
  if (!DIMENSIONS.some((dimension) => ledger[dimension]?.escalatory.some(isUnwanted))) return true;
  if (ledger.indexWithout(isUnwanted, now) >= least) return true;
  const heating = DIMENSIONS.flatMap((dimension) => ledger[dimension]?.escalatory ?? []);
  const texts = textsOf(heating);
  const loudest = heaviest(heating, (report) => texts.get(report) ?? 0, weightAt(now, tuning));
  return ledger.indexWithout((report) => texts.get(report) === loudest, now) >= tuning.ladder.elevated.exit;
}
