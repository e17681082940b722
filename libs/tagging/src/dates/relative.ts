import { DAY, HOUR, type Interval, day, monthAt, monthOf, shift, startOfDay, unitAround, yearAt } from '../calendar.js';
import type { Draft } from '../document.js';
import { readNumber } from '../number.js';
import { MONTH, MONTHS, WEEKDAY } from '../roles.js';
import { at, isDash, PARTS_OF_DAY, type Reading, UNITS, withPartOfDay } from './reading.js';
import { seasonBeside, SEASONS } from './season.js';
import { weekday } from './weekday.js';

const PERIODS = new Set([...SEASONS, 'weekend', 'century']);
const FORWARD = new Set(['next', 'coming', 'following']);
/** They count from a time that the story tells of, not from publication. */
const TOLD = new Set(['following', 'same', 'previous', 'preceding']);
const BETWEEN = new Set(['plus', 'long', 'few', 'several']);

/** `the past 24 hours`, `last week`, `next year`, `this month`, `the following day`, `recent days`. */
export function relative(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const key = words[i]?.key ?? '';
  const now = at(draft);
  const step = FORWARD.has(key) ? 1 : key === 'this' || key === 'current' ? 0 : -1;
  const next = words[i + 1];
  if (next === undefined) return undefined;
  if ((next.roles & WEEKDAY) !== 0) {
    const named = weekday(draft, i + 1, next);
    return named === undefined ? undefined : { ...named, rule: 'relative-weekday' };
  }
  if ((next.roles & MONTH) !== 0 && next.capital)
    return { to: i + 2, interval: monthBeside(MONTHS.get(next.key) ?? 0, now, step), rule: 'relative-month' };
  const number = readNumber(draft, i + 1);
  if (number !== undefined && (key === 'last' || key === 'past') && isVerb(draft, i)) return undefined;
  const vague = next.key === 'few' || next.key === 'several' || next.key === 'couple';
  let to = number?.to ?? i + 1 + (vague ? 1 : 0);
  if (vague && words[to]?.key === 'of') to++;
  while (isDash(words[to]) || BETWEEN.has(words[to]?.key ?? '')) to++;
  const unit = UNITS.get(words[to]?.key ?? '');
  if (unit !== undefined) return counted(draft, i, to, unit, number?.quantity.value ?? (vague ? 3 : undefined), step);
  if (number !== undefined || vague) return undefined;
  const part = PARTS_OF_DAY[next.key];
  if (part !== undefined && (key === 'this' || key === 'last')) {
    const from = startOfDay(now) - (key === 'last' ? DAY : 0);
    return { to: i + 2, interval: { from: from + part[0] * HOUR, to: from + part[1] * HOUR }, rule: 'part-of-day' };
  }
  if (!PERIODS.has(next.key)) return undefined;
  const interval = period(next.key, now, step);
  return { to: i + 2, ...(interval === undefined ? {} : { interval }), rule: 'season' };
}

/** `last week`, `the past month`, `the next 48 hours`, `recent days`. */
function counted(
  draft: Draft,
  i: number,
  to: number,
  unit: string,
  number: number | undefined,
  step: number,
): Reading | undefined {
  const { words } = draft;
  const key = words[i]?.key ?? '';
  const now = at(draft);
  const singular = words[to]?.key === unit;
  if (number === undefined && singular) {
    if (unit === 'quarter' && words[i - 1]?.key === 'the') return undefined;
    if (key === 'past' || key === 'recent')
      return { to: to + 1, interval: { from: shift(now, unit, -1), to: now }, rule: 'past' };
    const interval = TOLD.has(key) ? undefined : unitAround(unit, now, step);
    return { to: to + 1, ...(interval === undefined ? {} : { interval }), rule: 'relative-unit' };
  }
  if (key === 'this') return undefined;
  if (TOLD.has(key)) return { to: to + 1, rule: 'past' };
  const count = number ?? 3;
  const interval = step > 0 ? { from: now, to: shift(now, unit, count) } : { from: shift(now, unit, -count), to: now };
  return { to: to + 1, interval, rule: 'past' };
}

const BEFORE_LAST = new Set('the these over in within during for its his her their our and or of through'.split(' '));

/** `truces that last six weeks`, `drove past two villages`. */
const isVerb = ({ words }: Draft, i: number): boolean => !BEFORE_LAST.has(words[i - 1]?.key ?? 'the');

/** `last May` is over by now or runs, `next March` is to come. */
function monthBeside(month: number, now: number, step: number): Interval {
  const year = yearAt(now);
  if (step === 0) return monthOf(year, month);
  const past = month < monthAt(now) ? year : year - 1;
  return monthOf(step > 0 ? past + 1 : past, month);
}

function period(name: string, now: number, step: number): Interval | undefined {
  if (name !== 'weekend') return seasonBeside(name, now, step);
  const week = unitAround('week', now, step);
  return week === undefined ? undefined : { from: week.to - 2 * DAY, to: week.to };
}

const OFFSETS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1, overnight: 0 };

/** `today`, `yesterday evening`, `tomorrow`, `tonight`, `overnight`, `day after tomorrow`, `day before yesterday`. */
export function dayWord(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const offset = OFFSETS[words[i]?.key ?? ''];
  if (offset === undefined || isName(draft, i)) return undefined;
  if (words[i - 2]?.key === 'day' && words[i - 1]?.key === (offset > 0 ? 'after' : 'before') && offset !== 0)
    return { from: i - 2, to: i + 1, interval: day(startOfDay(at(draft)) + 2 * offset * DAY), rule: 'day-word' };
  return withPartOfDay(draft, { to: i + 1, interval: day(startOfDay(at(draft)) + offset * DAY), rule: 'day-word' });
}

/** `USA Today`, `Russia Today`: papers and programmes. */
function isName({ words, casing, sentenceOf, gaps }: Draft, i: number): boolean {
  const before = words[i - 1];
  return (
    words[i]?.capital === true &&
    before?.kind === 'word' &&
    before.capital &&
    gaps[i] === 1 &&
    sentenceOf[i] === sentenceOf[i - 1] &&
    casing[sentenceOf[i] ?? 0] === 'plain'
  );
}

/** `the weekend`, `at the weekend`; with `this`, `last`, `next` it has been read before. */
export function weekend({ words }: Draft, i: number): Reading | undefined {
  const before = words[i - 1]?.key;
  return before === 'the' || before === 'at' || before === 'on' ? { to: i + 1, rule: 'weekend' } : undefined;
}

const BEFORE_NOON = new Set('at by until till before after since around about between from to and of'.split(' '));

/** `until noon`, `around midnight`. */
export function noon({ words }: Draft, i: number): Reading | undefined {
  return words[i]?.capital !== true && BEFORE_NOON.has(words[i - 1]?.key ?? '')
    ? { to: i + 1, rule: 'noon' }
    : undefined;
}
