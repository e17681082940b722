import type { Quantity } from '#events';
import type { Word } from '../words.js';

/** What the words before a number make of it: `at least`, `up to`, `about`. */
export type Bound = 'min' | 'max' | 'approximate' | undefined;

const APPROXIMATE = new Set(
  'about around some nearly almost roughly approximately approx estimated circa perhaps maybe virtually'.split(' '),
);
const MORE = new Set(['more', 'greater', 'larger', 'higher', 'better', 'longer']);
const LESS = new Set(['less', 'fewer', 'lower', 'smaller', 'shorter']);
/** `woke up to 260 balloons` is no limit. */
const WITH_UP =
  /^(?:w[oa]ke[ns]?|waking|went|go(?:es|ing|ne)?|rose|moved?|climb(?:s|ed)?|came|comes?|walk(?:s|ed)?|st[oa]o?nds?|standing|liv(?:es?|ed|ing)|own(?:s|ed|ing)?|fac(?:es?|ed|ing)|add(?:s|ed|ing)?)$/;

/** @param amounts whether `over` can mean more than: not in `flew over two ships` */
export function boundBefore(words: readonly Word[], from: number, amounts: boolean): Bound {
  const key = (back: number): string => words[from - back]?.key ?? '';
  const skipped = key(1) === 'a' || key(1) === 'an' || key(1) === 'the' ? 2 : 1;
  const last = key(skipped);
  const before = key(skipped + 1);
  if (APPROXIMATE.has(last)) return 'approximate';
  switch (last) {
    case 'least':
      return before === 'at' ? 'min' : undefined;
    case 'most':
      return before === 'at' ? 'max' : undefined;
    case 'than': {
      const not = key(skipped + 2) === 'no' || key(skipped + 2) === 'not';
      if (MORE.has(before)) return not ? 'max' : 'min';
      if (LESS.has(before)) return not ? 'min' : 'max';
      return undefined;
    }
    case 'to':
      if (before === 'close' || before === 'near') return 'approximate';
      return before === 'up' && !WITH_UP.test(key(skipped + 2)) ? 'max' : undefined;
    case 'as':
      if (before === 'many' || before === 'much') return 'max';
      return before === 'few' || before === 'little' ? 'min' : undefined;
    case 'of':
      if (before === 'excess' || before === 'upwards' || before === 'upward' || before === 'minimum') return 'min';
      if (before === 'maximum') return 'max';
      return before === 'region' || before === 'order' ? 'approximate' : undefined;
    case 'over':
      return amounts ? 'min' : undefined;
    case 'exceeding':
      return 'min';
    default:
      return undefined;
  }
}

/** `30+ T-80s`, `50-plus aircraft`, `90-odd ships`: where the sign of more ends, and what it says. */
export function boundGlued(words: readonly Word[], gaps: readonly number[], at: number): { to: number; bound: Bound } {
  if (gaps[at] !== 0) return { to: at, bound: undefined };
  if (words[at]?.text === '+') return { to: at + 1, bound: 'min' };
  const key = words[at]?.text === '-' && gaps[at + 1] === 0 ? words[at + 1]?.key : undefined;
  if (key === 'plus') return { to: at + 2, bound: 'min' };
  return key === 'odd' ? { to: at + 2, bound: 'approximate' } : { to: at, bound: undefined };
}

/** `6 or more`, `a dozen or so`, `ten or fewer`: where it ends, and what it says. */
export function boundAfter(words: readonly Word[], at: number): { to: number; bound: Bound } {
  if (words[at]?.key !== 'or') return { to: at, bound: undefined };
  const key = words[at + 1]?.key ?? '';
  const bound = MORE.has(key) ? 'min' : LESS.has(key) ? 'max' : key === 'so' ? 'approximate' : undefined;
  return bound === undefined ? { to: at, bound } : { to: at + 2, bound };
}

export function bounded(quantity: Omit<Quantity, 'unit'>, unit: string, bound: Bound): Quantity {
  const { value } = quantity;
  if (quantity.min === undefined && quantity.max === undefined) {
    if (bound === undefined) return { value, approximate: quantity.approximate, unit };
    if (bound === 'min') return { value, approximate: true, min: value, unit };
    if (bound === 'max') return { value, approximate: true, max: value, unit };
    return { value, approximate: true, unit };
  }
  return {
    ...quantity,
    ...(bound === 'min' ? { min: quantity.min ?? value } : {}),
    ...(bound === 'max' ? { max: quantity.max ?? value } : {}),
    unit,
    approximate: quantity.approximate || bound !== undefined,
  };
}
