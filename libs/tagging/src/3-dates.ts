import { DAY, HOUR, type Interval, day, dayOf, monthAt, monthOf, shift, startOfDay, unitAround, yearAt, yearOf } from './calendar.js';
import { claim, type Draft, textOf } from './document.js';
import { readNumber } from './number.js';
import { MONTH, MONTHS, NUMERAL, ORDINAL, TIMELY, WEEKDAY, WEEKDAYS } from './roles.js';
import type { Word } from './words.js';

/** A date expression: where it ends, what it names, and which rule read it. */
interface Reading {
  from?: number;
  to: number;
  interval?: Interval;
  rule: string;
}

const UNITS: ReadonlyMap<string, string> = new Map(
  ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'].flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);
const PERIODS = new Set(['summer', 'spring', 'autumn', 'fall', 'winter', 'weekend', 'century', 'quarter']);
const SEASON_MONTH: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };
const PARTS_OF_DAY: Readonly<Record<string, [number, number]>> = {
  morning: [5, 12],
  afternoon: [12, 18],
  evening: [17, 23],
  night: [20, 30],
  noon: [12, 13],
  midnight: [0, 1],
  dawn: [4, 7],
  overnight: [0, 7],
};
const EARLY_LATE = new Set(['early', 'late', 'mid', 'earlier', 'later']);

const DATED = WEEKDAY | MONTH | NUMERAL | ORDINAL | TIMELY;

/** Dates and times, absolute or relative to when the text was published, each with the interval it names. */
export function findDates(draft: Draft): void {
  const { words } = draft;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (word.roles & DATED) === 0 || draft.covers[i] !== undefined) continue;
    const reading = readAt(draft, i, word);
    if (reading === undefined) continue;
    const from = reading.from ?? i;
    claim(draft, {
      from,
      to: reading.to,
      entity: {
        kind: 'date',
        id: null,
        name: textOf(draft, from, reading.to),
        ...(reading.interval === undefined ? {} : { interval: iso(reading.interval) }),
        rule: `date:${reading.rule}`,
      },
    });
    i = reading.to - 1;
  }
}

const iso = ({ from, to }: Interval): { from: string; to: string } => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
});

function readAt(draft: Draft, i: number, word: Word): Reading | undefined {
  if ((word.roles & WEEKDAY) !== 0 && word.capital) return weekday(draft, i, word);
  if ((word.roles & MONTH) !== 0 && word.capital) return monthFirst(draft, i, word);
  if ((word.roles & (NUMERAL | ORDINAL)) !== 0) return dayFirst(draft, i) ?? clock(draft, i) ?? spanOf(draft, i) ?? year(draft, i, word);
  const rule = BY_WORD.get(word.key);
  return rule === undefined ? undefined : rule(draft, i);
}

const at = (draft: Draft): number => draft.publishedAt.getTime();

/** `Tuesday`, `Tuesday evening`, `Monday 19 December`, `last Wednesday`: the latest such day up to publication. */
function weekday(draft: Draft, i: number, word: Word): Reading | undefined {
  const { words } = draft;
  const index = WEEKDAYS.get(word.key) ?? WEEKDAYS.get(word.key.replace(/s$/, ''));
  if (index === undefined) return undefined;
  let next = i + 1;
  if (words[next]?.text === ',') next++;
  const following = words[next];
  const dated = dayFirst(draft, next) ?? (following?.capital === true ? monthFirst(draft, next, following) : undefined);
  if (dated !== undefined && dated.rule !== 'month') return { ...dated, rule: 'weekday-date' };
  const today = startOfDay(at(draft));
  const back = (new Date(today).getUTCDay() - index + 7) % 7;
  const ahead = words[i - 1]?.key === 'next' || words[i - 1]?.key === 'on' && words[i - 2]?.key === 'will' ? 7 : 0;
  return withPartOfDay(draft, { to: i + 1, interval: day(today + (ahead - back) * DAY), rule: 'weekday' });
}

function withPartOfDay(draft: Draft, reading: Reading): Reading {
  const part = PARTS_OF_DAY[draft.words[reading.to]?.key ?? ''];
  if (part === undefined || reading.interval === undefined) return reading;
  const { from } = reading.interval;
  return { ...reading, to: reading.to + 1, interval: { from: from + part[0] * HOUR, to: from + part[1] * HOUR } };
}

