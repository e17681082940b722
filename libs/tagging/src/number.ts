import type { Quantity } from '#events';
import type { Draft } from './document.js';
import { SCALES, VAGUE_NUMBERS } from './numerals.js';
import { NUMERAL } from './roles.js';
import type { Word } from './words.js';

/** A number as written, without what it counts. */
export interface ReadNumber {
  to: number;
  quantity: Omit<Quantity, 'unit'>;
}

/** `six`, `1,200`, `3.5 million`, `twenty-five thousand`, `5,000 to 6,000`, `six or seven`, `dozens`, `tens of thousands`, `a dozen`. */
export function readNumber(draft: Draft, from: number): ReadNumber | undefined {
  const first = readSingle(draft, from);
  if (first === undefined) return undefined;
  const { words, gaps } = draft;
  const joint = words[first.to];
  const ranged =
    joint !== undefined &&
    (joint.key === 'to' ||
      joint.key === 'or' ||
      ((joint.text === '-' || joint.text === '–') && gaps[first.to] === gaps[first.to + 1]));
  const second = ranged ? readSingle(draft, first.to + 1) : undefined;
  if (
    second === undefined ||
    second.quantity.value <= first.quantity.value ||
    (words[first.to + 1]?.text.length === 4 && isYear(words[first.to + 1]))
  )
    return first;
  const min = first.quantity.value * scaleBetween(words, first.to - 1, second);
  const max = second.quantity.value;
  if (min > max) return first;
  return { to: second.to, quantity: { value: Math.round((min + max) * 50) / 100, min, max, approximate: true } };
}

const isYear = (word: Word | undefined): boolean =>
  word?.kind === 'number' && (word.value ?? 0) >= 1900 && (word.value ?? 0) < 2100 && !word.text.includes(',');

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
  if (vague !== undefined && !word.upper) return vagueNumber(words, from, vague);
  if ((word.roles & NUMERAL) === 0 || word.value === undefined) {
    const scale = SCALES.get(word.key);
    const counted = scale !== undefined && word.key.length > 5 && /^(?:a|an|half)$/.test(words[from - 1]?.key ?? '');
    const half =
      words[from - 1]?.key === 'half' || (words[from - 1]?.key === 'a' && words[from - 2]?.key === 'half') ? 0.5 : 1;
    return counted ? { to: from + 1, quantity: { value: scale * half, approximate: false } } : undefined;
  }
  let { value } = word;
  let to = from + 1;
  if (word.kind === 'word') {
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
  }
  for (let scale = scaleAt(words, gaps, to); scale !== undefined; scale = scaleAt(words, gaps, to)) {
    value *= scale;
    to++;
  }
  return { to, quantity: { value: Math.round(value * 1e6) / 1e6, approximate: false } };
}

/** A one-letter scale such as `50m` only right behind a sum of money: `300m` is a distance. */
function scaleAt(words: readonly Word[], gaps: readonly number[], i: number): number | undefined {
  const key = words[i]?.key ?? '';
  const scale = SCALES.get(key);
  if (scale === undefined) return undefined;
  if (key.length > 1) return scale;
  const currency = words[i - 2]?.text;
  return gaps[i] === 0 && (currency === '$' || currency === '€' || currency === '£') ? scale : undefined;
}

/** `dozens`, `hundreds of`, `tens of thousands`: only the least is known. */
function vagueNumber(words: readonly Word[], from: number, least: number): ReadNumber | undefined {
  let min = least;
  let to = from + 1;
  if (words[from]?.key === 'several') {
    const scale = SCALES.get(words[to]?.key ?? '');
    if (scale !== undefined) return { to: to + 1, quantity: { value: 3 * scale, min: 2 * scale, approximate: true } };
    return undefined;
  }
  const of = words[to]?.key === 'of' ? VAGUE_NUMBERS.get(words[to + 1]?.key ?? '') : undefined;
  if (of !== undefined && of >= 2000) {
    min = least * (of / 2);
    to += 2;
  }
  return { to, quantity: { value: min, min, approximate: true } };
}
