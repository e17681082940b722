import { NEW_LINE } from '../1-tokenize.js';
import { DAY, dayOf, monthOf } from '../calendar.js';
import type { Draft } from '../document.js';
import { MONTH, MONTHS, ORDINAL, WEEKDAY } from '../roles.js';
import type { Word } from '../words.js';
import { at, isDash, isDate, nearestYear, type Reading, yearAfter } from './reading.js';
import { hasModal, tenseAt } from './tense.js';

/** `June`, `June 2025`, `Dec. 10`, `Jan. 5, 2016`, `March 3-5`, `June the 6th`. `May` and `March` alone need a preposition. */
export function monthFirst(draft: Draft, i: number, word: Word): Reading | undefined {
  const { words } = draft;
  const month = MONTHS.get(word.key);
  if (month === undefined) return undefined;
  const place = words[i + 1]?.key === 'the' ? i + 2 : i + 1;
  const date = dateAt(words[place]);
  if (date !== undefined && words[place + 1]?.text !== ':') {
    const end = rangeEnd(words, place + 1, date);
    const withYear = yearAfter(words, end?.to ?? place + 1);
    const year = withYear?.year ?? yearOfDay(draft, i, month, date);
    return {
      to: withYear?.to ?? end?.to ?? place + 1,
      interval: { from: Date.UTC(year, month, date), to: Date.UTC(year, month, (end?.date ?? date) + 1) },
      rule: 'month-day',
    };
  }
  const withYear = yearAfter(words, i + 1, words[i + 1]?.key === 'of' ? 1 : 0);
  if (withYear !== undefined) return { to: withYear.to, interval: monthOf(withYear.year, month), rule: 'month-year' };
  const months = monthRange(draft, i, month);
  if (months !== undefined) return months;
  if (!isMonthName(draft, i, word)) return undefined;
  return { to: i + 1, interval: monthOf(yearOfMonth(draft, i, month), month), rule: 'month' };
}

/** `May-September`, `March to June 2025`. */
function monthRange(draft: Draft, i: number, first: number): Reading | undefined {
  const { words, gaps } = draft;
  const joint = words[i + 1];
  const dash = isDash(joint) && gaps[i + 1] === gaps[i + 2];
  if (!dash && joint?.key !== 'to' && joint?.key !== 'through') return undefined;
  const last = words[i + 2]?.capital === true ? MONTHS.get(words[i + 2]?.key ?? '') : undefined;
  if (last === undefined || dateAt(words[i + 3]) !== undefined) return undefined;
  const withYear = yearAfter(words, i + 3);
  const from = withYear === undefined ? yearOfMonth(draft, i, first) : withYear.year - (last < first ? 1 : 0);
  return {
    to: withYear?.to ?? i + 3,
    interval: { from: monthOf(from, first).from, to: monthOf(last < first ? from + 1 : from, last).to },
    rule: 'months',
  };
}

const dateAt = (word: Word | undefined): number | undefined =>
  word?.value !== undefined && isDate(word.value) && (word.kind === 'number' || (word.roles & ORDINAL) !== 0)
    ? word.value
    : undefined;

/** The later day of `March 3-5`, `June 3 to 5`, or undefined. */
function rangeEnd(words: readonly Word[], i: number, date: number): { to: number; date: number } | undefined {
  const joint = words[i];
  if (!isDash(joint) && joint?.key !== 'to' && joint?.key !== 'and') return undefined;
  const until = dateAt(words[i + 1]);
  if (until === undefined || until <= date) return undefined;
  if (!isDash(joint) && (MONTHS.has(words[i + 2]?.key ?? '') || words[i + 2]?.kind === 'word')) return undefined;
  return { to: i + 2, date: until };
}

const TIMING = new Set(
  'in since last until till by during early late mid this next through before after around between into'.split(' '),
);
const ALSO_TIMING = new Set(['of', 'from', 'to', 'for', 'and', 'or']);
const PARTS = new Set('end beginning start middle month rest half days weeks week part'.split(' '));