/** `June`, `June 2025`, `Dec. 10`, `Jan. 5, 2016`, `March 3-5`. `May` and `March` alone need a preposition. */
function monthFirst(draft: Draft, i: number, word: Word): Reading | undefined {
  const { words } = draft;
  const month = MONTHS.get(word.key);
  if (month === undefined) return undefined;
  const next = words[i + 1];
  const date = next !== undefined && (next.roles & (NUMERAL | ORDINAL)) !== 0 ? next.value : undefined;
  if (date !== undefined && isDate(date) && (next?.kind === 'number' || (next?.roles ?? 0) & ORDINAL)) {
    let to = i + 2;
    let last = date;
    const until = words[to + 1]?.value;
    if (isDash(words[to]) && until !== undefined && isDate(until) && until > date) {
      last = until;
      to += 2;
    }
    const withYear = yearAfter(words, to);
    const year = withYear?.year ?? nearestYear(at(draft), month, date);
    return {
      to: withYear?.to ?? to,
      interval: { from: Date.UTC(year, month, date), to: Date.UTC(year, month, last + 1) },
      rule: 'month-day',
    };
  }
  const withYear = yearAfter(words, i + 1, words[i + 1]?.key === 'of' ? 1 : 0);
  if (withYear !== undefined) return { to: withYear.to, interval: monthOf(withYear.year, month), rule: 'month-year' };
  if (word.text.length <= 3 && !word.text.endsWith('.') && word.key !== 'may') return undefined;
  if ((word.key === 'may' || word.key === 'march' || word.key.length <= 3) && !/^(?:in|since|last|until|by|during|of|from|early|late|mid|this|next|to|through|before|after)$/.test(words[i - 1]?.key ?? '') && !isDash(words[i - 1])) {
    return undefined;
  }
  const year = nearestYear(at(draft), month, 1);
  return { to: i + 1, interval: monthOf(year, month), rule: 'month' };
}

/** `5 November`, `3rd of March 2016`, `5-6 April`, `19-20 May 2025`. */
function dayFirst(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const first = words[i]?.value;
  if (first === undefined || !isDate(first) || (words[i]?.kind !== 'number' && ((words[i]?.roles ?? 0) & ORDINAL) === 0)) return undefined;
  let to = i + 1;
  let last = first;
  const until = words[to + 1]?.value;
  if ((isDash(words[to]) || words[to]?.key === 'and' || words[to]?.key === 'to') && until !== undefined && isDate(until) && until > first) {
    last = until;
    to += 2;
  }
  if (words[to]?.key === 'of') to++;
  const word = words[to];
  if (word === undefined || (word.roles & MONTH) === 0 || !word.capital) return undefined;
  const month = MONTHS.get(word.key);
  if (month === undefined) return undefined;
  const withYear = yearAfter(words, to + 1);
  const year = withYear?.year ?? nearestYear(at(draft), month, first);
  return {
    to: withYear?.to ?? to + 1,
    interval: { from: dayOf(year, month, first).from, to: dayOf(year, month, last).to },
    rule: 'day-month',
  };
}

/** `10 a.m.`, `11am on Thursday 28 July`, `18:30 GMT`, `1600 gmt`. */
function clock(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  let to = i + 1;
  const hour = words[i]?.value;
  if (words[i]?.kind !== 'number' || hour === undefined) return undefined;
  const colon = words[to]?.text === ':' && words[to + 1]?.kind === 'number' && draft.gaps[to] === 0 && draft.gaps[to + 1] === 0;
  if (colon) to += 2;
  const half = words[to]?.key;
  const twelve = half === 'am' || half === 'pm';
  const zone = half === 'gmt' || half === 'utc' || half === 'est' || half === 'edt' || half === 'hours';
  if (!twelve && !(zone && (colon || hour >= 100) && hour < 2400)) return undefined;
  to++;
  while (/^(?:gmt|utc|est|edt|local|time|on)$/.test(words[to]?.key ?? '') && to < i + 7) {
    if (words[to]?.key === 'on') {
      const next = words[to + 1];
      const dated = next === undefined ? undefined : next.capital ? weekday(draft, to + 1, next) : dayFirst(draft, to + 1);
      if (dated !== undefined) return { ...dated, rule: 'clock-date' };
      break;
    }
    to++;
  }
  const whole = hour >= 100 ? Math.floor(hour / 100) : hour + (half === 'pm' && hour < 12 ? 12 : 0);
  const from = startOfDay(at(draft)) + whole * HOUR + (hour >= 100 ? (hour % 100) * 60_000 : 0);
  return { to, interval: { from, to: from + HOUR }, rule: 'clock' };
}

