import type { TokenRange } from '#events';
import type { Reading } from '../reading.js';
import {
  ADVERB,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MODAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../words/function-words.js';
import { predicateAt, type Predicate } from './predicate.js';
import { isAdverb, isFinite, isVerb } from './verbs.js';

const STOPS = new Set([';', ':', '“', '”', '"', '—', '–', '(', ')', '--']);

const QUOTES = new Set(['“', '"']);

/** Words that open another clause; `that`, `as` and prepositions among them only where no noun phrase is left open. */
const isClauseOpener = (reading: Reading, i: number): boolean => {
  const { function: fn } = reading.forms[i]!;
  return (fn & SUBORDINATOR) !== 0 && (fn & (PREPOSITION | ADVERB)) === 0 && reading.tokens[i]!.lower !== 'than';
};

/** Longest stretch looked at for an object or a subject, in tokens: a bound, so that the cost stays linear. */
const REACH = 26;

/**
 * What a verb governs to its right: up to the next clause. Commas end it where a clause follows, not within a list.
 */
export function objectOf(reading: Reading, predicate: Predicate, sentence: TokenRange): TokenRange {
  const from = predicate.at + 1;
  const limit = Math.min(sentence.to, from + REACH);
  let to = from;
  for (; to < limit; to++) {
    const token = reading.tokens[to]!;
    if (token.kind === 'punctuation') {
      const scare = QUOTES.has(token.text) ? quotedTo(reading, to, sentence) : -1;
      if (scare > 0) {
        to = scare;
        continue;
      }
      if (STOPS.has(token.text)) break;
      if (token.text === ',' && endsObject(reading, to, sentence)) break;
    } else if (token.lower === 'according' || (to > from && isClauseOpener(reading, to))) {
      break;
    } else if (to > from && BREAKS.has(token.lower) && isFiniteAhead(reading, to + 1, sentence)) {
      break;
    }
  }
  return { from, to };
}

/** Words of a quotation that is but part of a phrase, at most: `its demand for a "corridor" in the south`. */
const SCARE = 4;

/** The closing mark of a few quoted words, or −1. */
function quotedTo(reading: Reading, open: number, sentence: TokenRange): number {
  // `spoke of “good progress” in the talks`: there the words themselves are told.
  if ((reading.forms[open - 1]!.function & PREPOSITION) !== 0) return -1;
  for (let i = open + 2; i < sentence.to && i - open <= SCARE + 1; i++)
    if (QUOTES.has(reading.tokens[i]!.text))
      return i + 1 < sentence.to && reading.tokens[i + 1]!.kind === 'word' ? i : -1;
  return -1;
}

const ADVERBIAL_OPENERS = new Set([
  'after',
  'before',
  'since',
  'until',
  'than',
  'because',
  'despite',
  'as',
  'once',
  'so',
  'but',
]);

const BREAKS = new Set(['as', 'after', 'before', 'since', 'until', 'but', 'so', 'than', 'and']);

/** A finite verb within a few words: a clause begins, not a phrase. */
function isFiniteAhead(reading: Reading, from: number, sentence: TokenRange): boolean {
  for (let i = from; i < sentence.to && i < from + 7; i++) {
    const { function: fn } = reading.forms[i]!;
    if (reading.tokens[i]!.kind === 'punctuation') return false;
    if ((fn & (BE | HAVE | MODAL)) !== 0) return true;
    if (reading.forms[i]!.verb !== 0 && (reading.forms[i]!.verb & 16) === 0 && isVerb(reading, i, sentence))
      return true;
  }
  return false;
}

function endsObject(reading: Reading, comma: number, sentence: TokenRange): boolean {
  const next = comma + 1;
  if (next >= sentence.to) return true;
  const form = reading.forms[next]!;
  if ((form.function & (SUBORDINATOR | RELATIVE | MODAL)) !== 0 && (form.function & PREPOSITION) === 0) return true;
  if ((form.verb & 16) !== 0) return true;
  return isFiniteAhead(reading, next, sentence);
}

/** The subject's noun phrase with its appositions, and where it had to be looked for. */
export function subjectOf(reading: Reading, predicate: Predicate, sentence: TokenRange, depth = 0): TokenRange {
  let to = predicate.start;
  // `sent tanks in 2008 and bombed …`: joined to the verb before it.
  if (to > sentence.from && joinsVerb(reading, to, sentence)) return borrowed(reading, predicate, sentence, depth);
  to = beforeToBe(reading, predicate, sentence);
  // `Iran "will be hit hard"`: a quotation may begin between subject and verb.
  if (to - 2 >= sentence.from && QUOTES.has(reading.tokens[to - 1]!.text) && reading.tokens[to - 2]!.kind === 'word')
    to -= 1;
  // `Rabat's king, in his yearly speech, again held out …`
  let edge = to;
  while (edge - 1 > sentence.from && isAdverb(reading, edge - 1)) edge -= 1;
  if (edge > sentence.from && reading.tokens[edge - 1]!.text === ',') {
    const skipped = skipAside(reading, edge - 1, sentence);
    if (skipped < edge - 1) to = skipped;
  }
  let from = to;
  const limit = Math.max(sentence.from, to - REACH);
  while (from > limit) {
    const i = from - 1;
    const token = reading.tokens[i]!;
    const { function: fn } = reading.forms[i]!;
    if (token.kind === 'punctuation') {
      if (STOPS.has(token.text) && token.text !== '(' && token.text !== ')') break;
      if (token.text === ',' && !joinsSubject(reading, i, from, to, sentence)) break;
    } else if (isClauseOpener(reading, i) || ADVERBIAL_OPENERS.has(token.lower)) {
      break;
    } else if (
      ((fn & (MODAL | HAVE | BE)) !== 0 && reading.entityAt[i]?.kind !== 'date') ||
      (isFinite(reading, i, sentence) && !isReduced(reading, i, sentence))
    ) {
      const relative = relativeBefore(reading, i, limit);
      if (relative < 0) break;
      from = relative;
      continue;
    }
    from = i;
  }
  while (from < to && (reading.forms[from]!.function & COORDINATOR) !== 0) from += 1;
  from = withoutDate(reading, from, to);
  if (from === to) return borrowed(reading, predicate, sentence, depth);
  return { from, to };
}

/** `The guards are soon to take away …`: the subject ends before the auxiliary. */
function beforeToBe(reading: Reading, { start, dependent }: Predicate, sentence: TokenRange): number {
  if (!dependent || reading.tokens[start]!.lower !== 'to') return start;
  let i = start - 1;
  while (i > sentence.from && isAdverb(reading, i)) i -= 1;
  return i > sentence.from && (reading.forms[i]!.function & BE) !== 0 ? i : start;
}

/** `In June 2025 Israel hit …`: a date that opens the clause is no part of its subject. */
function withoutDate(reading: Reading, from: number, to: number): number {
  let i = from;
  if (i < to && (reading.forms[i]!.function & PREPOSITION) !== 0) i += 1;
  if (i >= to || reading.entityAt[i]?.kind !== 'date') return from;
  while (i < to && (reading.entityAt[i]?.kind === 'date' || reading.tokens[i]!.text === ',')) i += 1;
  return i;
}

/** `officials who were briefed on the talks said`: where the relative clause begins that the verb at `i` belongs to. */
function relativeBefore(reading: Reading, i: number, limit: number): number {
  for (let k = i - 1; k > limit && i - k < 5; k--) {
    if (reading.tokens[k]!.kind === 'punctuation') return -1;
    if ((reading.forms[k]!.function & RELATIVE) !== 0) return k;
    // `two columns that had waited for days rolled on`
    if (reading.tokens[k]!.lower === 'that' && isNamed(reading, k - 1)) return k;
  }
  return -1;
}

const isNamed = (reading: Reading, i: number): boolean =>
  (reading.entityAt[i] ?? null) !== null || (reading.forms[i]!.noun && reading.forms[i]!.verb === 0);

/** `B, citing A's refusal,` or `B, which …,`: the aside between two commas before the verb is left out. */
function skipAside(reading: Reading, comma: number, sentence: TokenRange): number {
  for (let i = comma - 1; i > sentence.from && comma - i < REACH; i--) {
    if (reading.tokens[i]!.text !== ',') continue;
    const next = reading.forms[i + 1]!;
    if ((next.function & (RELATIVE | PREPOSITION)) !== 0 || next.verb !== 0 || (next.function & SUBORDINATOR) !== 0)
      return i;
    return comma;
  }
  return comma;
}

/** A comma within the subject: an apposition or a list, not an introduction (`On Monday, …`). */
function joinsSubject(reading: Reading, comma: number, from: number, to: number, sentence: TokenRange): boolean {
  if (from >= to) return true;
  // `Should they attack, we will …`: a pronoun opens its own clause.
  if ((reading.forms[comma + 1]!.function & (PRONOUN | DETERMINER)) === PRONOUN) return false;
  for (let i = comma - 1; i >= sentence.from && comma - i < 9; i--) {
    const { function: fn } = reading.forms[i]!;
    if (reading.tokens[i]!.kind === 'punctuation') return true;
    if (reading.forms[i]!.verb !== 0 && isVerb(reading, i, sentence)) return false;
    if ((fn & (TIME | SUBORDINATOR)) !== 0 && (fn & PREPOSITION) === 0) return false;
    if ((fn & PREPOSITION) !== 0 && reading.tokens[i]!.lower !== 'of')
      return i > sentence.from && reading.forms[i - 1]!.noun;
  }
  return true;
}

/** `the troops deployed in Syria said`: a past form before a preposition, with the verb of the subject still to come. */
function isReduced(reading: Reading, i: number, sentence: TokenRange): boolean {
  const form = reading.forms[i]!;
  if ((form.verb & 8) === 0) return false;
  if (i > sentence.from && (reading.forms[i - 1]!.function & (BE | HAVE)) !== 0) return false;
  const after = i + 1 < sentence.to ? reading.forms[i + 1]! : null;
  return after !== null && (after.function & PREPOSITION) !== 0 && (form.verb & 4) !== 0;
}

const joinsVerb = (reading: Reading, start: number, sentence: TokenRange): boolean => {
  const before = start - 1;
  if ((reading.forms[before]!.function & COORDINATOR) !== 0) return true;
  return reading.tokens[before]!.lower === 'then' && before > sentence.from && reading.tokens[before - 1]!.text === ',';
};

const BETWEEN = new Set(['after', 'since', 'because', 'when', 'while', 'before', 'as', 'once', 'although', 'though']);

/** Verbs that share one subject, at most: a bound, so that the cost stays linear. */
const SHARED = 3;

/** Tokens back to the verb whose subject is borrowed. */
const BORROWED_FROM = 40;

/** Without a subject of its own (`and deployed`, `to deploy`, `deploying`), a verb takes that of the clause before it. */
export function borrowed(reading: Reading, predicate: Predicate, sentence: TokenRange, depth = 0): TokenRange {
  const none = { from: predicate.start, to: predicate.start };
  if (depth >= SHARED) return none;
  const afterComma = reading.tokens[predicate.start - 2]?.text === ',';
  for (let i = predicate.start - 1; i > sentence.from && predicate.start - i < BORROWED_FROM; i--) {
    if (reading.tokens[i]!.text === ';') return none;
    if (!isFinite(reading, i, sentence)) continue;
    const subject = subjectOf(reading, predicateAt(reading, i, sentence), sentence, depth + 1);
    // `has sent troops since two were shot there, and shut the crossing`: not of the clause in between.
    const opener = reading.tokens[subject.from - 1]?.lower ?? '';
    if (afterComma && BETWEEN.has(opener) && subject.from > sentence.from + 2) {
      i = subject.from;
      continue;
    }
    return subject;
  }
  return none;
}

/** The clause around a predicate: its subject, the verb, and what it governs. */
export const clauseOf = (subject: TokenRange, predicate: Predicate, object: TokenRange): TokenRange => ({
  from: Math.min(subject.from, predicate.start),
  to: Math.max(object.to, predicate.at + 1),
});
