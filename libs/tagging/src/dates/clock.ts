import { JOINED } from '../1-tokenize.js';
import { day, DAY, HOUR, type Interval, startOfDay } from '../calendar.js';
import type { Draft } from '../document.js';
import { NUMERAL } from '../roles.js';
import type { Word } from '../words.js';
import { at, type Reading } from './reading.js';

/** Hours ahead of UTC; names with several meanings (`IST`, `CST`) have none and give the day. */
const ZONES: ReadonlyMap<string, number | undefined> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['z', 0],
  ['zulu', 0],
  ['bst', 1],
  ['cet', 1],
  ['cest', 2],
  ['eet', 2],
  ['eest', 3],
  ['msk', 3],
  ['est', -5],
  ['edt', -4],
  ['pst', -8],
  ['pdt', -7],
  ['mst', -7],
  ['mdt', -6],
  ['cdt', -5],
  ['jst', 9],
  ['kst', 9],
  ['aest', 10],
  ['aedt', 11],
  ['pkt', 5],
  ['et', undefined],
  ['pt', undefined],
  ['ist', undefined],
  ['cst', undefined],
  ['hours', undefined],
  ['hrs', undefined],
]);
const BEFORE_CLOCK = new Set(
  'at by around about since until till before after from to between and until approximately'.split(' '),
);
const BEHIND_CLOCK = new Set(['today', 'yesterday', 'tomorrow', 'tonight', 'local', 'on']);

/** A time of day: where it ends, minutes after midnight where it is, how long it lasts, its zone. */
interface Clock {
  to: number;
  minutes: number;
  exact: boolean;
  zone?: number;
}

/** `10 a.m.`, `8am`, `10:30 p.m. local time`, `10.30pm`, `0430 GMT`, `18:45`, `1430Z`, `6 a.m. (UTC+8)`, `3 o'clock`, `nine thirty local time`. */
function readClock(draft: Draft, i: number, dated = false): Clock | undefined {
  const { words, gaps } = draft;
  const first = words[i];
  if (first?.value === undefined || (first.roles & NUMERAL) === 0) return undefined;
  if (first.kind === 'word') return spokenClock(words, i, first.value);
  const face = readFace(words, gaps, i, first.value);
  if (face === undefined) return undefined;
  const half = words[face.to]?.key;
  let { to, minutes } = face;
  const twelve = half === 'am' || half === 'pm';
  if (half === 'oclock') to++;
  else if (twelve) {
    if (minutes >= 13 * 60) return undefined;
    minutes = (minutes % 720) + (half === 'pm' ? 720 : 0);
    to++;
  }
  const zone = readZone(words, gaps, to);
  if (
    !twelve &&
    half !== 'oclock' &&
    !(dated && face.form === 'colon') &&
    !standsAlone(draft, i, face, zone?.to ?? to, zone !== undefined)
  )
    return undefined;
  return {
    to: zone?.to ?? to,
    minutes,
    exact: face.exact,
    ...(zone?.offset === undefined ? {} : { zone: zone.offset }),
  };
}

interface Face {
  to: number;
  minutes: number;
  exact: boolean;
  /** Written with a colon, or in four digits. */
  form: 'colon' | 'digits' | 'hour';
}

function readFace(words: readonly Word[], gaps: readonly number[], i: number, value: number): Face | undefined {
  const text = words[i]?.text ?? '';
  const minutes = words[i + 2];
  if (words[i + 1]?.text === ':' && gaps[i + 1] === JOINED && gaps[i + 2] === JOINED) {
    if (minutes?.kind !== 'number' || minutes.text.length !== 2 || (minutes.value ?? 60) > 59 || value > 24)
      return undefined;
    const seconds = words[i + 3]?.text === ':' && gaps[i + 3] === JOINED && words[i + 4]?.text.length === 2 ? 2 : 0;
    return { to: i + 3 + seconds, minutes: value * 60 + (minutes.value ?? 0), exact: true, form: 'colon' };
  }
  if (/^\d{1,2}\.[0-5]\d$/.test(text) && /^[ap]m$/.test(words[i + 1]?.key ?? '')) {
    const [hour, rest] = text.split('.').map(Number);
    return { to: i + 1, minutes: (hour ?? 0) * 60 + (rest ?? 0), exact: true, form: 'hour' };
  }
  if (!Number.isInteger(value)) return undefined;
  if (text.length === 4 && value % 100 < 60 && value < 2400)
    return { to: i + 1, minutes: Math.floor(value / 100) * 60 + (value % 100), exact: true, form: 'digits' };
  return value <= 24 && text.length <= 2 ? { to: i + 1, minutes: value * 60, exact: false, form: 'hour' } : undefined;
}

