import type { Draft } from '../document.js';
import {
  CLOSERS,
  DEMANDS,
  GIVING_TIME,
  PAST_IMPLIED,
  PAST_VERBS,
  PURPOSES,
  SCHEDULED_VERBS,
  SENDING,
  SET_FOR,
} from './verbs.js';
import type { Word } from '../words.js';

/** Whether what a date is said of lies ahead of publication, lies behind it, or cannot be told. */
export type Tense = 'ahead' | 'past' | undefined;

const FARTHEST = 25;
const MODALS = new Set(['will', 'would', 'shall', 'should', 'must', 'may', 'might', 'could', 'can', 'wont', 'gonna']);
const NO_INFINITIVE = new Set(
  'the a an its his her their our this that these those work court school hospital war power jail prison base port sea shore safety date end'.split(
    ' ',
  ),
);

/** Looks for the verb that governs the date at `i`: the nearest before it, else the first behind it in the sentence. */
export function tenseAt(draft: Draft, i: number): Tense {
  const { words } = draft;
  if (words[i - 1]?.key === 'since' || (words[i - 1]?.key === 'the' && words[i - 2]?.key === 'after')) return 'past';
  const sentence = draft.sentences[draft.sentenceOf[i] ?? 0];
  const start = Math.max(sentence?.from ?? 0, i - FARTHEST);
  for (let at = i - 1; at >= start; at--) {
    const tense = tenseOf(draft, at, i);
    if (tense !== undefined) return tense;
    if (CLOSERS.has(words[at]?.text ?? '')) break;
  }
  const end = Math.min(sentence?.to ?? words.length, i + FARTHEST);
  for (let at = i + 1; at < end; at++) {
    const tense = tenseOf(draft, at, i);
    if (tense !== undefined) return tense;
    if (CLOSERS.has(words[at]?.text ?? '')) break;
  }
  return undefined;
}

/** Whether a modal or a timetable's verb stands shortly before: stronger than an infinitive, which may tell of a purpose long past. */
export function hasModal({ words, sentences, sentenceOf }: Draft, i: number): boolean {
  const start = Math.max(sentences[sentenceOf[i] ?? 0]?.from ?? 0, i - NEAR);
  for (let at = i - 1; at >= start; at--) {
    const word = words[at];
    if (word === undefined) break;
    if (MODALS.has(word.key) && isModal(word, words[at - 1])) return true;
    if (SCHEDULED_VERBS.has(word.key) && !word.capital && words[at - 1]?.key !== 'to') return true;
  }
  return false;
}
const NEAR = 12;

function tenseOf({ words, casing, sentenceOf }: Draft, at: number, date: number): Tense {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  const { key } = word;
  if (MODALS.has(key))
    return isModal(word, words[at - 1]) || casing[sentenceOf[at] ?? 0] !== 'plain' ? 'ahead' : undefined;
  if (key === 'to') return infinitive(words, at, date, casing[sentenceOf[at] ?? 0] === 'plain');
  if (SET_FOR.has(key) && (words[at + 1]?.key === 'for' || words[at + 1]?.key === 'to')) return 'ahead';
  if (PAST_VERBS.has(key) || (key.length > 4 && key.endsWith('ed') && isPastHere(words, at, date)))
    return isSetting(words, at, date) ? 'ahead' : 'past';
  return SCHEDULED_VERBS.has(key) && casing[sentenceOf[at] ?? 0] === 'plain' && !word.capital ? 'ahead' : undefined;
}

/** Past verbs that set a time to come: `had given it until Monday`, `demanded … within 72 hours`, `sent envoys for talks on Monday`. */
function isSetting(words: readonly Word[], at: number, date: number): boolean {
  const key = words[at]?.key ?? '';
  const before = words[date - 1]?.key;
  if (before === 'until' || before === 'till')
    return GIVING_TIME.has(key) || (key === 'had' && GIVING_TIME.has(words[at + 1]?.key ?? ''));
  if (before === 'within' || before === 'in') return DEMANDS.has(key);
  if (!SENDING.has(key)) return false;
  for (let i = at + 1; i < date; i++)
    if (words[i]?.key === 'for' && (PURPOSES.has(words[i + 1]?.key ?? '') || PURPOSES.has(words[i + 2]?.key ?? '')))
      return true;
  return false;
}

/** `May` and `Will` with a capital may be names. */
const isModal = (word: Word, before: Word | undefined): boolean =>
  !word.capital || word.upper || before === undefined || (word.key !== 'may' && word.key !== 'will');

/** `to resume talks on Thursday` is ahead, `failed to agree on Thursday` is past, `to ports on Thursday` says nothing. */
function infinitive(words: readonly Word[], to: number, date: number, plain: boolean): Tense {
  const verb = words[to + 1];
  if (verb?.kind !== 'word' || to + 1 >= date + FARTHEST || verb.value !== undefined) return undefined;
  if (NO_INFINITIVE.has(verb.key) || verb.key.endsWith('s') || verb.key.endsWith('ing')) return undefined;
  if (plain ? verb.capital : verb.node !== undefined) return undefined;
  return PAST_IMPLIED.has(words[to - 1]?.key ?? '') ? 'past' : 'ahead';
}

/** A participle right before a noun (`armed men`) or behind `be` with a plan in it is no past verb. */
function isPastHere(words: readonly Word[], at: number, date: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  if (before.key === 'a' || before.key === 'an' || before.key === 'the' || before.key === 'to') return false;
  const next = words[at + 1];
  return at < date || next === undefined || next.kind !== 'word' || before.kind === 'word';
}
