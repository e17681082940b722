import type { ScoredSignal } from '#events';
import type { Suppressed } from '../relevance/suppressed.js';
import { tensionsOf, type Ruled, type RuledSentence } from '../rules.js';
import { tellMatch } from '../tell.js';
import { CLASSES, classOf } from './classes.js';
import { Estimate } from './linear.js';
import { matchOf } from './anchor.js';
import { unitsOf, type Units } from './units.js';

/** Less likely than this, what the rules read is none. */
const KEPT = 0.05;

/** As likely as this, a sentence tells what no rule reads: one that gives nothing else, and one that does. */
const ADDED = { alone: 0.6, beside: 0.8 };

/** Names without which nothing is added. */
const NAMED = new Set(['@state', '@group', '@organization', '@person', '@military_unit', '@platform', '@weapon', '@place']);

/** What a sentence tells, by the rules and by the words that sentences of its kind have. */
export function judge(
  ruled: Ruled,
  sentence: RuledSentence,
  publishedAt: string,
): { signals: ScoredSignal[]; suppressed: Suppressed[] } {
  const { reading } = ruled;
  const units = unitsOf(reading, sentence.range);
  if (sentence.signals.length === 0 && !isTelling(units)) return sentence;
  const estimate = new Estimate(units, sentence);
  const suppressed = [...sentence.suppressed];
  const signals: ScoredSignal[] = [];
  for (const signal of sentence.signals) {
    const probability = estimate.probability(classOf(signal));
    if (probability >= KEPT) signals.push(signal);
    else suppressed.push(unlikely(signal));
  }
  const least = signals.length === 0 ? ADDED.alone : ADDED.beside;
  for (let column = 0; column < CLASSES.length; column++) {
    const probability = estimate.probability(column);
    if (probability < least || sentence.signals.some((signal) => classOf(signal) === column)) continue;
    const match = matchOf(reading, sentence.range, units, estimate.shares(column), CLASSES[column]!);
    if (match === null) continue;
    const told = tellMatch(match, ruled, sentence, publishedAt, suppressed);
    if (told !== null) signals.push(...tensionsOf(told, reading, ruled.article, ruled.topics, suppressed));
  }
  return { signals, suppressed };
}

const isTelling = ({ words }: Units): boolean => words.some((word) => NAMED.has(word));

function unlikely({ evidence }: ScoredSignal): Suppressed {
  const { start, end, rule } = evidence.cues[0]!;
  return { rule, reason: 'unlikely', start, end };
}