/** Without `a.m.`: four digits or an hour want a zone, `18:45` a preposition, a day or an end beside it. */
function standsAlone({ words, gaps }: Draft, i: number, face: Face, to: number, zoned: boolean): boolean {
  if (face.form !== 'colon') return zoned && (face.form === 'digits' || words[face.to]?.key !== 'hours');
  if (zoned) return true;
  const before = words[i - 1];
  if (gaps[to] === JOINED && (words[to]?.text === ':' || words[to]?.text === '-')) return false;
  return BEFORE_CLOCK.has(before?.key ?? '') || BEHIND_CLOCK.has(words[to]?.key ?? '');
}

interface Zone {
  to: number;
  offset: number | undefined;
}

/** `GMT`, `(UTC+8)`, `local time`, `Moscow time`, `Eastern time`. */
function readZone(words: readonly Word[], gaps: readonly number[], i: number): Zone | undefined {
  const bracket = words[i]?.text === '(' ? 1 : 0;
  const word = words[i + bracket];
  if (word === undefined) return undefined;
  const close = (to: number): number => (bracket === 1 && words[to]?.text === ')' ? to + 1 : to);
  if (
    ZONES.has(word.key) &&
    (word.upper || word.key === 'z' || word.key === 'hours' || word.key === 'hrs' || !word.capital)
  ) {
    if (word.key === 'z' && gaps[i] !== JOINED) return undefined;
    const sign = words[i + bracket + 1]?.text;
    const hours = words[i + bracket + 2];
    if ((sign === '+' || sign === '-' || sign === '−') && hours?.kind === 'number' && gaps[i + bracket + 2] === JOINED)
      return { to: close(i + bracket + 3), offset: (sign === '+' ? 1 : -1) * (hours.value ?? 0) };
    return { to: close(i + bracket + 1), offset: ZONES.get(word.key) };
  }
  if (words[i + bracket + 1]?.key !== 'time' || (word.key !== 'local' && !word.capital)) return undefined;
  return { to: close(i + bracket + 2), offset: undefined };
}

/** `nine thirty local time`, `nine a.m.`, `ten o'clock`. */
function spokenClock(words: readonly Word[], i: number, hour: number): Clock | undefined {
  if (hour < 1 || hour > 12 || !Number.isInteger(hour)) return undefined;
  const part = words[i + 1];
  const minutes =
    part?.kind === 'word' && (part.value ?? 0) >= 5 && (part.value ?? 60) < 60 ? (part.value ?? 0) : undefined;
  let to = minutes === undefined ? i + 1 : i + 2;
  const half = words[to]?.key;
  const named = half === 'am' || half === 'pm' || half === 'oclock';
  if (named) to++;
  const zone = readZone(words, [], to);
  if (!named && zone === undefined) return undefined;
  if (zone !== undefined && (words[to]?.key === 'hours' || words[to]?.key === 'hrs')) return undefined;
  return {
    to: zone?.to ?? to,
    minutes: (hour + (half === 'pm' && hour < 12 ? 12 : 0)) * 60 + (minutes ?? 0),
    exact: minutes !== undefined,
  };
}

/** The clock's hour or minute of the day that begins at `midnight`; without a zone the whole day. */
function clockOn(midnight: number, { minutes, exact, zone }: Clock): Interval {
  if (zone === undefined) return day(midnight);
  const from = midnight + minutes * 60_000 - zone * HOUR;
  return { from, to: from + (exact ? 60_000 : HOUR) };
}

/** A clock time with the day behind it: `10 a.m. on Monday`, `13:20 today`. */
export function clock(
  draft: Draft,
  i: number,
  dateAt: (draft: Draft, i: number) => Reading | undefined,
): Reading | undefined {
  const read = readClock(draft, i);
  if (read === undefined) return undefined;
  const { words } = draft;
  const next = words[read.to]?.key === 'on' || words[read.to]?.text === ',' ? read.to + 1 : read.to;
  const date = dateAt(draft, next);
  if (date?.interval !== undefined && date.interval.to - date.interval.from <= DAY)
    return { to: date.to, interval: clockOn(startOfDay(date.interval.from), read), rule: 'clock-date' };
  return { to: read.to, interval: clockOn(startOfDay(at(draft)), read), rule: 'clock' };
}

/** `Yesterday at 6:30 a.m.`, `Feb 17, 10:30 GMT`: the day first. */
export function withClock(draft: Draft, reading: Reading): Reading {
  const joint = draft.words[reading.to];
  if (joint === undefined || reading.interval === undefined) return reading;
  const next = joint.key === 'at' || joint.text === ',' ? reading.to + 1 : reading.to;
  if (next === reading.to && draft.words[next]?.kind !== 'number') return reading;
  const read = readClock(draft, joint.key === 'at' && draft.words[next]?.key === 'around' ? next + 1 : next, true);
  if (read === undefined) return reading;
  return { ...reading, to: read.to, interval: clockOn(startOfDay(reading.interval.from), read) };
}
