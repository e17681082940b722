import type { TokenRange } from '#events';
import type { Reading } from '../reading.js';
import { isInvertedCondition } from './verbs.js';

/** Verbs after which `if` asks: `asked if`, `wondered if`. */
const ASKING = new Set(['ask', 'wonder', 'know', 'see', 'doubt', 'say', 'question']);

/** Words before `if` that make it no condition. */
const NO_CONDITION = new Set(['as', 'even']);

/** Two-word conditions: `as long as` is told by its middle. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['provided', 'that'],
  ['long', 'as'],
  ['case', 'of'],
  ['condition', 'that'],
]);

/** `if`, `unless`, `should X attack`, `provided that`. */
function opensCondition(reading: Reading, i: number, sentence: TokenRange): boolean {
  const { lower } = reading.tokens[i]!;
  if (lower === 'unless') return true;
  if (lower === 'if') {
    if (i === sentence.from) return true;
    return !NO_CONDITION.has(reading.tokens[i - 1]!.lower) && !ASKING.has(reading.forms[i - 1]!.lemma);
  }
  if (lower === 'should') return isInvertedCondition(reading, i, sentence);
  const second = PHRASES.get(lower);
  return second !== undefined && second === reading.tokens[i + 1]?.lower;
}

/** How far a condition may stand from what hangs on it, in tokens: a bound, so that the cost stays linear. */
const REACH = 40;

/** The sentence sets a condition somewhere: `will strike again if attacked`. */
export function hasCondition(reading: Reading, sentence: TokenRange): boolean {
  const to = Math.min(sentence.to, sentence.from + REACH);
  for (let i = sentence.from; i < to; i++) if (opensCondition(reading, i, sentence)) return true;
  return false;
}

/** The verb stands in the condition itself: `if Iran attacked …`. */
export function isInCondition(reading: Reading, verb: number, sentence: TokenRange): boolean {
  for (let i = verb - 1; i >= sentence.from && verb - i < 16; i--) {
    if (opensCondition(reading, i, sentence)) return true;
    const { lower, text } = reading.tokens[i]!;
    if (text === ',' || text === ';' || lower === 'that') return false;
  }
  return false;
}
