import type { TokenRange } from '#events';
import { isVerb } from '../clauses/verbs.js';
import type { Reading } from '../reading.js';
import { BE, HAVE, MODAL, PREPOSITION } from '../words/function-words.js';

const CLOSING_MARKS = new Set(['”', '"']);

/** `…, the minister said, calling it …`, `"…," he told reporters`: the content stands before its speaker. */
export const isToldBefore = (reading: Reading, verb: number, name: number, sentence: TokenRange): boolean => {
  const next = reading.tokens[verb + 1]?.text;
  const quoted =
    CLOSING_MARKS.has(reading.tokens[name - 1]?.text ?? '') || CLOSING_MARKS.has(reading.tokens[name - 2]?.text ?? '');
  const ends =
    next === ',' ||
    next === '.' ||
    next === ';' ||
    isTime(reading, verb + 1) ||
    isOnlyAddressed(reading, verb, sentence) ||
    isOnlySituated(reading, verb, sentence);
  return name - sentence.from > 3 && (ends || (quoted && next !== 'that'));
};

/** `…, an envoy told the agency.`: nothing but the addressee follows. */
function isOnlyAddressed(reading: Reading, verb: number, sentence: TokenRange): boolean {
  if (reading.forms[verb]!.lemma !== 'tell') return false;
  for (let i = verb + 1; i < sentence.to; i++) {
    const { lower, text } = reading.tokens[i]!;
    if (text === ';' || (text === ',' && i > verb + 1)) return true;
    if (lower === 'that' || lower === 'to' || text === '“' || text === '"' || text === ':') return false;
    if ((reading.forms[i]!.function & (BE | HAVE | MODAL)) !== 0 || isVerb(reading, i, sentence)) return false;
  }
  return true;
}

/** `…, the minister announced in Lviv`, `said after a second meeting in Baku`: nothing but where and when follows. */
function isOnlySituated(reading: Reading, verb: number, sentence: TokenRange): boolean {
  const first = reading.tokens[verb + 1]?.lower ?? '';
  if (!SITUATING.has(first)) return false;
  for (let i = verb + 1; i < sentence.to; i++) {
    const { lower, text } = reading.tokens[i]!;
    if (text === ';' || text === ',') return true;
    if (lower === 'that' || text === '“' || text === '"' || text === ':') return false;
    if ((reading.forms[i]!.function & (BE | HAVE | MODAL)) !== 0 || isVerb(reading, i, sentence)) return false;
  }
  return true;
}

const SITUATING = new Set([
  'in',
  'at',
  'on',
  'after',
  'before',
  'during',
  'from',
  'via',
  'outside',
  'aboard',
  'through',
  'under',
]);

/** `said today`, `said this evening`, `said on Tuesday`. */
const isTime = (reading: Reading, at: number): boolean =>
  reading.entityAt[at]?.kind === 'date' ||
  (((reading.forms[at]?.function ?? 0) & PREPOSITION) !== 0 && reading.entityAt[at + 1]?.kind === 'date');
