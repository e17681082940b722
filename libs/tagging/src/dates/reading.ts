import { HOUR, type Interval, DAY, yearAt } from '../calendar.js';
import type { Draft } from '../document.js';
import type { Word } from '../words.js';

/** A date expression: where it ends, what it names, and which rule read it. */
export interface Reading {
  from?: number;
  to: number;
  interval?: Interval;
  rule: string;
}

/** Units of time, plural and abbreviated, to their singular. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  `second seconds, minute minutes min mins, hour hours hr hrs, day days, night nights, week weeks wk wks, fortnight fortnights,
  month months mth mths, quarter quarters, year years yr yrs, decade decades, century centuries`
    .split(',')
    .flatMap((line) => {
      const forms = line.trim().split(' ');
      return forms.map((form): [string, string] => [form, forms[0] ?? form]);
    }),
);

export const PARTS_OF_DAY: Readonly<Record<string, [number, number]>> = {
  morning: [5, 12],
  afternoon: [12, 18],
  evening: [17, 23],
  night: [20, 30],
  noon: [12, 13],
  midday: [12, 13],
  midnight: [0, 1],
  dawn: [4, 7],
  overnight: [0, 7],
};
export function withPartOfDay(draft: Draft, reading: Reading): Reading {
  const modified = /^(?:early|late|mid)$/.test(draft.words[reading.to]?.key ?? '') ? 1 : 0;
  const part = PARTS_OF_DAY[draft.words[reading.to + modified]?.key ?? ''];
  if (part === undefined || reading.interval === undefined) return reading;
  const { from } = reading.interval;
  return {
    ...reading,
    to: reading.to + modified + 1,
    interval: { from: from + part[0] * HOUR, to: from + part[1] * HOUR },
  };
}

export const at = (draft: Draft): number => draft.publishedAt.getTime();

export const isDash = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === '-' || word.text === '–' || word.text === '—' || word.text === '‒');

export const isDate = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

export function yearAfter(words: readonly Word[], i: number, skip = 0): { year: number; to: number } | undefined {
  const comma = words[i + skip]?.text === ',' ? 1 : 0;
  const word = words[i + skip + comma];
  if (
    word?.kind !== 'number' ||
    word.text.length !== 4 ||
    word.value === undefined ||
    word.value < 1500 ||
    word.value > 2199
  )
    return undefined;
  return { year: word.value, to: i + skip + comma + 1 };
}

/** A date without a year is the one nearest to publication, but rather in the past: news tells what happened. */
export function nearestYear(now: number, month: number, date: number): number {
  const year = yearAt(now);
  return Date.UTC(year, month, date) - now > 150 * DAY
    ? year - 1
    : now - Date.UTC(year, month, date) > 240 * DAY
      ? year + 1
      : year;
}
