import type { Draft } from '../document.js';
import { readCompound, SCALES } from '../numerals.js';
import { MEASURES } from '../units.js';
import { found, type FoundQuantity } from './found.js';

/** What a force is made of, in the singular: `a two-ship flotilla`, `a 500-man garrison`. */
const MEMBERS = new Set(
  'ship boat vessel aircraft plane jet helicopter tank vehicle truck man person member troop soldier missile warhead drone gun car'.split(
    ' ',
  ),
);

const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    eighth: 8,
    tenth: 10,
    tenths: 10,
  }),
);

/** `two-thirds`, `three-mile`, `two-ship`: one word with its number. */
export function compound(draft: Draft, i: number): FoundQuantity | undefined {
  const parts = readCompound(draft.words[i]?.key ?? '');
  if (parts === undefined) return undefined;
  const { value, noun } = parts;
  const denominator = DENOMINATORS.get(noun);
  if (denominator !== undefined) return value < denominator ? shareAt(draft, i, i + 1, value / denominator) : undefined;
  const unit = MEASURES.get(noun) ?? (MEMBERS.has(noun) ? noun : undefined);
  if (unit === undefined || draft.words[i + 1]?.text === '-') return undefined;
  return found(draft, i, i + 1, { to: i + 1, quantity: { value, approximate: false } }, unit, 'compound');
}

/** `12-ship`, `500-man`: the same in digits. */
export function memberAt({ words, gaps }: Draft, at: number): { to: number; unit: string } | undefined {
  const noun = words[at + 1];
  if (words[at]?.text !== '-' || gaps[at] !== 0 || gaps[at + 1] !== 0 || noun === undefined) return undefined;
  return MEMBERS.has(noun.key) ? { to: at + 2, unit: noun.key } : undefined;
}

const PARTS = new Set(['of', 'the', 'its', 'his', 'their', 'her', 'all', 'them', 'it']);

/** `half of its fleet`, `half the force`, `a third of the ships`, `Two-thirds of them`: a share, as a number below 1. */
export function fraction(draft: Draft, i: number): FoundQuantity | undefined {
  const { words } = draft;
  const key = words[i]?.key ?? '';
  const denominator = DENOMINATORS.get(key);
  if (denominator === undefined) return undefined;
  const before = words[i - 1];
  if (key === 'half')
    return PARTS.has(words[i + 1]?.key ?? '') && !ORDINALS.has(before?.key ?? '')
      ? shareAt(draft, i, i + 1, 0.5)
      : undefined;
  if (words[i + 1]?.key !== 'of' || before === undefined) return undefined;
  if (words[i + 2]?.key === 'a' && SCALES.has(words[i + 3]?.key ?? '')) return undefined;
  if (before.key === 'a') return shareAt(draft, i, i + 1, 1 / denominator);
  if (key === 'quarters' && !PARTS.has(words[i + 2]?.key ?? '')) return undefined;
  const from = before.text === '-' ? i - 2 : i - 1;
  const value = words[from]?.kind === 'word' ? words[from].value : undefined;
  return value !== undefined && value < denominator ? shareAt(draft, from, i + 1, value / denominator) : undefined;
}
const ORDINALS = new Set(['first', 'second', 'other', 'latter', 'one', 'and']);

const shareAt = (draft: Draft, from: number, to: number, share: number): FoundQuantity =>
  found(
    draft,
    from,
    to,
    { to, quantity: { value: Math.round(share * 100) / 100, approximate: false } },
    'share',
    'fraction',
  );
