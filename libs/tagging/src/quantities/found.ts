import type { Quantity } from '#events';
import type { Draft } from '../document.js';
import type { ReadNumber } from '../number.js';
import { type Bound, boundBefore, bounded } from './bounds.js';

export interface FoundQuantity {
  from: number;
  to: number;
  quantity: Quantity;
  rule: string;
}

/** The span, with the number's bounds read from the words before it. */
export function found(
  { words }: Draft,
  from: number,
  to: number,
  number: ReadNumber,
  unit: string,
  rule: string,
  after?: Bound,
): FoundQuantity {
  const start = Math.min(from, number.from ?? from);
  const amounts = rule !== 'counted' || words[from]?.kind !== 'word' || number.quantity.value >= 20;
  const bound = after ?? boundBefore(words, start, amounts);
  return { from: start, to, quantity: bounded(number.quantity, unit, bound), rule };
}
