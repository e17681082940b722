import type { Draft } from '../document.js';
import type { ReadNumber } from '../number.js';
import { FUNCTION } from '../roles.js';
import type { Word } from '../words.js';
import { found, type FoundQuantity } from './found.js';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Numbers behind these words are names of things, even before a plural: `Boeing 737 jets`. */
const LABELS = set(`
section article chapter resolution room flight page no no. number channel radio type boeing airbus psalm route highway act
area class grade version bill protocol annex paragraph article clause amendment convention federal-law
`);

/** Likewise where nothing that could be counted follows: `phase two`, `Group of Seven`. */
const LABELS_OF_BARE = set(`
phase day round part stage step tier level group unit zone exit gate pier terminal line lane table figure fig appendix
verse volume vol issue episode season track item question exhibit form title apollo windows ios android model mark mk
agenda vision ward precinct district division brigade top age aged ages formula node core chapter point case mission under
nos tel phone fax ext aisle seat studio camp post site block building plot apartment apt suite box
`);

export const isLabelled = (word: Word | undefined): boolean => word !== undefined && LABELS.has(word.lower);

/** Degrees, minutes and seconds of coordinates. */
const ANGLES = new Set(['°', '′', '″']);

const BEFORE_PRONOUNS = set('the these those all any both every each other last next first this that');

/** `killed 12`, `admitted losing two`, `58 of the 104`: a number that counts, though what is not said beside it. */
export function bare(draft: Draft, from: number, number: ReadNumber): FoundQuantity | undefined {
  const { words, gaps } = draft;
  const before = words[from - 1];
  const word = words[from];
  const next = words[number.to];
  if (word === undefined || number.quantity.value <= 1 || number.hyphenated === true) return undefined;
  if (before !== undefined && (LABELS_OF_BARE.has(before.key) || '#@+-–/:'.includes(before.text))) return undefined;
  if (next !== undefined && isGlued(draft, number.to, next)) return undefined;
  if (words[number.to - 1]?.key === 'of' || next?.key === 'times') return undefined;
  if (before?.kind === 'number' || next?.kind === 'number') return undefined;
  if ((before?.text === '(' && next?.text === ')') || (before?.text === '[' && next?.text === ']')) return undefined;
  if (ANGLES.has(before?.text ?? '') || ANGLES.has(next?.text ?? '') || /\.\d{4}/.test(word.text)) return undefined;
  const start = draft.sentences[draft.sentenceOf[from] ?? 0]?.from;
  const plain = draft.casing[draft.sentenceOf[from] ?? 0] === 'plain';
  const first = from === start;
  if (word.kind === 'word' && number.quantity.min === undefined) {
    if (BEFORE_PRONOUNS.has(before?.key ?? '')) return undefined;
    if (plain && word.capital && !first && before?.kind === 'word') return undefined;
  }
  if (plain && before !== undefined && isName(before, from - 1 === start)) return undefined;
  if (isAge(draft, from, number)) return undefined;
  if (word.kind === 'number') {
    if (first && (next?.text === '.' || next?.text === ')')) return undefined;
    if (/^(?:1[5-9]|20)\d\d$/.test(word.text) && number.to === from + 1) return undefined;
    if (number.quantity.value < 10 && number.to === from + 1 && plain && next?.kind === 'word' && next.capital)
      return undefined;
  }
  if (gaps[number.to] === 0 && next?.kind === 'word') return undefined;
  return found(draft, from, number.to, number, 'item', 'number');
}

/** `27-20`, `9/11`, `3:1`, `737s`: part of something longer. */
const isGlued = ({ gaps }: Draft, at: number, next: Word): boolean =>
  gaps[at] === 0 &&
  (next.text === '/' || next.text === '-' || next.text === '–' || next.text === ':' || next.text === "'");

/** A capital before the number makes it a name's: `Node 18`, `Channel Four`. */
const isName = (before: Word, opens: boolean): boolean =>
  before.kind === 'word' && before.capital && (before.roles & FUNCTION) === 0 && !opens;

/** `Park, 34, said`. */
function isAge({ words }: Draft, from: number, { to, quantity: { value } }: ReadNumber): boolean {
  const after = words[to]?.text;
  return (
    words[from - 1]?.text === ',' &&
    words[from - 2]?.capital === true &&
    (after === ',' || after === '.') &&
    value < 111 &&
    Number.isInteger(value)
  );
}
