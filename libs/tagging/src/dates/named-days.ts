import { DAY, dayOf, type Interval, yearAt } from '../calendar.js';
import type { Draft } from '../document.js';
import { at, type Reading, yearAfter } from './reading.js';
import { tenseAt } from './tense.js';

type DayOfYear = (year: number) => Interval;

const fixed =
  (month: number, date: number): DayOfYear =>
  (year) =>
    dayOf(year, month - 1, date);

/** The nth such weekday of a month; n below 0 counts from its end. */
const nth =
  (n: number, weekday: number, month: number, plus = 0): DayOfYear =>
  (year) => {
    const anchor = n > 0 ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, 0);
    const on = new Date(anchor).getUTCDay();
    const days = n > 0 ? ((weekday - on + 7) % 7) + (n - 1) * 7 : -((on - weekday + 7) % 7) + (n + 1) * 7;
    const from = anchor + (days + plus) * DAY;
    return { from, to: from + DAY };
  };

/** Days from Easter Sunday of the western churches (Gauss's rule in the form of Meeus). */
const fromEaster =
  (days: number): DayOfYear =>
  (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
    const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
    const from = Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) + days * DAY;
    return { from, to: from + DAY };
  };

/** Days by name; those of moving or national calendars have no date here. */
const DAYS: readonly [string, DayOfYear?][] = [
  ['new years day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['new year'],
  ['lunar new year'],
  ['orthodox christmas', fixed(1, 7)],
  ['valentines day', fixed(2, 14)],
  ['st patricks day', fixed(3, 17)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter'],
  ['whit monday', fromEaster(50)],
  ['nowruz'],
  ['ramadan'],
  ['eid al fitr'],
  ['eid al adha'],
  ['eid'],
  ['ashura'],
  ['arbaeen'],
  ['passover'],
  ['yom kippur'],
  ['rosh hashanah'],
  ['hanukkah'],
  ['diwali'],
  ['tet'],
  ['may day', fixed(5, 1)],
  ['victory day', fixed(5, 9)],
  ['memorial day', nth(-1, 1, 5)],
  ['juneteenth', fixed(6, 19)],
  ['independence day'],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['halloween', fixed(10, 31)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['remembrance sunday', nth(2, 0, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['thanksgiving', nth(4, 4, 11)],
  ['black friday', nth(4, 4, 11, 1)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas'],
  ['boxing day', fixed(12, 26)],
];

interface NamedDay {
  keys: readonly string[];
  on: DayOfYear | undefined;
}

const BY_FIRST = new Map<string, NamedDay[]>();
for (const [name, on] of DAYS) {
  const keys = name.split(' ');
  const first = keys[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { keys, on }]);
}
for (const days of BY_FIRST.values()) days.sort((a, b) => b.keys.length - a.keys.length);

/** First words of named days. */
export const NAMED_DAY_WORDS: readonly string[] = [...BY_FIRST.keys()];

/** Names of wars, laws and places begin like days: `Yom Kippur War`, `Easter Island`, `the Tet Offensive`. */
const GOES_ON = new Set(
  'war offensive rising island islands accords agreement massacre invasion times parade truce'.split(' '),
);

/** `Christmas Day`, `New Year's Eve`, `Thanksgiving`, `Good Friday 1998`. */
export function namedDay(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  if (words[i]?.capital !== true) return undefined;
  for (const { keys, on } of BY_FIRST.get(words[i].key) ?? []) {
    const to = endOf(draft, i, keys);
    if (to === undefined || GOES_ON.has(words[to]?.key ?? '')) continue;
    if (on === undefined && isAttribute(draft, to)) continue;
    const year = yearAfter(words, to);
    const end = year?.to ?? to;
    const interval = on === undefined ? undefined : year === undefined ? nearest(draft, i, on) : on(year.year);
    return { to: end, ...(interval === undefined ? {} : { interval }), rule: 'named-day' };
  }
  return undefined;
}

/** `Christmas tree`, `New Year party`: the festival says of what kind, not when. */
function isAttribute({ words, gaps }: Draft, to: number): boolean {
  const next = words[to];
  return next?.kind === 'word' && !next.capital && gaps[to] === 1 && next.roles === 0;
}

/** Where the name ends; its possessives and hyphens may be written or not. */
function endOf({ words, gaps }: Draft, i: number, keys: readonly string[]): number | undefined {
  let at = i;
  for (const key of keys) {
    if (at > i && words[at]?.text === '-' && gaps[at] === 0) at++;
    const word = words[at];
    if (word === undefined || (at > i && (gaps[at] ?? 0) > 2)) return undefined;
    if (word.key === key) at++;
    else if (`${word.key}s` === key && words[at + 1]?.key === 's' && gaps[at + 1] === 0) at += 2;
    else if (`${word.key}s` === key && /^['’]s?$/.test(words[at + 1]?.text ?? '')) at += 2;
    else return undefined;
  }
  return at;
}

/** The latest such day up to publication, or the next where the text looks ahead. */
function nearest(draft: Draft, i: number, on: DayOfYear): Interval {
  const now = at(draft);
  const year = yearAt(now);
  const candidates = [on(year - 1), on(year), on(year + 1)];
  const tense = tenseAt(draft, i);
  const [before, ahead] = [candidates.findLast(({ from }) => from <= now), candidates.find(({ to }) => to > now)];
  if (tense === 'ahead' && ahead !== undefined) return ahead;
  if (tense === 'past' && before !== undefined) return before;
  const [first] = [...candidates].sort((a, b) => Math.abs(a.from - now) - Math.abs(b.from - now));
  return first ?? on(year);
}
