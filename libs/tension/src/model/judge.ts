import type { Cue, Dimension, Direction, ScoredSignal } from '#events';
import type { Reading } from '../reading.js';
import type { Suppressed } from '../relevance/suppressed.js';
import { economic } from '../relevance/topics.js';
import { tensionsOf, type Ruled, type RuledSentence } from '../rules.js';
import { cue } from '../scorers/scorer.js';
import { tellMatch } from '../tell.js';
import { CLASSES, classOf, ELSEWHERE } from './classes.js';
import { Estimate } from './linear.js';
import { matchOf } from './anchor.js';
import { unitsOf, type Units } from './units.js';

/**
 * As likely as this to be about something else, a sentence tells nothing, whatever words it borrows: less is enough
 * where only one party is known, more is needed against a movement of arms.
 */
const ELSEWHERE_AT = { alone: 0.1, paired: 0.3, movement: 0.5 };

/** The same where it is likelier to tell what the rules read. */
const ELSEWHERE_AT_LIKELY = { alone: 0.1, paired: 0.6, movement: 0.7 };

/** As likely as this, a sentence tells what its words say of a dimension in which the rules read nothing. */
const ADDED = 0.5;

/** The same in a text about firms and prices, where states meet and quarrel over these. */
const ADDED_IN_BUSINESS = 0.85;

/** More likely than this to be about something else, it tells nothing that the rules do not read. */
const ADDED_ELSEWHERE = 0.1;

/** Less likely than this, what the rules read is dropped. */
const KEPT = { alone: 0.05, paired: 0.02, movement: 0.02 };

/**
 * What the rules read gives way where another class is more likely than `other` and its own less likely than this: another
 * direction, or another dimension.
 */
const CONTRADICTED = { direction: 0.1, dimension: 0.4, other: 0.7 };

/** Tokens; what is longer is a list or has lost its full stops. */
const LONGEST = 120;

/** What moves arms; `attack` and `strike` are words of matches and markets too. */
const isMovement = ({ dimension, event }: ScoredSignal): boolean =>
  dimension === 'force_deployment' && (event.type === 'MOBILIZE' || event.type === 'RETREAT');

const caseOf = (signal: ScoredSignal): 'movement' | 'alone' | 'paired' =>
  isMovement(signal) ? 'movement' : signal.dyad === null ? 'alone' : 'paired';

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
  const { range } = sentence;
  if (range.to - range.from > LONGEST) return sentence;
  const units = unitsOf(ruled.reading, range);
  if (sentence.signals.length === 0 && !isTelling(units)) return sentence;
  const estimate = new Estimate(units, sentence);
  const elsewhere = estimate.probability(ELSEWHERE);
  const signals: ScoredSignal[] = [];
  const suppressed = [...sentence.suppressed];
  for (const signal of sentence.signals) {
    const probability = estimate.probability(classOf(signal));
    const which = caseOf(signal);
    if (
      elsewhere > (elsewhere < probability ? ELSEWHERE_AT_LIKELY : ELSEWHERE_AT)[which] ||
      probability < KEPT[which] ||
      isContradicted(signal, sentence.signals, estimate)
    )
      suppressed.push(unlikely(signal));
    else signals.push(signal);
  }
  if (elsewhere <= ADDED_ELSEWHERE) {
    const least = economic(sentence.topics.far) >= 1 ? ADDED_IN_BUSINESS : ADDED;
    const read = new Set(signals.map(({ dimension }) => dimension));
    CLASSES.forEach(({ dimension }, column) => {
      if (read.has(dimension) || estimate.probability(column) < least || isDoubtful(estimate, column)) return;
      signals.push(...readByWords(ruled, sentence, publishedAt, { units, estimate, column }, signals, suppressed));
    });
  }
  return { signals, suppressed };
}

/**
 * The words are sure of another class, which the rules do not read: `crossed back over the border`, `turned down an invitation
 * to meet`, `ordered the ambassador to leave`.
 */
function isContradicted(signal: ScoredSignal, all: readonly ScoredSignal[], estimate: Estimate): boolean {
  const own = estimate.probability(classOf(signal));
  const isRead = (dimension: Dimension, but: Direction | null): boolean =>
    all.some((one) => one.dimension === dimension && one.direction !== but);
  return CLASSES.some(({ dimension, direction }, column) => {
    if (estimate.probability(column) <= CONTRADICTED.other) return false;
    if (dimension === signal.dimension)
      return own < CONTRADICTED.direction && direction !== signal.direction && !isRead(dimension, signal.direction);
    return own < CONTRADICTED.dimension && !isMovement(signal) && !isRead(dimension, null);
  });
}

/** The signals of a class that the words tell of: its word of most weight becomes the event word. */
function readByWords(
  ruled: Ruled,
  sentence: RuledSentence,
  publishedAt: string,
  { units, estimate, column }: { units: Units; estimate: Estimate; column: number },
  read: readonly ScoredSignal[],
  suppressed: Suppressed[],
): ScoredSignal[] {
  const { reading, article, topics } = ruled;
  const shares = estimate.shares(column);
  const match = matchOf(reading, sentence.range, units, shares, CLASSES[column]!);
  if (!match || read.some(({ evidence }) => covers(evidence, reading.tokens[match.at]!.start))) return [];
  const told = tellMatch(match, ruled, sentence, publishedAt, suppressed);
  if (!told) return [];
  told.event.cues.push(...weightiest(reading, units, shares, match.at));
  const confidence = confidenceIn(estimate.probability(column));
  return tensionsOf(told, reading, article, topics, suppressed).map((signal) => ({ ...signal, confidence }));
}

/** A clause that the rules read tells nothing more by its words. */
const covers = ({ start, end }: ScoredSignal['evidence'], at: number): boolean => start <= at && at < end;

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
const RIVAL = 0.8;

const isTelling = ({ words }: Units): boolean => words.some((word) => NAMED.has(word));

function unlikely({ evidence }: ScoredSignal): Suppressed {
  const { start, end, rule } = evidence.cues[0]!;
  return { rule, reason: 'unlikely', start, end };
}
