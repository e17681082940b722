import type { Cue, ScoredSignal } from '#events';
import type { Reading } from '../reading.js';
import type { Suppressed } from '../relevance/suppressed.js';
import { tensionsOf, type Ruled, type RuledSentence } from '../rules.js';
import { cue } from '../scorers/scorer.js';
import { tellMatch } from '../tell.js';
import { CLASSES } from './classes.js';
import { Estimate } from './linear.js';
import { matchOf } from './anchor.js';
import { unitsOf, type Units } from './units.js';

/** Where nothing is as likely as this, what the rules read is none: the words speak of something else. */
const KEPT = 0.01;

/** As likely as this, a sentence of which the rules read nothing tells what its words say. */
const ADDED = 0.7;

/** Tokens; what is longer is a list or has lost its full stops. */
const LONGEST = 120;

/** What moves arms is never taken for something else; `attack` and `strike` are, as matches and markets have them too. */
const isMovement = ({ dimension, event }: ScoredSignal): boolean =>
  dimension === 'force_deployment' && (event.type === 'MOBILIZE' || event.type === 'RETREAT');

/** Names without which nothing is added. */
const NAMED = new Set([
  '@state',
  '@group',
  '@organization',
  '@person',
  '@military_unit',
  '@platform',
  '@weapon',
  '@place',
]);

/** What a sentence tells, by the rules and by the words that sentences of its kind have. */
export function judge(
  ruled: Ruled,
  sentence: RuledSentence,
  publishedAt: string,
): { signals: ScoredSignal[]; suppressed: Suppressed[] } {
  const { reading } = ruled;
  if (sentence.range.to - sentence.range.from > LONGEST || sentence.signals.some(isMovement)) return sentence;
  const units = unitsOf(reading, sentence.range);
  if (sentence.signals.length === 0 && !isTelling(units)) return sentence;
  const estimate = new Estimate(units, sentence.suppressed);
  if (sentence.signals.length > 0)
    return CLASSES.some((_, column) => estimate.probability(column) >= KEPT)
      ? sentence
      : { signals: [], suppressed: [...sentence.suppressed, ...sentence.signals.map(unlikely)] };
  const suppressed = [...sentence.suppressed];
  const signals: ScoredSignal[] = [];
  for (let column = 0; column < CLASSES.length; column++) {
    const probability = estimate.probability(column);
    if (probability < ADDED || isDoubtful(estimate, column)) continue;
    const shares = estimate.shares(column);
    const match = matchOf(reading, sentence.range, units, shares, CLASSES[column]!);
    if (match === null) continue;
    const told = tellMatch(match, ruled, sentence, publishedAt, suppressed);
    if (told === null) continue;
    told.event.cues.push(...weightiest(reading, units, shares, match.at));
    for (const signal of tensionsOf(told, reading, ruled.article, ruled.topics, suppressed))
      signals.push({ ...signal, confidence: confidenceIn(probability) });
  }
  return { signals, suppressed };
}

/** Words alone are right less often than they promise; read off reliability tables, as confidence.ts is. */
const confidenceIn = (probability: number): number => Math.round(25 + 50 * probability) / 100;

/** How many words are shown beside the event word, and what each adds to the log-odds at least. */
const SHOWN = 3;
const WEIGHTY = 0.3;

/** The words that speak most for a class, for the reader of the signal. */
function weightiest(reading: Reading, { at }: Units, shares: readonly number[], head: number): Cue[] {
  return shares
    .map((share, k) => ({ share, token: at[k]! }))
    .filter(({ share, token }) => share >= WEIGHTY && token !== head && reading.forms[token]!.function === 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, SHOWN)
    .map(({ token }) => cue(reading, { from: token, to: token + 1 }, 'model.word'));
}

/** The words speak for another direction nearly as much: an appeal or a demand, a round that ended well or badly. */
function isDoubtful(estimate: Estimate, column: number): boolean {
  const probability = estimate.probability(column);
  const { dimension } = CLASSES[column]!;
  return CLASSES.some(
    (other, k) => k !== column && other.dimension === dimension && estimate.probability(k) > probability * RIVAL,
  );
}

/** Share of a probability that a rival has at most. */
const RIVAL = 0.5;

const isTelling = ({ words }: Units): boolean => words.some((word) => NAMED.has(word));

function unlikely({ evidence }: ScoredSignal): Suppressed {
  const { start, end, rule } = evidence.cues[0]!;
  return { rule, reason: 'unlikely', start, end };
}