/** `four years ago`, `two weeks later`, `seven days`, `two or three months`. */
function spanOf(draft: Draft, i: number): Reading | undefined {
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
function year(draft: Draft, i: number, word: Word): Reading | undefined {
  const { words } = draft;
  if (word.kind !== 'number' || word.text.length !== 4 || word.value === undefined || word.value < 1850 || word.value > 2099) return undefined;
  const next = words[i + 1];
  if (isDash(next) && draft.gaps[i + 1] === 0) {
    const end = words[i + 2];
    if (end?.kind === 'number' && (end.text.length === 2 || end.text.length === 4) && end.value !== undefined) {
      const last = end.text.length === 2 ? Math.floor(word.value / 100) * 100 + end.value : end.value;
      if (last > word.value) return { to: i + 3, interval: { from: yearOf(word.value).from, to: yearOf(last).to }, rule: 'years' };
    }
    return undefined;
  }
  const before = words[i - 1];
  if (before?.text === '$' || before?.text === '€' || before?.text === '£' || before?.text === '/' || before?.key === 'resolution' || before?.key === 'no') return undefined;
  if (next !== undefined && next.kind === 'word' && draft.gaps[i + 1] === 1 && countable(next)) return undefined;
  if (next !== undefined && (draft.gaps[i + 1] === 0 && next.kind === 'word' || next.text === '%')) return undefined;
  return { to: i + 1, interval: yearOf(word.value), rule: 'year' };
}

/** A plural noun or unit after four digits says that they count: `2000 troops`, `1987 dlrs`. */
const countable = (word: Word): boolean => !word.capital && word.lower.length > 4 && word.lower.endsWith('s') && word.roles === 0 || /^(?:dlrs|mln|people|men|women|km|miles|tons|tonnes)$/.test(word.key);

/** `the past 24 hours`, `last week`, `next year`, `this month`, `the following day`, `recent days`. */
function relative(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const key = words[i]?.key ?? '';
  const now = at(draft);
  const step = key === 'next' || key === 'coming' || key === 'following' ? 1 : key === 'this' || key === 'current' ? 0 : -1;
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
    return { to: i + 2, interval: monthOf(step > 0 ? past + 1 : step === 0 ? thisYear : past, month), rule: 'relative-month' };
  }
  const number = readNumber(draft, i + 1);
  const vague = next.key === 'few' || next.key === 'several' || next.key === 'couple';
  let to = number?.to ?? i + 1 + (vague ? 1 : 0);
  if (vague && words[to]?.key === 'of') to++;
  while (isDash(words[to]) || /^(?:plus|long|few|several)$/.test(words[to]?.key ?? '')) to++;
  const unit = UNITS.get(words[to]?.key ?? '');
  if (unit !== undefined) {
    const counted = number !== undefined || vague || words[to]?.key !== unit;
    if (!counted && (key === 'past' || key === 'recent')) return { to: to + 1, interval: { from: shift(now, unit, -1), to: now }, rule: 'past' };
    if (!counted) {
      const interval = unitAround(unit, now, step);
      return { to: to + 1, ...(interval === undefined ? {} : { interval }), rule: 'relative-unit' };
    }
    if (key === 'this') return undefined;
    const count = number?.quantity.value ?? 3;
    const interval = step > 0 ? { from: now, to: shift(now, unit, count) } : { from: shift(now, unit, -count), to: now };
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
function dayWord(draft: Draft, i: number): Reading | undefined {
  const offset = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1, overnight: 0 }[draft.words[i]?.key ?? ''];
  if (offset === undefined) return undefined;
  return withPartOfDay(draft, { to: i + 1, interval: day(startOfDay(at(draft)) + offset * DAY), rule: 'day-word' });
}

/** `early November 2005`, `late on Tuesday`, `mid-January`, `early next week`. */
function early(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  let next = i + 1;
  if (isDash(words[next]) || words[next]?.key === 'on' || words[next]?.key === 'in') next++;
  const word = words[next];
  if (word === undefined) return undefined;
  if (words[i]?.key === 'earlier' || words[i]?.key === 'later') {
    const today = dayWord(draft, next) ?? (word.key === 'this' || word.key === 'next' || word.key === 'last' ? relative(draft, next) : undefined);
    if (today !== undefined) return { ...today, rule: 'early-late' };
    if (word.key === 'in' || words[i + 1]?.key !== 'on') return inTheDay(draft, i);
  }
  const named = (word.roles & (MONTH | WEEKDAY | NUMERAL)) !== 0 || BY_WORD.has(word.key) ? readAt(draft, next, word) : undefined;
  return named === undefined || named.rule === 'date:duration' || named.rule === 'duration' ? undefined : { ...named, rule: 'early-late' };
}

/** `later in the day`, `earlier in the week`. */
function inTheDay(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  if (words[i + 1]?.key !== 'in' || words[i + 2]?.key !== 'the') return undefined;
  const unit = UNITS.get(words[i + 3]?.key ?? '');
  const interval = unit === undefined ? undefined : unitAround(unit, at(draft), 0);
  return interval === undefined ? undefined : { to: i + 4, interval, rule: 'in-the-day' };
}

/** `the summer of 2017`, `the 1980s`, `the following day`, `the past 24 hours` begin with an article that is left out. */
function season(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const month = SEASON_MONTH[words[i]?.key ?? ''];
  const inner = words[i + 1]?.key === 'of' ? 1 : 0;
  const withYear = yearAfter(words, i + 1, inner);
  if (month === undefined || withYear === undefined) {
    return words[i - 1]?.key === 'in' && words[i]?.key !== 'fall' ? { to: i + 1, rule: 'season' } : undefined;
  }
  return { to: withYear.to, interval: { from: Date.UTC(withYear.year, month, 1), to: Date.UTC(withYear.year, month + 3, 1) }, rule: 'season' };
}

const RELATIVES = ['last', 'past', 'previous', 'preceding', 'recent', 'next', 'coming', 'following', 'this', 'current', 'same'];
const BY_WORD: ReadonlyMap<string, (draft: Draft, i: number) => Reading | undefined> = new Map([
  ...RELATIVES.map((word): [string, typeof relative] => [word, relative]),
  ...['today', 'yesterday', 'tomorrow', 'tonight', 'overnight'].map((word): [string, typeof relative] => [word, dayWord]),
  ...[...EARLY_LATE].map((word): [string, typeof relative] => [word, early]),
  ...Object.keys(SEASON_MONTH).map((word): [string, typeof relative] => [word, season]),
  ...['several', 'few', 'couple'].map((word): [string, typeof relative] => [word, vagueSpan]),
]);

/** `several weeks ago`, `a few hours before`, `a couple of days`. */
function vagueSpan(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  let to = i + 1;
  if (words[to]?.key === 'of') to++;
  const unit = UNITS.get(words[to]?.key ?? '');
  if (unit === undefined) return undefined;
  to++;
  const tail = words[to]?.key;
  if (tail === 'ago' || tail === 'earlier') return { to: to + 1, interval: { from: shift(at(draft), unit, -7), to: at(draft) }, rule: 'ago' };
  return { to: tail === 'later' || tail === 'before' ? to + 1 : to, rule: 'duration' };
}

const isDash = (word: Word | undefined): boolean => word !== undefined && (word.text === '-' || word.text === '–' || word.text === '—');

const isDate = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

function yearAfter(words: readonly Word[], i: number, skip = 0): { year: number; to: number } | undefined {
  const comma = words[i + skip]?.text === ',' ? 1 : 0;
  const word = words[i + skip + comma];
  if (word?.kind !== 'number' || word.text.length !== 4 || word.value === undefined || word.value < 1500 || word.value > 2199) return undefined;
  return { year: word.value, to: i + skip + comma + 1 };
}

/** A date without a year is the one nearest to publication, but rather in the past: news tells what happened. */
function nearestYear(now: number, month: number, date: number): number {
  const year = yearAt(now);
  return Date.UTC(year, month, date) - now > 150 * DAY ? year - 1 : now - Date.UTC(year, month, date) > 240 * DAY ? year + 1 : year;
}