/** Words that are also verbs, persons or abbreviations are months only where a time is expected. */
function isMonthName(draft: Draft, i: number, word: Word): boolean {
  const { words } = draft;
  if (word.text.length <= 3 && word.key !== 'may')
    return word.text.endsWith('.') || TIMING.has(words[i - 1]?.key ?? '');
  const before = words[i - 1];
  const key = before?.key ?? '';
  if (TIMING.has(key) || isDash(before)) return true;
  const next = words[i + 1];
  const plain = draft.casing[draft.sentenceOf[i] ?? 0] === 'plain';
  const named =
    plain && next?.kind === 'word' && next.capital && draft.gaps[i + 1] === 1 && (next.roles & (WEEKDAY | MONTH)) === 0;
  if (word.key === 'may' || word.key === 'march') {
    if (!ALSO_TIMING.has(key) || named) return false;
    if (key === 'and' || key === 'or') return ((words[i - 2]?.roles ?? 0) & MONTH) !== 0;
    if (key === 'of') return PARTS.has(words[i - 2]?.key ?? '') || ((words[i - 2]?.roles ?? 0) & ORDINAL) !== 0;
    return key === 'to' ? ((words[i - 2]?.roles ?? 0) & MONTH) !== 0 : true;
  }
  return !(named && GIVEN.has(word.key) && !ALSO_TIMING.has(key));
}

/** Months that are given names too. */
const GIVEN = new Set(['april', 'june', 'august']);

const PAST_TOO = new Set(['in', 'since', 'during', 'a', 'an', 'the']);

/** A month without its year: the nearest; but `in June` with a past verb is over, `by May` with a modal to come. */
function yearOfMonth(draft: Draft, i: number, month: number): number {
  const now = at(draft);
  const near = nearestYear(now, month, 1);
  const { from, to } = monthOf(near, month);
  if (from <= now && now < to) return near;
  const before = draft.words[i - 1]?.key;
  if (to <= now && (before === 'by' || before === 'until')) return tenseAt(draft, i) === 'ahead' ? near + 1 : near;
  if (to <= now && before === 'in') return hasModal(draft, i) ? near + 1 : near;
  if (from > now && PAST_TOO.has(before ?? ''))
    return before === 'since' || tenseAt(draft, i) === 'past' ? near - 1 : near;
  return near;
}

function yearOfDay(draft: Draft, i: number, month: number, date: number): number {
  const now = at(draft);
  const near = nearestYear(now, month, date);
  const from = Date.UTC(near, month, date);
  if (from > now + 60 * DAY && tenseAt(draft, i) === 'past') return near - 1;
  return from < now - 120 * DAY && tenseAt(draft, i) === 'ahead' ? near + 1 : near;
}

/** `5 November`, `3rd of March 2016`, `5-6 April`, `19-20 May 2025`, `17-February-2026`. */
export function dayFirst(draft: Draft, i: number): Reading | undefined {
  const { words, gaps } = draft;
  const first = dateAt(words[i]);
  if (first === undefined) return undefined;
  let to = i + 1;
  let last = first;
  const until = dateAt(words[to + 1]);
  if (
    (isDash(words[to]) || words[to]?.key === 'and' || words[to]?.key === 'to') &&
    until !== undefined &&
    until > first
  ) {
    last = until;
    to += 2;
  }
  if (words[to]?.key === 'of' || (words[to]?.text === '-' && gaps[to] === 0)) to++;
  const word = words[to];
  if (word === undefined || (word.roles & MONTH) === 0 || !word.capital) return undefined;
  const month = MONTHS.get(word.key);
  if (month === undefined) return undefined;
  if (isApart(draft, to)) return undefined;
  const dash = words[to + 1]?.text === '-' && gaps[to + 1] === 0 ? 1 : 0;
  const withYear = yearAfter(words, to + 1, dash);
  const year = withYear?.year ?? yearOfDay(draft, i, month, first);
  return {
    to: withYear?.to ?? to + 1,
    interval: { from: dayOf(year, month, first).from, to: dayOf(year, month, last).to },
    rule: 'day-month',
  };
}

/** A number that ends one sentence and a month that begins the next. */
const isApart = ({ gaps, sentenceOf }: Draft, month: number): boolean =>
  sentenceOf[month] !== sentenceOf[month - 1] || (gaps[month] ?? 0) > NEW_LINE;
