import { NEW_LINE } from './1-tokenize.js';
import { type Interval, unitAround } from './calendar.js';
import { clock, withClock } from './dates/clock.js';
import { dayFirst, monthFirst } from './dates/day.js';
import { iso } from './dates/iso.js';
import { NAMED_DAY_WORDS, namedDay } from './dates/named-days.js';
import { numericDate } from './dates/numeric.js';
import { isDash, type Reading, UNITS, at, yearAfter } from './dates/reading.js';
import { dayWord, noon, relative, weekend } from './dates/relative.js';
import { partOfYear, season, SEASONS } from './dates/season.js';
import { century, compoundSpan, decade, oneAgo, spanOf, vagueSpan, year } from './dates/span.js';
import { shortWeekday, weekday } from './dates/weekday.js';
import { claim, type Draft, textOf } from './document.js';
import { MONTH, NUMERAL, ORDINAL, TIMELY, WEEKDAY, WEEKDAY_ABBREVIATIONS } from './roles.js';
import type { Word } from './words.js';

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
    if (draft.covers[from] !== undefined || crossesMarkup(draft, from, reading.to)) continue;
    claim(draft, {
      from,
      to: reading.to,
      entity: {
        kind: 'date',
        id: null,
        name: textOf(draft, from, reading.to),
        ...(reading.interval === undefined ? {} : { interval: written(reading.interval) }),
        rule: `date:${reading.rule}`,
      },
    });
    i = reading.to - 1;
  }
}

const written = ({ from, to }: Interval): { from: string; to: string } => ({ from: iso(from), to: iso(to) });

function crossesMarkup({ gaps }: Draft, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if ((gaps[i] ?? 0) > NEW_LINE) return true;
  return false;
}

function readAt(draft: Draft, i: number, word: Word): Reading | undefined {
  const date = dateAt(draft, i);
  if (date !== undefined) return withClock(draft, date);
  if ((word.roles & (NUMERAL | ORDINAL)) !== 0) {
    const spell =
      (word.roles & ORDINAL) === 0
        ? (clock(draft, i, dateAt) ?? spanOf(draft, i))
        : (partOfYear(draft, i) ?? century(draft, i));
    if (spell !== undefined || (word.roles & TIMELY) === 0) return spell ?? year(draft, i, word);
  }
  return byWord(draft, i, word);
}

/** What names a day or a longer time: everything but clock times and durations. */
function dateAt(draft: Draft, i: number): Reading | undefined {
  const word = draft.words[i];
  if (word === undefined) return undefined;
  if ((word.roles & (NUMERAL | ORDINAL)) !== 0) return numericDate(draft, i) ?? dayFirst(draft, i);
  if (word.capital && (word.roles & (WEEKDAY | MONTH)) !== 0)
    return namedDay(draft, i) ?? ((word.roles & WEEKDAY) !== 0 ? weekday(draft, i, word) : monthFirst(draft, i, word));
  if ((word.roles & MONTH) !== 0 && word.key.length > 3 && yearAfter(draft.words, i + 1) !== undefined)
    return monthFirst(draft, i, word);
  return DAY_WORDS.has(word.key) ? dayWord(draft, i) : undefined;
}

const DAY_WORDS = new Set(['today', 'yesterday', 'tomorrow', 'tonight', 'overnight']);

function byWord(draft: Draft, i: number, word: Word): Reading | undefined {
  const rule = BY_WORD.get(word.key);
  if (rule !== undefined) return rule(draft, i);
  if (word.value === undefined) return undefined;
  return word.key.includes('-') ? compoundSpan(draft, i) : decade(draft, i);
}

/** `early November 2005`, `late on Tuesday`, `mid-January`, `early next week`, `early hours of Monday`. */
function early(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  let next = i + 1;
  if (words[next]?.key === 'hours' && words[next + 1]?.key === 'of') next += 2;
  else if (isDash(words[next]) || words[next]?.key === 'on' || words[next]?.key === 'in') next++;
  const word = words[next];
  if (word === undefined) return undefined;
  if (words[i]?.key === 'earlier' || words[i]?.key === 'later') {
    const today =
      dayWord(draft, next) ??
      (word.key === 'this' || word.key === 'next' || word.key === 'last' ? relative(draft, next) : undefined);
    if (today !== undefined) return { ...today, rule: 'early-late' };
    if (words[i + 1]?.key !== 'on' && (word.roles & WEEKDAY) === 0)
      return words[i + 1]?.key === 'in' ? inTheDay(draft, i) : undefined;
  }
  const named = readAt(draft, next, word);
  return named === undefined || named.from !== undefined || named.rule === 'duration'
    ? undefined
    : { ...named, rule: 'early-late' };
}

/** `later in the day`, `earlier in the week`. */
function inTheDay(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  if (words[i + 1]?.key !== 'in' || words[i + 2]?.key !== 'the') return undefined;
  const unit = UNITS.get(words[i + 3]?.key ?? '');
  const interval = unit === undefined ? undefined : unitAround(unit, at(draft), 0);
  return interval === undefined ? undefined : { to: i + 4, interval, rule: 'in-the-day' };
}

/** `week of 3 March`: the week that holds the day. */
function weekOf(draft: Draft, i: number): Reading | undefined {
  const date = draft.words[i + 1]?.key === 'of' ? dateAt(draft, i + 2) : undefined;
  if (date?.interval === undefined || date.rule === 'month' || date.rule === 'month-year') return oneAgo(draft, i);
  const week = unitAround('week', date.interval.from, 0);
  return week === undefined ? undefined : { to: date.to, interval: week, rule: 'week-of' };
}

/** `noon on Monday`, `midnight Sunday`: one time with its day. */
function noonOn(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const alone = noon(draft, i);
  const date = dateAt(draft, words[i + 1]?.key === 'on' || words[i + 1]?.text === ',' ? i + 2 : i + 1);
  if (date?.interval === undefined || date.rule === 'month' || date.rule === 'month-year') return alone;
  const midnight = words[i]?.key === 'midnight';
  return { to: date.to, ...(midnight ? {} : { interval: date.interval }), rule: 'noon' };
}

/** `New Year's Eve`, `Good Friday`; `new` and `good` alone are nothing. */
const RULES: readonly [readonly string[], (draft: Draft, i: number) => Reading | undefined][] = [
  [NAMED_DAY_WORDS, namedDay],
  [[...WEEKDAY_ABBREVIATIONS.keys()], shortWeekday],
  ['last past previous preceding recent next coming following this current same'.split(' '), relative],
  ['early late mid earlier later'.split(' '), early],
  [SEASONS, season],
  [['several', 'few', 'couple'], vagueSpan],
  [[...new Set(UNITS.values())], oneAgo],
  [['week'], weekOf],
  [['weekend'], weekend],
  [['noon', 'midday', 'midnight'], noonOn],
];
const BY_WORD = new Map(RULES.flatMap(([words, rule]) => words.map((word) => [word, rule] as const)));
