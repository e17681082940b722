import { DAY, day, startOfDay, unitAround } from '../calendar.js';
import type { Draft } from '../document.js';
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../roles.js';
import type { Word } from '../words.js';
import { dayFirst, monthFirst } from './day.js';
import { at, isDash, type Reading, withPartOfDay } from './reading.js';
import { tenseAt } from './tense.js';

/** `Sunday Times`, `Friday prayers`: a weekday that does not say when. */
const NAMES = new Set(
  'times telegraph mirror express mail herald post star sun world prayers prayer sermon sermons mosque agreement group club'.split(
    ' ',
  ),
);
const BEFORE_NAMES = new Set(['bloody', 'cyber', 'super', 'black', 'mail', 'man', 'every', 'joy', 'ruby', 'wonder']);

/** `Tuesday`, `Tuesday evening`, `Monday 19 December`, `last Wednesday`: the latest such day up to publication, or the next. */
export function weekday(draft: Draft, i: number, word: Word): Reading | undefined {
  const { words } = draft;
  const plural = WEEKDAYS.get(word.key) === undefined;
  const index = WEEKDAYS.get(word.key) ?? WEEKDAYS.get(word.key.replace(/s$/, ''));
  if (index === undefined) return undefined;
  if (NAMES.has(words[i + 1]?.key ?? '') || BEFORE_NAMES.has(words[i - 1]?.key ?? ''))
    return words[i - 1]?.key === 'every' ? { to: i + 1, rule: 'weekday' } : undefined;
  const dated = datedAfter(draft, i + 1);
  if (dated !== undefined) return { ...dated, rule: 'weekday-date' };
  if (plural || words[i - 1]?.key === 'some') return { to: i + 1, rule: 'weekday' };
  const start = startOfDay(at(draft)) + offset(draft, i, index) * DAY;
  const until = rangeEnd(draft, i + 1);
  if (until !== undefined) {
    const days = (until.index - index + 7) % 7;
    return { to: until.to, interval: { from: start, to: start + (days + 1) * DAY }, rule: 'weekdays' };
  }
  const inWeek = weekAfter(draft, i + 1, index);
  return withPartOfDay(draft, inWeek ?? { to: i + 1, interval: day(start), rule: 'weekday' });
}

/** `Mon 19 Dec`, `Tue, Feb 17`, `Fri.`: an abbreviation counts before a date or with its full stop. */
export function shortWeekday(draft: Draft, i: number): Reading | undefined {
  const word = draft.words[i];
  const index = WEEKDAY_ABBREVIATIONS.get(word?.key ?? '');
  if (word?.capital !== true || index === undefined) return undefined;
  const dated = datedAfter(draft, i + 1);
  if (dated !== undefined) return { ...dated, rule: 'weekday-date' };
  if (!word.stop || word.key === 'sun' || word.key === 'sat') return undefined;
  return { to: i + 1, interval: day(startOfDay(at(draft)) + offset(draft, i, index) * DAY), rule: 'weekday' };
}

function datedAfter(draft: Draft, i: number): Reading | undefined {
  const next = draft.words[i]?.text === ',' ? i + 1 : i;
  const word = draft.words[next];
  const dated = dayFirst(draft, next) ?? (word?.capital === true ? monthFirst(draft, next, word) : undefined);
  return dated?.rule === 'month' || dated?.rule === 'month-year' ? undefined : dated;
}

/** Days from publication, as tense and the words before say. */
function offset(draft: Draft, i: number, index: number): number {
  const { words } = draft;
  const back = (new Date(at(draft)).getUTCDay() - index + 7) % 7;
  const before = words[i - 1]?.key;
  if (before === 'next' || before === 'coming') return 7 - back;
  if (before === 'last' || before === 'past') return back === 0 ? -7 : -back;
  if (back === 0) return 0;
  if (before === 'this') return 7 - back;
  if (isHeading(draft, i)) return 7 - back;
  return tenseAt(draft, i) === 'ahead' ? 7 - back : -back;
}

/** `Tuesday and Wednesday: thunder`: a forecast's days, before a colon at the head of a sentence. */
function isHeading(draft: Draft, i: number): boolean {
  const { words } = draft;
  const start = draft.sentences[draft.sentenceOf[i] ?? 0]?.from ?? 0;
  let end = start;
  while (isListed(words[end])) end++;
  return end > i && words[end]?.text === ':';
}

const isListed = (word: Word | undefined): boolean =>
  word !== undefined && (WEEKDAYS.has(word.key) || word.key === 'and' || word.text === ',' || word.key === 'to');

/** `Monday to Friday`, `Monday-Friday`. */
function rangeEnd({ words, gaps }: Draft, i: number): { to: number; index: number } | undefined {
  const joint = words[i];
  if (joint?.key !== 'to' && joint?.key !== 'through' && !(isDash(joint) && gaps[i] === gaps[i + 1])) return undefined;
  const index = words[i + 1]?.capital === true ? WEEKDAYS.get(words[i + 1]?.key ?? '') : undefined;
  return index === undefined ? undefined : { to: i + 2, index };
}

/** `Tuesday next week`, `Friday last week`, `Monday of this week`. */
function weekAfter(draft: Draft, i: number, index: number): Reading | undefined {
  const { words } = draft;
  const from = words[i]?.key === 'of' ? i + 1 : i;
  if (words[from + 1]?.key !== 'week') return undefined;
  const step = { next: 1, this: 0, last: -1 }[words[from]?.key ?? ''];
  if (step === undefined) return undefined;
  const week = unitAround('week', at(draft), step);
  return week === undefined
    ? undefined
    : { to: from + 2, interval: day(week.from + ((index + 6) % 7) * DAY), rule: 'weekday-of-week' };
}
