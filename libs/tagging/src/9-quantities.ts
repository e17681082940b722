import { NEW_LINE } from './1-tokenize.js';
import { claim, type Draft, type Mention, textOf } from './document.js';
import { readNumber } from './number.js';
import { bare, isLabelled } from './quantities/bare.js';
import { boundGlued, bounded } from './quantities/bounds.js';
import { compound, fraction, memberAt } from './quantities/compound.js';
import { counted } from './quantities/counted.js';
import { found, type FoundQuantity } from './quantities/found.js';
import { measured } from './quantities/measured.js';
import { namedMoney, signedMoney } from './quantities/money.js';
import { COUNTING, NUMERAL } from './roles.js';

/** Numbers with what they count, sums of money, percentages and measures. What is counted and whose it is stay mentions inside. */
export function findQuantities(draft: Draft): void {
  for (let i = 0; i < draft.words.length; i++) {
    if (((draft.words[i]?.roles ?? 0) & (NUMERAL | COUNTING)) === 0 || draft.covers[i] !== undefined) continue;
    const quantity = quantityAt(draft, i);
    if (quantity === undefined || crossesMarkup(draft, quantity)) continue;
    claimAround(draft, quantity);
    i = quantity.to - 1;
  }
}

/** Claims the span and gives the mentions inside it their tokens back. */
function claimAround(draft: Draft, { from, to, quantity, rule }: FoundQuantity): void {
  const inner: Mention[] = [];
  for (let at = from; at < to; at++) {
    const covering = draft.covers[at];
    if (covering !== undefined && inner.at(-1) !== covering) inner.push(covering);
  }
  claim(draft, {
    from,
    to,
    entity: { kind: 'quantity', id: null, name: textOf(draft, from, to), quantity, rule: `quantity:${rule}` },
  });
  for (const mention of inner) for (let at = mention.from; at < mention.to; at++) draft.covers[at] = mention;
}

function crossesMarkup({ gaps }: Draft, { from, to }: FoundQuantity): boolean {
  for (let at = from + 1; at < to; at++) if ((gaps[at] ?? 0) > NEW_LINE) return true;
  return false;
}

function quantityAt(draft: Draft, i: number): FoundQuantity | undefined {
  const { words, gaps } = draft;
  const share =
    compound(draft, i) ?? fraction(draft, i) ?? fraction(draft, draft.words[i + 1]?.text === '-' ? i + 2 : i + 1);
  if (share !== undefined) return share;
  const money = signedMoney(draft, i);
  if (money !== undefined) return money;
  const number = readNumber(draft, i);
  if (number === undefined || isCovered(draft, number.from ?? i, number.to)) return undefined;
  const { to, bound } = boundGlued(words, gaps, number.to);
  if (words[to]?.text === '%' || words[to]?.text === '％')
    return found(draft, i, to + 1, number, 'percent', 'percent', bound);
  const measure = namedMoney(draft, i, number) ?? measured(draft, i, number, to);
  if (measure !== undefined) return measure;
  const member = memberAt(draft, number.to);
  if (member !== undefined) return found(draft, i, member.to, number, member.unit, 'compound');
  if (isLabelled(words[i - 1]) || isJoinedBefore(draft, i)) return undefined;
  const noun = counted(draft, i, number, to);
  if (noun !== undefined && bound !== undefined) noun.quantity = bounded(number.quantity, noun.quantity.unit, bound);
  if (words[to]?.text === '-' && words[to + 1]?.key === 'strong') return found(draft, i, to, number, 'item', 'number');
  return noun ?? bare(draft, i, number);
}

const isCovered = ({ covers }: Draft, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (covers[at] !== undefined) return true;
  return false;
};

/** `7/12`, `3:16`, `F-35-2`: the number goes on to the left. A dash behind a blank is one between words. */
function isJoinedBefore({ words, gaps }: Draft, i: number): boolean {
  const before = words[i - 1]?.text;
  if (gaps[i] !== 0 || (before !== '/' && before !== ':' && before !== '-')) return false;
  return before !== '-' || gaps[i - 1] === 0;
}
