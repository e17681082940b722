import { type Interval, shift, unitAround, yearOf } from '../calendar.js';
import type { Draft } from '../document.js';
import { readNumber } from '../number.js';
import type { Word } from '../words.js';
import { at, isDash, type Reading, UNITS } from './reading.js';

/** `four years ago`, `two weeks later`, `seven days`, `two or three months`. */
export function spanOf(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const number = readNumber(draft, i);
  if (number === undefined) return undefined;
  let to = number.to;
  if (isDash(words[to]) && draft.gaps[to] === 0) to++;
  while (/^(?:more|long|consecutive|straight|full|further|whole|plus)$/.test(words[to]?.key ?? '')) to++;
  const unit = UNITS.get(words[to]?.key ?? '');
  if (unit === undefined) return undefined;
  if (isDash(words[to + 1]) || words[to]?.text.includes('-') === true) return undefined;
  to++;
  const direction = words[to]?.key;
  const max = number.quantity.max ?? number.quantity.value;
  const now = at(draft);
  if (direction === 'ago' || direction === 'earlier') return { to: to + 1, interval: ago(now, unit, max), rule: 'ago' };
  if (words[i - 1]?.key === 'within' || words[i - 1]?.key === 'in') {
    return { to, interval: { from: now, to: shift(now, unit, max) }, rule: 'within' };
  }
  return { to: direction === 'later' ? to + 1 : to, rule: 'duration' };
}

function ago(now: number, unit: string, count: number): Interval {
  const then = shift(now, unit, -count);
  return unitAround(unit, then, 0) ?? { from: then, to: now };
}

/** `2003`, `1980-88`, `2011s` do not need a month; four digits beside nothing that is counted. */
export function year(draft: Draft, i: number, word: Word): Reading | undefined {
  const { words } = draft;
  if (
    word.kind !== 'number' ||
    word.text.length !== 4 ||
    word.value === undefined ||
    word.value < 1850 ||
    word.value > 2099
  )
    return undefined;
  const next = words[i + 1];
  if (isDash(next) && draft.gaps[i + 1] === 0) {
    const end = words[i + 2];
    if (end?.kind === 'number' && (end.text.length === 2 || end.text.length === 4) && end.value !== undefined) {
      const last = end.text.length === 2 ? Math.floor(word.value / 100) * 100 + end.value : end.value;
      if (last > word.value)
        return { to: i + 3, interval: { from: yearOf(word.value).from, to: yearOf(last).to }, rule: 'years' };
    }
    return undefined;
  }
  const before = words[i - 1];
  if (
    before?.text === '$' ||
    before?.text === '€' ||
    before?.text === '£' ||
    before?.text === '/' ||
    before?.key === 'resolution' ||
    before?.key === 'no'
  )
    return undefined;
  if (next !== undefined && next.kind === 'word' && draft.gaps[i + 1] === 1 && countable(next)) return undefined;
  if (next !== undefined && ((draft.gaps[i + 1] === 0 && next.kind === 'word') || next.text === '%')) return undefined;
  return { to: i + 1, interval: yearOf(word.value), rule: 'year' };
}

/** A plural noun or unit after four digits says that they count: `2000 troops`, `1987 dlrs`. */
const countable = (word: Word): boolean =>
  (!word.capital && word.lower.length > 4 && word.lower.endsWith('s') && word.roles === 0) ||
  /^(?:dlrs|mln|people|men|women|km|miles|tons|tonnes)$/.test(word.key);

/** `several weeks ago`, `a few hours before`, `a couple of days`. */
export function vagueSpan(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  let to = i + 1;
  if (words[to]?.key === 'of') to++;
  const unit = UNITS.get(words[to]?.key ?? '');
  if (unit === undefined) return undefined;
  to++;
  const tail = words[to]?.key;
  if (tail === 'ago' || tail === 'earlier')
    return { to: to + 1, interval: { from: shift(at(draft), unit, -7), to: at(draft) }, rule: 'ago' };
  return { to: tail === 'later' || tail === 'before' ? to + 1 : to, rule: 'duration' };
}
