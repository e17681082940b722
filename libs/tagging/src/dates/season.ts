import { type Interval, monthAt, yearAt } from '../calendar.js';
import type { Draft } from '../document.js';
import { at, isDash, type Reading, yearAfter } from './reading.js';

const FIRST_MONTH: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };

export const SEASONS: readonly string[] = Object.keys(FIRST_MONTH);

/** Northern, by whole months; a winter bears the year it begins in. */
const seasonOf = (year: number, month: number): Interval => ({
  from: Date.UTC(year, month, 1),
  to: Date.UTC(year, month + 3, 1),
});

const BEFORE_SEASONS = new Set(
  'in before after until till by since during over through of next last this early late mid'.split(' '),
);

/** `summer of 2017`, `winter 2022-23`, `in spring`, `before the summer`; not `Spring Hill`, `a fall in prices`. */
export function season(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const word = words[i];
  const month = FIRST_MONTH[word?.key ?? ''];
  if (word === undefined || month === undefined) return undefined;
  const withYear = yearAfter(words, i + 1, words[i + 1]?.key === 'of' ? 1 : 0);
  if (withYear !== undefined) {
    const tail = words[withYear.to + 1];
    const to =
      isDash(words[withYear.to]) && tail?.kind === 'number' && tail.text.length === 2 ? withYear.to + 2 : withYear.to;
    return { to, interval: seasonOf(withYear.year, month), rule: 'season' };
  }
  const plain = draft.casing[draft.sentenceOf[i] ?? 0] === 'plain';
  if ((plain && word.capital) || word.key === 'fall') return undefined;
  const article = words[i - 1]?.key === 'the' ? 1 : 0;
  return BEFORE_SEASONS.has(words[i - 1 - article]?.key ?? '') ? { to: i + 1, rule: 'season' } : undefined;
}

/** `last autumn` is the latest that is over, `next spring` the first to begin, `this summer` the one of the year. */
export function seasonBeside(name: string, now: number, step: number): Interval | undefined {
  const month = FIRST_MONTH[name];
  if (month === undefined) return undefined;
  const year = yearAt(now);
  if (step === 0) return seasonOf(month === 11 && monthAt(now) < 2 ? year - 1 : year, month);
  const years = [year - 2, year - 1, year, year + 1].map((candidate) => seasonOf(candidate, month));
  return step > 0 ? years.find(({ from }) => from > now) : years.findLast(({ to }) => to <= now);
}

const HALVES: Readonly<Record<string, [number, number]>> = { first: [0, 6], second: [6, 12] };

/** `first half of 2024`, `third quarter of 2023`, `fourth quarter of this year`. */
export function partOfYear(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const part = words[i]?.value;
  const noun = words[i + 1]?.key;
  if (part === undefined || (noun !== 'half' && noun !== 'quarter')) return undefined;
  const of = words[i + 2]?.key === 'of' ? 1 : 0;
  const withYear = yearAfter(words, i + 2, of);
  const step = { this: 0, the: 0, last: -1, next: 1 }[words[i + 2 + of]?.key ?? ''];
  const relative =
    step !== undefined && words[i + 3 + of]?.key === 'year'
      ? { year: yearAt(at(draft)) + step, to: i + 4 + of }
      : undefined;
  const whole = withYear ?? relative;
  if (whole === undefined) return undefined;
  const months = noun === 'half' ? HALVES[words[i]?.key ?? ''] : part <= 4 ? [part * 3 - 3, part * 3] : undefined;
  if (months === undefined) return undefined;
  return {
    to: whole.to,
    interval: { from: Date.UTC(whole.year, months[0] ?? 0, 1), to: Date.UTC(whole.year, months[1] ?? 0, 1) },
    rule: 'part-of-year',
  };
}
