import { type Interval, quarterOf, shift, unitAround, yearOf } from '../calendar.js';
import type { Draft } from '../document.js';
import { readNumber } from '../number.js';
import { readCompound } from '../numerals.js';
import { FUNCTION, SAYING } from '../roles.js';
import { isPluralNoun } from '../quantities/nouns.js';
import type { Word } from '../words.js';
import { at, isDash, type Reading, UNITS } from './reading.js';
import { tenseAt } from './tense.js';

const BETWEEN = new Set(
  'more long consecutive straight full further whole plus additional extra successive'.split(' '),
);

/** `one night`, `one day` tell of any. */
const IDIOMS = new Set(['night', 'day']);
const DIRECTIONS = new Set(['ago', 'earlier', 'later', 'after', 'before', 'of']);

/** `three quarters of them` is a share. */
const SHARED = new Set(['the', 'its', 'his', 'their', 'them', 'all', 'it']);

/** `four years ago`, `two weeks later`, `seven days`, `two or three months`, `48-hour`. */
export function spanOf(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const number = readNumber(draft, i);
  if (number === undefined) return undefined;
  let { to } = number;
  if (isDash(words[to]) && draft.gaps[to] === 0) to++;
  while (BETWEEN.has(words[to]?.key ?? '')) to++;
  const unit = UNITS.get(words[to]?.key ?? '');
  if (unit === undefined || (unit === 'second' && number.quantity.value === 1)) return undefined;
  if (isDash(words[to + 1]) && draft.gaps[to + 1] === 0) return undefined;
  if (
    words[to]?.capital === true &&
    words[to - 1]?.capital === false &&
    draft.casing[draft.sentenceOf[i] ?? 0] === 'plain'
  )
    return undefined;
  to++;
  if (unit === 'quarter' && words[to]?.key === 'of' && SHARED.has(words[to + 1]?.key ?? '')) return undefined;
  if (words[to]?.key === 'old' || (words[to]?.key === 'of' && words[to + 1]?.key === 'age')) return undefined;
  if (
    number.quantity.value === 1 &&
    IDIOMS.has(unit) &&
    words[to]?.kind === 'word' &&
    !DIRECTIONS.has(words[to]?.key ?? '')
  )
    return undefined;
  if (number.quantity.value === 1 && unit === 'night' && words[to]?.kind !== 'word') return undefined;
  const from = number.from === undefined ? {} : { from: number.from };
  const max = number.quantity.max ?? number.quantity.value;
  return { ...from, ...withDirection(draft, i, to, unit, max) };
}

function withDirection(draft: Draft, i: number, to: number, unit: string, count: number): Reading {
  const { words } = draft;
  const now = at(draft);
  const direction = words[to]?.key;
  if (direction === 'ago' || direction === 'earlier')
    return { to: to + 1, interval: ago(now, unit, count), rule: 'ago' };
  if (direction === 'later') return { to: to + 1, rule: 'duration' };
  const before = words[i - 1]?.key;
  const ahead = before === 'within' || before === 'in';
  if (ahead && tenseAt(draft, i) !== 'past')
    return { to, interval: { from: now, to: shift(now, unit, count) }, rule: 'within' };
  return { to, rule: 'duration' };
}

function ago(now: number, unit: string, count: number): Interval {
  const then = shift(now, unit, -count);
  return unitAround(unit, then, 0) ?? { from: then, to: now };
}

/** `a year earlier`, `an hour ago`, `half an hour later`: found by the unit. */
export function oneAgo(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const unit = UNITS.get(words[i]?.key ?? '');
  const article = words[i - 1]?.key;
  if (unit === undefined || words[i]?.key !== unit || (article !== 'a' && article !== 'an')) return undefined;
  const half = words[i - 2]?.key === 'half';
  const direction = words[i + 1]?.key;
  const directed = direction === 'ago' || direction === 'earlier' || direction === 'later';
  if (!half && !directed) return undefined;
  const from = half ? i - 2 : i - 1;
  if (draft.covers[from] !== undefined || draft.covers[i - 1] !== undefined) return undefined;
  return { from, ...withDirection(draft, from, i + 1, unit, half ? 0.5 : 1) };
}

/** `six-month`, `two-week`: one word with its number. */
export function compoundSpan({ words }: Draft, i: number): Reading | undefined {
  const compound = readCompound(words[i]?.key ?? '');
  return compound !== undefined && UNITS.get(compound.noun) === compound.noun && compound.noun !== 'second'
    ? { to: i + 1, rule: 'duration' }
    : undefined;
}

