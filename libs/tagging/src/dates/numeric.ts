import { JOINED } from '../1-tokenize.js';
import { DAY, dayOf, type Interval } from '../calendar.js';
import type { Draft } from '../document.js';
import type { Word } from '../words.js';
import { at, type Reading } from './reading.js';

const isYear = (word: Word | undefined): word is Word & { value: number } =>
  word?.kind === 'number' && word.text.length === 4 && (word.value ?? 0) >= 1500 && (word.value ?? 0) < 2200;

const isShort = (word: Word | undefined): word is Word & { value: number } =>
  word?.kind === 'number' && word.text.length <= 2 && (word.value ?? 0) >= 1 && (word.value ?? 0) <= 31;

/** `2026-02-17`, `17/02/2026`, `2/17/2026`, `17.02.2026`, `17-February-2026` is left to months. */
export function numericDate(draft: Draft, i: number): Reading | undefined {
  const { words, gaps } = draft;
  const first = words[i];
  const dotted = first?.kind === 'number' ? /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(first.text) : null;
  if (dotted !== null) return reading(i + 1, valid(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])));
  const sign = words[i + 1]?.text;
  if ((sign !== '-' && sign !== '/') || words[i + 3]?.text !== sign) return undefined;
  for (let to = i + 1; to < i + 5; to++) if (gaps[to] !== JOINED) return undefined;
  const second = words[i + 2];
  const third = words[i + 4];
  if (isYear(first) && isShort(second) && isShort(third))
    return reading(endOfTime(draft, i + 5), valid(first.value, second.value, third.value));
  if (!isShort(first) || !isShort(second) || !isYear(third)) return undefined;
  const dayFirst = valid(third.value, second.value, first.value);
  const monthFirst = valid(third.value, first.value, second.value);
  return reading(endOfTime(draft, i + 5), unambiguous(dayFirst, monthFirst, at(draft)));
}

const reading = (to: number, interval: Interval | undefined): Reading => ({
  to,
  ...(interval === undefined ? {} : { interval }),
  rule: 'numeric',
});

function valid(year: number, month: number, date: number): Interval | undefined {
  const interval = dayOf(year, month - 1, date);
  return month <= 12 && new Date(interval.from).getUTCDate() === date ? interval : undefined;
}

/** Where day and month may be either, the one close to publication if the other is far; else neither. */
function unambiguous(a: Interval | undefined, b: Interval | undefined, now: number): Interval | undefined {
  if (a === undefined || b === undefined || a.from === b.from) return a ?? b;
  const near = [a, b].filter(({ from }) => Math.abs(from - now) < 10 * DAY);
  return near.length === 1 ? near[0] : undefined;
}

/** The time behind an ISO date: `2026-02-17T04:30:00Z`. */
function endOfTime({ words, gaps }: Draft, i: number): number {
  if (words[i]?.text[0] !== 'T' || gaps[i] !== JOINED) return i;
  let to = i + 1;
  while (gaps[to] === JOINED && (words[to]?.kind === 'number' || words[to]?.text === ':' || words[to]?.key === 'z'))
    to++;
  return to;
}
