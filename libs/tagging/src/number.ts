import type { Quantity } from '#events';
import type { Draft } from './document.js';
import { SCALES, VAGUE_NUMBERS } from './numerals.js';
import { NUMERAL } from './roles.js';
import { readDigits } from './quantities/digits.js';
import type { Word } from './words.js';

/** A number as written, without what it counts. */
export interface ReadNumber {
  /** Where it begins, if before the word that it was found by: `half a dozen`. */
  from?: number;
  to: number;
  quantity: Omit<Quantity, 'unit'>;
  /** Two numbers with a hyphen between them: `12-16`, which may also be a score. */
  hyphenated?: boolean;
}

/** `six`, `1,200`, `3.5 million`, `twenty-five thousand`, `5,000 to 6,000`, `six or seven`, `dozens`, `tens of thousands`, `half a dozen`. */
export function readNumber(draft: Draft, from: number, sign?: string): ReadNumber | undefined {
  const first = readSingle(draft, from);
  if (first === undefined) return undefined;
  const { words, gaps } = draft;
  const hyphenated = isRangeDash(words[first.to]) && gaps[first.to] === gaps[first.to + 1];
  if (!hyphenated && !joins(draft, first.from ?? from, first.to, sign)) return first;
  const next = sign !== undefined && words[first.to + 1]?.text === sign ? first.to + 2 : first.to + 1;
  const second = readSingle(draft, next);
  if (second === undefined || second.quantity.value <= first.quantity.value || isYear(words[next])) return first;
  const min = first.quantity.value * scaleBetween(words, first.to - 1, second);
  const max = second.quantity.value;
  if (min > max) return first;
  return {
    ...(first.from === undefined ? {} : { from: first.from }),
    to: second.to,
    quantity: { value: Math.round((min + max) * 50) / 100, min, max, approximate: true },
    ...(hyphenated ? { hyphenated } : {}),
  };
}

const isRangeDash = (word: Word | undefined): boolean => word?.text === '-' || word?.text === '–' || word?.text === '−';

const RANGING = new Set(['ranging', 'range', 'ranges', 'ranged', 'anywhere', 'varying', 'vary', 'varies']);

/** `5 to 7`, `five or six`, `between 12 and 16`, `ranging from 5 to 7`; but a rise `from 5 to 7` is two numbers. */
function joins({ words }: Draft, from: number, joint: number, sign: string | undefined): boolean {
  const before = words[from - (sign === undefined ? 1 : 2)]?.key;
  switch (words[joint]?.key ?? '') {
    case 'or':
      return true;
    case 'to':
      return before !== 'from' || RANGING.has(words[from - (sign === undefined ? 2 : 3)]?.key ?? '');
    case 'and':
      return before === 'between';
    default:
      return false;
  }
}

const isYear = (word: Word | undefined): boolean =>
  word?.kind === 'number' && word.text.length === 4 && (word.value ?? 0) >= 1900 && (word.value ?? 0) < 2100;

/** `3 to 5 million`: the scale of the second number is that of the first. */
function scaleBetween(words: readonly Word[], lastOfFirst: number, second: ReadNumber): number {
  const scale = SCALES.get(words[second.to - 1]?.key ?? '');
  return scale === undefined || SCALES.has(words[lastOfFirst]?.key ?? '') ? 1 : scale;
}

function readSingle(draft: Draft, from: number): ReadNumber | undefined {
  const { words, gaps } = draft;
  const word = words[from];
  if (word === undefined) return undefined;
  const vague = VAGUE_NUMBERS.get(word.key);
  if (vague !== undefined && !(word.upper && word.text.length < 5)) return vagueNumber(words, from, vague);
  if ((word.key === 'couple' || word.key === 'pair') && words[from + 1]?.key === 'of')
    return { to: from + 2, quantity: { value: 2, approximate: word.key === 'couple' } };
  const scaled = scaleAlone(words, from, word);
  if (scaled !== undefined) return scaled;
  if ((word.roles & NUMERAL) === 0 || word.value === undefined) return undefined;
  let { value } = word;
  let to = from + 1;
  if (word.kind === 'number') ({ value, to } = readDigits(words, gaps, from, value));
  else
    for (let next = words[to]; next !== undefined; next = words[to]) {
      const joined = next.text === '-' && gaps[to] === 0 ? 1 : 0;
      const part = words[to + joined];
      if (
        part?.kind !== 'word' ||
        (part.roles & NUMERAL) === 0 ||
        part.value === undefined ||
        part.value >= 10 ||
        value % 10 !== 0 ||
        value === 0 ||
        (value >= 100 && joined === 1)
      )
        break;
      value += part.value;
      to += joined + 1;
    }
  if (words[to]?.text === '-' && gaps[to] === 0 && gaps[to + 1] === 0 && LONG_SCALES.has(words[to + 1]?.key ?? ''))
    to++;
  if (words[to]?.key === 'and' && words[to + 1]?.key === 'a' && words[to + 2]?.key === 'half') {
    value += 0.5;
    to += 3;
  }
  for (let scale = scaleAt(words, gaps, to); scale !== undefined; scale = scaleAt(words, gaps, to)) {
    value *= scale;
    to++;
    if (word.kind !== 'word') continue;
    if (words[to]?.key === 'and' || words[to]?.kind === 'word') {
      const rest = readRest(words, words[to]?.key === 'and' ? to + 1 : to, scale);
      if (rest !== undefined) {
        value += rest.value;
        to = rest.to;
      }
    }
  }
  return { to, quantity: { value: Math.round(value * 1e6) / 1e6, approximate: false } };
}

