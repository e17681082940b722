import { type Interval, unitAround } from './calendar.js';
import { clock, dayFirst, monthFirst, weekday } from './dates/day.js';
import { isDash, type Reading, UNITS, at } from './dates/reading.js';
import { dayWord, relative, season, SEASON_MONTH } from './dates/relative.js';
import { spanOf, vagueSpan, year } from './dates/span.js';
import { claim, type Draft, textOf } from './document.js';
import { MONTH, NUMERAL, ORDINAL, TIMELY, WEEKDAY } from './roles.js';
import type { Word } from './words.js';

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
  if ((word.roles & (NUMERAL | ORDINAL)) !== 0)
    return dayFirst(draft, i) ?? clock(draft, i) ?? spanOf(draft, i) ?? year(draft, i, word);
  const rule = BY_WORD.get(word.key);
  return rule === undefined ? undefined : rule(draft, i);
}

/** `early November 2005`, `late on Tuesday`, `mid-January`, `early next week`. */
function early(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  let next = i + 1;
  if (isDash(words[next]) || words[next]?.key === 'on' || words[next]?.key === 'in') next++;
  const word = words[next];
  if (word === undefined) return undefined;
  if (words[i]?.key === 'earlier' || words[i]?.key === 'later') {
    const today =
      dayWord(draft, next) ??
      (word.key === 'this' || word.key === 'next' || word.key === 'last' ? relative(draft, next) : undefined);
    if (today !== undefined) return { ...today, rule: 'early-late' };
    if (word.key === 'in' || words[i + 1]?.key !== 'on') return inTheDay(draft, i);
  }
  const named =
    (word.roles & (MONTH | WEEKDAY | NUMERAL)) !== 0 || BY_WORD.has(word.key) ? readAt(draft, next, word) : undefined;
  return named === undefined || named.rule === 'date:duration' || named.rule === 'duration'
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

const RELATIVES = [
  'last',
  'past',
  'previous',
  'preceding',
  'recent',
  'next',
  'coming',
  'following',
  'this',
  'current',
  'same',
];
const BY_WORD: ReadonlyMap<string, (draft: Draft, i: number) => Reading | undefined> = new Map([
  ...RELATIVES.map((word): [string, typeof relative] => [word, relative]),
  ...['today', 'yesterday', 'tomorrow', 'tonight', 'overnight'].map((word): [string, typeof relative] => [
    word,
    dayWord,
  ]),
  ...[...EARLY_LATE].map((word): [string, typeof relative] => [word, early]),
  ...Object.keys(SEASON_MONTH).map((word): [string, typeof relative] => [word, season]),
  ...['several', 'few', 'couple'].map((word): [string, typeof relative] => [word, vagueSpan]),
]);
