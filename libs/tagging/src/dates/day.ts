import { DAY, HOUR, day, dayOf, monthOf, startOfDay } from '../calendar.js';
import type { Draft } from '../document.js';
import { MONTH, MONTHS, NUMERAL, ORDINAL, WEEKDAYS } from '../roles.js';
import type { Word } from '../words.js';
import { at, isDash, isDate, nearestYear, type Reading, withPartOfDay, yearAfter } from './reading.js';

/** `Tuesday`, `Tuesday evening`, `Monday 19 December`, `last Wednesday`: the latest such day up to publication. */
export function weekday(draft: Draft, i: number, word: Word): Reading | undefined {
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
  const ahead = words[i - 1]?.key === 'next' || (words[i - 1]?.key === 'on' && words[i - 2]?.key === 'will') ? 7 : 0;
  return withPartOfDay(draft, { to: i + 1, interval: day(today + (ahead - back) * DAY), rule: 'weekday' });
}

/** `June`, `June 2025`, `Dec. 10`, `Jan. 5, 2016`, `March 3-5`. `May` and `March` alone need a preposition. */
export function monthFirst(draft: Draft, i: number, word: Word): Reading | undefined {
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
  if (
    (word.key === 'may' || word.key === 'march' || word.key.length <= 3) &&
    !/^(?:in|since|last|until|by|during|of|from|early|late|mid|this|next|to|through|before|after)$/.test(
      words[i - 1]?.key ?? '',
    ) &&
    !isDash(words[i - 1])
  ) {
    return undefined;
  }
  const year = nearestYear(at(draft), month, 1);
  return { to: i + 1, interval: monthOf(year, month), rule: 'month' };
}

/** `5 November`, `3rd of March 2016`, `5-6 April`, `19-20 May 2025`. */
export function dayFirst(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  const first = words[i]?.value;
  if (
    first === undefined ||
    !isDate(first) ||
    (words[i]?.kind !== 'number' && ((words[i]?.roles ?? 0) & ORDINAL) === 0)
  )
    return undefined;
  let to = i + 1;
  let last = first;
  const until = words[to + 1]?.value;
  if (
    (isDash(words[to]) || words[to]?.key === 'and' || words[to]?.key === 'to') &&
    until !== undefined &&
    isDate(until) &&
    until > first
  ) {
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
export function clock(draft: Draft, i: number): Reading | undefined {
  const { words } = draft;
  let to = i + 1;
  const hour = words[i]?.value;
  if (words[i]?.kind !== 'number' || hour === undefined) return undefined;
  const colon =
    words[to]?.text === ':' && words[to + 1]?.kind === 'number' && draft.gaps[to] === 0 && draft.gaps[to + 1] === 0;
  if (colon) to += 2;
  const half = words[to]?.key;
  const twelve = half === 'am' || half === 'pm';
  const zone = half === 'gmt' || half === 'utc' || half === 'est' || half === 'edt' || half === 'hours';
  if (!twelve && !(zone && (colon || hour >= 100) && hour < 2400)) return undefined;
  to++;
  while (/^(?:gmt|utc|est|edt|local|time|on)$/.test(words[to]?.key ?? '') && to < i + 7) {
    if (words[to]?.key === 'on') {
      const next = words[to + 1];
      const dated =
        next === undefined ? undefined : next.capital ? weekday(draft, to + 1, next) : dayFirst(draft, to + 1);
      if (dated !== undefined) return { ...dated, rule: 'clock-date' };
      break;
    }
    to++;
  }
  const whole = hour >= 100 ? Math.floor(hour / 100) : hour + (half === 'pm' && hour < 12 ? 12 : 0);
  const from = startOfDay(at(draft)) + whole * HOUR + (hour >= 100 ? (hour % 100) * 60_000 : 0);
  return { to, interval: { from, to: from + HOUR }, rule: 'clock' };
}
