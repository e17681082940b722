import type { Quantity } from '#events';
import { claim, type Draft, type Mention, textOf } from './document.js';
import { singular } from './gazetteers/plural.js';
import { readNumber, type ReadNumber } from './number.js';
import { COUNTING, FUNCTION, NUMERAL } from './roles.js';
import { CURRENCIES, CURRENCY_SIGNS, MEASURES } from './units.js';

const APPROXIMATE = new Set([
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'approx',
  'estimated',
  'up',
  'over',
  'close',
]);
const AT_LEAST = /^(?:least|than|over|exceeding)$/;

/** Numbers with what they count, sums of money, percentages and measures. A counted platform or weapon stays inside the span. */
export function findQuantities(draft: Draft): void {
  for (let i = 0; i < draft.words.length; i++) {
    if (((draft.words[i]?.roles ?? 0) & (NUMERAL | COUNTING)) === 0 || draft.covers[i] !== undefined) continue;
    const found = quantityAt(draft, i);
    if (found === undefined) continue;
    const { from, to, quantity } = found;
    const inner = new Set<Mention>();
    for (let at = from; at < to; at++) {
      const covering = draft.covers[at];
      if (covering !== undefined) inner.add(covering);
    }
    claim(draft, {
      from,
      to,
      entity: { kind: 'quantity', id: null, name: textOf(draft, from, to), quantity, rule: `quantity:${found.rule}` },
    });
    for (const mention of inner) for (let at = mention.from; at < mention.to; at++) draft.covers[at] = mention;
    i = to - 1;
  }
}

interface FoundQuantity {
  from: number;
  to: number;
  quantity: Quantity;
  rule: string;
}

function quantityAt(draft: Draft, i: number): FoundQuantity | undefined {
  const { words } = draft;
  const sign = CURRENCY_SIGNS.get(words[i]?.text ?? '');
  if (sign !== undefined) {
    const number = readNumber(draft, i + 1);
    return number === undefined ? undefined : found(draft, i, number.to, number, sign, 'money');
  }
  const number = readNumber(draft, i);
  if (number === undefined) return undefined;
  const next = words[number.to];
  if (next?.text === '%') return found(draft, i, number.to + 1, number, 'percent', 'percent');
  const money = CURRENCIES.get(next?.key ?? '');
  if (money !== undefined) return found(draft, i, number.to + 1, number, money, 'money');
  return measured(draft, i, number) ?? counted(draft, i, number);
}

function found(draft: Draft, from: number, to: number, number: ReadNumber, unit: string, rule: string): FoundQuantity {
  const before = draft.words[from - 1]?.key ?? '';
  const approximate =
    number.quantity.approximate || APPROXIMATE.has(before) || (before === 'to' && draft.words[from - 2]?.key === 'up');
  const atLeast =
    AT_LEAST.test(before) && draft.words[from - 2]?.key !== 'less' && draft.words[from - 2]?.key !== 'fewer';
  const { value } = number.quantity;
  return {
    from,
    to,
    quantity: {
      ...number.quantity,
      ...(atLeast ? { min: value } : {}),
      ...(before === 'to' && draft.words[from - 2]?.key === 'up' ? { max: value } : {}),
      unit,
      approximate: approximate || atLeast,
    },
    rule,
  };
}

/** `300m`, `19 miles`, `700 square miles`, `60-kiloton`. */
function measured(draft: Draft, from: number, number: ReadNumber): FoundQuantity | undefined {
  const { words } = draft;
  let at = number.to;
  if (words[at]?.text === '-' && draft.gaps[at] === 0) at++;
  const square = /^(?:square|cubic|nautical|metric)$/.test(words[at]?.key ?? '') ? (words[at]?.key ?? '') : '';
  if (square !== '') at++;
  const unit = MEASURES.get(words[at]?.key ?? '');
  if (unit === undefined) return undefined;
  if ((words[at]?.text.length ?? 0) === 1 && draft.gaps[at] !== 0) return undefined;
  return found(draft, from, at + 1, number, square === '' ? unit : `${square} ${unit}`, 'measure');
}

/** `six destroyers`, `about 50 fighter jets of various models`, `300 ANG Airmen`, `14,000`. */
function counted(draft: Draft, from: number, number: ReadNumber): FoundQuantity | undefined {
  const { words } = draft;
  const digits = words[from]?.kind === 'number';
  if (/^[/:-]$/.test(words[from - 1]?.text ?? '') && draft.gaps[from] === 0) return undefined;
  if (LABELS.has(words[from - 1]?.lower ?? '')) return undefined;
  if (
    number.quantity.value === 1 &&
    !digits &&
    number.quantity.max === undefined &&
    !COUNTED.has(draft.covers[number.to]?.entity.kind ?? 'date')
  )
    return undefined;
  let at = number.to;
  if (words[at]?.key === 'of' && number.quantity.min !== undefined) at++;
  if (words[at]?.key === 'of' && words[at + 1]?.key === 'the') at += 2;
  const limit = at + 4;
  for (; at < limit; at++) {
    const word = words[at];
    const inner = draft.covers[at];
    if (inner !== undefined && inner.from !== at) break;
    if (inner !== undefined && COUNTED.has(inner.entity.kind))
      return found(draft, from, inner.to, number, unitOf(draft, inner), 'counted');
    if (inner?.entity.kind === 'state' || inner?.entity.kind === 'group') {
      if (inner.to === at + 1 && isPluralNoun(word?.lower ?? ''))
        return found(draft, from, inner.to, number, singular(textOf(draft, at, at + 1)), 'counted');
      at = inner.to - 1;
      continue;
    }
    if (inner !== undefined) break;
    if (word?.kind !== 'word' || (word.roles & (FUNCTION | NUMERAL)) !== 0 || word.lower.endsWith('ing')) break;
    if (isPluralNoun(word.lower)) return found(draft, from, at + 1, number, singular(word.lower), 'counted');
  }
  if (!digits && number.quantity.min === undefined) return undefined;
  const next = words[number.to];
  if (
    next?.text === '-' ||
    next?.text === '/' ||
    words[from - 1]?.text === '/' ||
    words[from - 1]?.text === '-' ||
    words[from - 1]?.capital === true
  )
    return undefined;
  return digits && number.quantity.value < 10 && number.to === from + 1
    ? undefined
    : found(draft, from, number.to, number, 'item', 'number');
}

const COUNTED = new Set(['platform', 'weapon', 'military_unit']);

/** A common noun in the singular, a designation as it is written. */
const unitOf = (draft: Draft, counted: Mention): string => {
  const text = singular(textOf(draft, counted.from, counted.to));
  return counted.entity.rule === 'gazetteer' ? text.toLowerCase() : text;
};

/** Numbers behind these words are names of things, not counts. */
const LABELS = new Set(
  'section article chapter resolution room flight page no no. number channel radio type boeing airbus psalm route highway act area class grade version bill protocol annex'.split(
    ' ',
  ),
);

const isPluralNoun = (lower: string): boolean =>
  /^(?:people|men|women|children|personnel|police|infantry|dead|wounded)$/.test(lower) ||
  (lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower));