/** They follow a hyphen too: `a $5-billion programme`. */
const LONG_SCALES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'crore', 'lakh']);

/** The words below the scale: `forty` in `two hundred and forty`, `three hundred` in `two thousand three hundred`. */
function readRest(words: readonly Word[], i: number, scale: number): { value: number; to: number } | undefined {
  const word = words[i];
  if (word?.kind !== 'word' || (word.roles & NUMERAL) === 0 || word.value === undefined || word.key === 'dozen')
    return undefined;
  const tail = words[i + 1];
  const joined = word.value >= 20 && word.value % 10 === 0 && tail?.text === '-' ? words[i + 2] : undefined;
  const unit = joined?.kind === 'word' && (joined.value ?? 10) < 10 ? joined.value : undefined;
  const value = word.value + (unit ?? 0);
  const to = unit === undefined ? i + 1 : i + 3;
  if (scale < 100 || value >= scale) return undefined;
  if (words[to]?.key !== 'hundred' || scale < 1000) return { value, to };
  const rest = readRest(words, words[to + 1]?.key === 'and' ? to + 2 : to + 1, 100);
  return { value: value * 100 + (rest?.value ?? 0), to: rest?.to ?? to + 1 };
}

const SHARES: ReadonlyMap<string, number> = new Map([
  ['quarter', 1 / 4],
  ['third', 1 / 3],
]);

/** `a hundred`, `a million`, `a quarter of a million`, `half a million`, `half a dozen`, `a few thousand`, `a couple of hundred`. */
function scaleAlone(words: readonly Word[], from: number, word: Word): ReadNumber | undefined {
  const scale = word.key.length > 3 ? SCALES.get(word.key) : undefined;
  if (scale === undefined) return undefined;
  const before = words[from - 1]?.key;
  if (before === 'half') return { from: from - 1, to: from + 1, quantity: { value: scale / 2, approximate: false } };
  if (before === 'few')
    return { from: from - 1, to: from + 1, quantity: { value: 3 * scale, min: 2 * scale, approximate: true } };
  if (before !== 'a' && before !== 'an') return undefined;
  const share =
    words[from - 2]?.key === 'of' && words[from - 4]?.key === 'a' ? SHARES.get(words[from - 3]?.key ?? '') : undefined;
  if (share !== undefined)
    return { from: from - 3, to: from + 1, quantity: { value: Math.round(scale * share), approximate: false } };
  if (words[from - 2]?.key === 'half')
    return { from: from - 2, to: from + 1, quantity: { value: scale / 2, approximate: false } };
  return scaleAt(words, [], from + 1) === undefined
    ? { to: from + 1, quantity: { value: scale, approximate: false } }
    : { to: from + 2, quantity: { value: scale * (scaleAt(words, [], from + 1) ?? 1), approximate: false } };
}

/** A one-letter scale such as `50m` only right behind a sum of money or before a plural: `300m` is a distance, `5m people` a number. */
function scaleAt(words: readonly Word[], gaps: readonly number[], i: number): number | undefined {
  const key = words[i]?.key ?? '';
  const scale = SCALES.get(key);
  if (scale === undefined) return undefined;
  if (key.length > 1) return scale;
  if (gaps[i] !== 0) return undefined;
  const currency = words[i - 2]?.text;
  if (currency === '$' || currency === '€' || currency === '£' || currency === '₹') return scale;
  const next = words[i + 1];
  const counts = gaps[i + 1] === 1 && next?.kind === 'word' && (next.key === 'people' || isPluralLike(next));
  return counts && key !== 'b' ? scale : undefined;
}

const isPluralLike = ({ key, roles }: Word): boolean => roles === 0 && key.length > 4 && key.endsWith('s');

/** `dozens`, `hundreds of`, `tens of thousands`, `several hundred`: only the least is known. */
function vagueNumber(words: readonly Word[], from: number, least: number): ReadNumber | undefined {
  const key = words[from]?.key;
  let min = least;
  let to = from + 1;
  if (key === 'several') {
    const scale = SCALES.get(words[to]?.key ?? '');
    if (scale !== undefined) return { to: to + 1, quantity: { value: 3 * scale, min: 2 * scale, approximate: true } };
    return undefined;
  }
  const of = words[to]?.key === 'of' ? VAGUE_NUMBERS.get(words[to + 1]?.key ?? '') : undefined;
  if (of !== undefined && of >= 2000) {
    min = least * (of / 2);
    to += 2;
  }
  if ((key === 'tens' && of === undefined) || (key === 'scores' && words[to]?.key !== 'of')) return undefined;
  return { to, quantity: { value: min, min, approximate: true } };
}