/** `2003`, `1980-88`, `1985/86`: four digits beside nothing that is counted. */
export function year(draft: Draft, i: number, word: Word): Reading | undefined {
  const { words, gaps } = draft;
  if (!isYear(word)) return undefined;
  const next = words[i + 1];
  if ((isDash(next) || next?.text === '/') && gaps[i + 1] === 0 && words[i + 2]?.kind === 'number')
    return years(draft, i, word.value);
  const before = words[i - 1];
  if (before !== undefined && (NOT_BEFORE_YEARS.has(before.text) || NOT_BEFORE_YEARS.has(before.key))) return undefined;
  const quarter = /^q([1-4])$/.exec(before?.key ?? '');
  if (quarter !== null)
    return { from: i - 1, to: i + 1, interval: quarterOf(word.value, Number(quarter[1]) - 1), rule: 'part-of-year' };
  if (before?.key === 'fiscal' || before?.key === 'fy' || (before?.key === 'year' && words[i - 2]?.key === 'fiscal'))
    return { from: before.key === 'year' ? i - 2 : i - 1, to: i + 1, rule: 'fiscal-year' };
  if (next?.kind === 'word' && gaps[i + 1] === 1 && isCounted(words, i + 1, before)) return undefined;
  if (
    next !== undefined &&
    ((gaps[i + 1] === 0 && next.kind === 'word' && !/^['’]/.test(next.text)) || next.text === '%')
  )
    return undefined;
  return { to: i + 1, interval: yearOf(word.value), rule: 'year' };
}

const NOT_BEFORE_YEARS = new Set([
  '$',
  '€',
  '£',
  '/',
  '#',
  '+',
  'resolution',
  'no',
  'mirage',
  'at',
  'windows',
  'flight',
]);

const isYear = (word: Word | undefined): word is Word & { value: number } =>
  word?.kind === 'number' && word.text.length === 4 && (word.value ?? 0) >= 1500 && (word.value ?? 0) <= 2099;

function years({ words }: Draft, i: number, first: number): Reading | undefined {
  const end = words[i + 2];
  if (end?.value === undefined || (end.text.length !== 2 && end.text.length !== 4)) return undefined;
  const last = end.text.length === 2 ? Math.floor(first / 100) * 100 + end.value : end.value;
  if (last <= first || last > 2199) return undefined;
  return { to: i + 3, interval: { from: yearOf(first).from, to: yearOf(last).to }, rule: 'years' };
}

const UNITS_COUNTED = new Set(
  'dlrs mln people men women km miles tons tonnes kg ft feet metres meters troops'.split(' '),
);
const BEFORE_YEARS = new Set(
  'in since from until by of to through during before after early late mid between and'.split(' '),
);

/** A plural noun or a unit after four digits says that they count: `2000 troops`; but `in 2019 troops`, `1961 leads the parade`. */
function isCounted(words: readonly Word[], i: number, before: Word | undefined): boolean {
  const noun = words[i];
  if (noun === undefined || noun.capital) return false;
  if (UNITS_COUNTED.has(noun.key)) return true;
  if ((noun.roles & (FUNCTION | SAYING)) !== 0 || !isPluralNoun(noun)) return false;
  if (before !== undefined && BEFORE_YEARS.has(before.key)) return false;
  return !/^(?:an?|the|its|his|their)$/.test(words[i + 1]?.key ?? '');
}

const BEFORE_DECADES = new Set('the early late mid in since by of through'.split(' '));

/** `1990s`, `the mid-1980s`. */
export function decade({ words }: Draft, i: number): Reading | undefined {
  const first = words[i]?.value;
  const before = words[i - 1];
  return first === undefined || first % 10 !== 0 || !(BEFORE_DECADES.has(before?.key ?? '') || isDash(before))
    ? undefined
    : { to: i + 1, interval: { from: yearOf(first).from, to: yearOf(first + 9).to }, rule: 'decade' };
}

/** `20th century`, `the twenty-first century`. */
export function century({ words }: Draft, i: number): Reading | undefined {
  const number = words[i]?.value;
  if (number === undefined || number < 2 || number > 30 || words[i + 1]?.key !== 'century') return undefined;
  const first = (number - 1) * 100;
  return { to: i + 2, interval: { from: yearOf(first).from, to: yearOf(first + 99).to }, rule: 'century' };
}

/** `several weeks ago`, `a few hours later`, `a couple of days`. */
export function vagueSpan(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  let to = i + 1;
  if (words[to]?.key === 'of') to++;
  const unit = UNITS.get(words[to]?.key ?? '');
  if (unit === undefined || words[to]?.key === unit) return undefined;
  to++;
  const tail = words[to]?.key;
  if (tail === 'ago' || tail === 'earlier')
    return { to: to + 1, interval: { from: shift(at(draft), unit, -7), to: at(draft) }, rule: 'ago' };
  return { to: tail === 'later' ? to + 1 : to, rule: 'duration' };
}
