import type { TokenRange } from '#events';
import { isFinite, isVerb } from '../clauses/verbs.js';
import type { Reading } from '../reading.js';
import { BE, HAVE, MODAL, PREPOSITION, RELATIVE, TIME } from '../words/function-words.js';

/** What follows the verb of saying, past an addressee, a time, and `that`. */
export function contentAfter(reading: Reading, verb: number, sentence: TokenRange, plain: boolean): TokenRange | null {
  let from = verb + 1;
  let opened = false;
  for (let i = verb + 1; i < Math.min(sentence.to, verb + 13); i++) {
    const { lower, text } = reading.tokens[i]!;
    if (lower === 'that' || text === ':') {
      from = i + 1;
      opened = true;
      break;
    }
    if (text === '“' || text === '"') {
      from = i;
      opened = true;
      break;
    }
    if (text === ',' && i > verb + 1) break;
    if ((reading.forms[i]!.function & (MODAL | BE | HAVE)) !== 0 || isFinite(reading, i, sentence)) break;
  }
  if (!opened && !plain) return null;
  if (!opened) {
    while (from < sentence.to && skippable(reading, from)) from += 1;
    if (from < sentence.to && reading.tokens[from]!.text === ',') return null;
  }
  const content = trimmed(reading, { from, to: sentence.to });
  return content.to - content.from >= 2 ? content : null;
}

/** `on Monday`, `Tuesday`, `in a statement` before the content. */
const skippable = (reading: Reading, i: number): boolean => {
  const { function: fn } = reading.forms[i]!;
  if ((fn & TIME) !== 0) return true;
  return reading.tokens[i]!.lower === 'on' && ((reading.forms[i + 1]?.function ?? 0) & TIME) !== 0;
};

/** The end of a speaker's name with its appositions: up to a comma without a name behind it, a verb or a clause. */
export function endOfName(reading: Reading, from: number, sentence: TokenRange): number {
  let to = from;
  for (; to < sentence.to && to - from < 18; to++) {
    const { text, lower, kind } = reading.tokens[to]!;
    const form = reading.forms[to]!;
    if (kind === 'punctuation' && text !== '-' && text !== "'s" && text !== '’s' && text !== "'" && text !== '’') break;
    if (to > from && !reading.entityAt[to]) {
      if (
        (form.function & RELATIVE) !== 0 ||
        lower === 'that' ||
        lower === 'as' ||
        lower === 'after' ||
        lower === 'before'
      )
        break;
      if ((form.function & (MODAL | BE | HAVE)) !== 0) break;
      if (form.verb !== 0 && isVerb(reading, to, sentence)) break;
      if ((form.function & TIME) !== 0 || ((form.function & PREPOSITION) !== 0 && !NAME_PREPOSITIONS.has(lower))) break;
    }
  }
  return to;
}

const NAME_PREPOSITIONS = new Set(['of', 'for', 'at', 'from', 'in', 'with']);

/** Without the punctuation around it; quotation marks stay. */
export function trimmed(reading: Reading, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && reading.tokens[from]!.kind === 'punctuation' && !OPENING.has(reading.tokens[from]!.text))
    from += 1;
  while (to > from && reading.tokens[to - 1]!.kind === 'punctuation' && !CLOSING.has(reading.tokens[to - 1]!.text))
    to -= 1;
  return { from, to };
}

const OPENING = new Set(['"', '“', '«', '„', '(', '$', '£', '€']);
const CLOSING = new Set(['"', '”', '»', ')', '%', "'s", '’s']);
