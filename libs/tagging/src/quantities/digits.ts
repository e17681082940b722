import { JOINED, SPACED } from '../1-tokenize.js';
import { SCALES } from '../numerals.js';
import { MEASURES } from '../units.js';
import type { Word } from '../words.js';

export interface Digits {
  value: number;
  to: number;
}

/** What digits say together with those behind them: `30 000`, `3,5 million`, `7-1/2`, `2½`. */
export function readDigits(words: readonly Word[], gaps: readonly number[], from: number, value: number): Digits {
  return (
    grouped(words, gaps, from, value) ??
    decimalComma(words, gaps, from, value) ??
    withFraction(words, gaps, from, value) ?? { value, to: from + 1 }
  );
}

const THREE = /^\d{3}$/;

/** Thousands set apart by blanks: `12 500 000`, or one group of noughts, so that two numbers side by side stay two. */
function grouped(words: readonly Word[], gaps: readonly number[], from: number, value: number): Digits | undefined {
  if (value < 1 || value > 999 || !Number.isInteger(value)) return undefined;
  let to = from + 1;
  let sum = value;
  for (let next = words[to]; next?.kind === 'number' && gaps[to] === SPACED; next = words[++to]) {
    if (!THREE.test(next.text)) break;
    sum = sum * 1000 + (next.value ?? 0);
  }
  const groups = to - from - 1;
  return groups > 1 || (groups === 1 && sum % 1000 === 0) ? { value: sum, to } : undefined;
}

/** `3,5 million`, `2,4 %`: a comma before one or two digits and a unit. */
function decimalComma(
  words: readonly Word[],
  gaps: readonly number[],
  from: number,
  value: number,
): Digits | undefined {
  const part = words[from + 2];
  if (words[from + 1]?.text !== ',' || gaps[from + 1] !== JOINED || part?.kind !== 'number') return undefined;
  if (gaps[from + 2] !== JOINED || part.text.length > 2 || !Number.isInteger(value)) return undefined;
  const unit = words[from + 3];
  if (unit === undefined) return undefined;
  if (unit.text !== '%' && !SCALES.has(unit.key) && !MEASURES.has(unit.key)) return undefined;
  return { value: Number(`${String(value)}.${part.text}`), to: from + 3 };
}

const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** `7-1/2 pct`, `2 1/2`, `2½`. */
function withFraction(
  words: readonly Word[],
  gaps: readonly number[],
  from: number,
  value: number,
): Digits | undefined {
  const glyph = gaps[from + 1] === JOINED ? GLYPHS.get(words[from + 1]?.text ?? '') : undefined;
  if (glyph !== undefined) return { value: value + glyph, to: from + 2 };
  const numerator = words[from + 1]?.text === '-' && gaps[from + 1] === JOINED ? from + 2 : from + 1;
  const fraction = fractionAt(words, gaps, numerator);
  return fraction === undefined ? undefined : { value: value + fraction, to: numerator + 3 };
}

const DENOMINATORS = new Set([2, 3, 4, 8, 16, 32, 64]);

function fractionAt(words: readonly Word[], gaps: readonly number[], i: number): number | undefined {
  const above = words[i];
  const below = words[i + 2];
  if (words[i + 1]?.text !== '/' || gaps[i + 1] !== JOINED || gaps[i + 2] !== JOINED) return undefined;
  if (above?.kind !== 'number' || below?.kind !== 'number' || above.value === undefined || below.value === undefined)
    return undefined;
  return DENOMINATORS.has(below.value) && above.value < below.value ? above.value / below.value : undefined;
}
