import { JOINED } from '../1-tokenize.js';
import { type Draft, release } from '../document.js';
import { readNumber, type ReadNumber } from '../number.js';
import { CURRENCIES, CURRENCY_SIGNS, SIGN_PREFIXES } from '../units.js';
import { found, type FoundQuantity } from './found.js';

/** `$1.2 billion`, `US$5m`, `A$ 300`, `€20m`, `$3-5 billion`, `Rs 500 crore`, `EUR 20 million`: the currency first. */
export function signedMoney(draft: Draft, i: number): FoundQuantity | undefined {
  const { words } = draft;
  const sign = words[i]?.text ?? '';
  const currency = CURRENCY_SIGNS.get(sign);
  if (currency === undefined) return undefined;
  const at = words[i + 1]?.text === '.' ? i + 2 : i + 1;
  if (draft.covers[at] !== undefined) return undefined;
  const number = readNumber(draft, at, sign);
  if (number === undefined || words[at]?.kind !== 'number') return undefined;
  const prefix = draft.gaps[i] === JOINED ? SIGN_PREFIXES.get(words[i - 1]?.key ?? '') : undefined;
  const from = prefix === undefined ? i : i - 1;
  if (prefix !== undefined) {
    const state = draft.covers[from];
    if (state !== undefined && (state.from !== from || state.to !== i)) return undefined;
    if (state !== undefined) release(draft, state);
  }
  return found(draft, from, number.to, number, prefix === undefined ? currency : `${prefix}${currency}`, 'money');
}

/** Beside small numbers these are other words: `5 won seats`, `10 marks`. */
const LARGE_ONLY = new Set(['won', 'marks', 'mark', 'dong', 'real', 'crown', 'crowns', 'rand', 'som', 'dram', 'lev']);

/** `5 mln dlrs`, `7.4 trillion won`, `30 million Canadian dollars`, `500 pounds sterling`. */
export function namedMoney(draft: Draft, from: number, number: ReadNumber): FoundQuantity | undefined {
  const { words, covers, gaps } = draft;
  let at = number.to;
  if (words[at]?.text === '-' && gaps[at] === JOINED) at++;
  const nation = covers[at];
  if (nation?.entity.kind === 'state' && nation.from === at) at = nation.to;
  else if (words[at]?.key === 'cfa') at++;
  const key = words[at]?.key ?? '';
  const currency = CURRENCIES.get(key);
  if (currency === undefined || covers[at] !== undefined) return undefined;
  if (LARGE_ONLY.has(key) && number.quantity.value < 100) return undefined;
  if (key.startsWith('pound') && !isSterling(draft, number, at)) return undefined;
  const to = words[at + 1]?.key === 'sterling' ? at + 2 : at + 1;
  return found(draft, from, to, number, currency, 'money');
}

/** `500 pounds of explosives` and `a 500-pound bomb` are weights. */
function isSterling({ words }: Draft, { to, quantity }: ReadNumber, at: number): boolean {
  if (words[at + 1]?.key === 'sterling' || quantity.value >= 1e6) return true;
  return at === to && words[at]?.key === 'pounds' && words[at + 1]?.key !== 'of';
}
