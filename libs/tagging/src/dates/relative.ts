import { type Interval, DAY, HOUR, day, monthAt, monthOf, shift, startOfDay, unitAround, yearAt } from '../calendar.js';
import type { Draft } from '../document.js';
import { readNumber } from '../number.js';
import { MONTH, MONTHS, WEEKDAY } from '../roles.js';
import { weekday } from './day.js';
import { at, isDash, PARTS_OF_DAY, type Reading, UNITS, withPartOfDay, yearAfter } from './reading.js';

const PERIODS = new Set(['summer', 'spring', 'autumn', 'fall', 'winter', 'weekend', 'century', 'quarter']);
export const SEASON_MONTH: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };
/** `the past 24 hours`, `last week`, `next year`, `this month`, `the following day`, `recent days`. */
export function relative(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const key = words[i]?.key ?? '';
  const now = at(draft);
  const step =
    key === 'next' || key === 'coming' || key === 'following' ? 1 : key === 'this' || key === 'current' ? 0 : -1;
  const next = words[i + 1];
  if (next === undefined) return undefined;
  if ((next.roles & WEEKDAY) !== 0) {
    const named = weekday(draft, i + 1, next);
    return named === undefined ? undefined : { ...named, rule: 'relative-weekday' };
  }
  if ((next.roles & MONTH) !== 0 && next.capital) {
    const month = MONTHS.get(next.key) ?? 0;
    const thisYear = yearAt(now);
    const past = month < monthAt(now) ? thisYear : thisYear - 1;
    return {
      to: i + 2,
      interval: monthOf(step > 0 ? past + 1 : step === 0 ? thisYear : past, month),
      rule: 'relative-month',
    };
  }
  const number = readNumber(draft, i + 1);
  const vague = next.key === 'few' || next.key === 'several' || next.key === 'couple';
  let to = number?.to ?? i + 1 + (vague ? 1 : 0);
  if (vague && words[to]?.key === 'of') to++;
  while (isDash(words[to]) || /^(?:plus|long|few|several)$/.test(words[to]?.key ?? '')) to++;
  const unit = UNITS.get(words[to]?.key ?? '');
  if (unit !== undefined) {
    const counted = number !== undefined || vague || words[to]?.key !== unit;
    if (!counted && (key === 'past' || key === 'recent'))
      return { to: to + 1, interval: { from: shift(now, unit, -1), to: now }, rule: 'past' };
    if (!counted) {
      const interval = unitAround(unit, now, step);
      return { to: to + 1, ...(interval === undefined ? {} : { interval }), rule: 'relative-unit' };
    }
    if (key === 'this') return undefined;
    const count = number?.quantity.value ?? 3;
    const interval =
      step > 0 ? { from: now, to: shift(now, unit, count) } : { from: shift(now, unit, -count), to: now };
    return { to: to + 1, interval, rule: 'past' };
  }
  if (number !== undefined || vague) return undefined;
  const part = PARTS_OF_DAY[next.key];
  if (part !== undefined && (key === 'this' || key === 'last')) {
    const from = startOfDay(now) - (key === 'last' ? DAY : 0);
    return { to: i + 2, interval: { from: from + part[0] * HOUR, to: from + part[1] * HOUR }, rule: 'part-of-day' };
  }
  if (!PERIODS.has(next.key)) return undefined;
  return { to: i + 2, ...period(next.key, now, step), rule: 'season' };
}

function period(name: string, now: number, step: number): { interval?: Interval } {
  const month = SEASON_MONTH[name];
  if (month !== undefined) {
    const from = Date.UTC(yearAt(now) + step, month, 1);
    return { interval: { from, to: Date.UTC(yearAt(now) + step, month + 3, 1) } };
  }
  if (name !== 'weekend') return {};
  const week = unitAround('week', now, step);
  return week === undefined ? {} : { interval: { from: week.to - 2 * DAY, to: week.to } };
}

/** `today`, `yesterday evening`, `tomorrow`, `tonight`. */
export function dayWord(draft: Draft, i: number): Reading | undefined {
  const offset = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1, overnight: 0 }[draft.words[i]?.key ?? ''];
  if (offset === undefined) return undefined;
  return withPartOfDay(draft, { to: i + 1, interval: day(startOfDay(at(draft)) + offset * DAY), rule: 'day-word' });
}

/** `the summer of 2017`, `the 1980s`, `the following day`, `the past 24 hours` begin with an article that is left out. */
export function season(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const month = SEASON_MONTH[words[i]?.key ?? ''];
  const inner = words[i + 1]?.key === 'of' ? 1 : 0;
  const withYear = yearAfter(words, i + 1, inner);
  if (month === undefined || withYear === undefined) {
    return words[i - 1]?.key === 'in' && words[i]?.key !== 'fall' ? { to: i + 1, rule: 'season' } : undefined;
  }
  return {
    to: withYear.to,
    interval: { from: Date.UTC(withYear.year, month, 1), to: Date.UTC(withYear.year, month + 3, 1) },
    rule: 'season',
  };
}
