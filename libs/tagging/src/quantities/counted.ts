import { type Draft, type Mention, textOf } from '../document.js';
import { singular } from '../gazetteers/plural.js';
import type { ReadNumber } from '../number.js';
import { FUNCTION, NUMERAL, SAYING } from '../roles.js';
import type { Word } from '../words.js';
import { boundAfter } from './bounds.js';
import { found, type FoundQuantity } from './found.js';
import { ATTRIBUTES_IN_ING, isPluralNoun, NOT_COUNTED } from './nouns.js';

const MOST_WORDS = 7;

/** `six destroyers`, `about 50 fighter jets of various models`, `two IAEA inspectors`, `10,000 more troops`. */
export function counted(draft: Draft, from: number, number: ReadNumber, end: number): FoundQuantity | undefined {
  const { words } = draft;
  const after = boundAfter(words, end);
  let at = after.to;
  if (words[at]?.key === 'of' && number.quantity.min !== undefined && !DETERMINERS.has(words[at + 1]?.key ?? '')) at++;
  const head = headFrom(draft, at);
  if (head === undefined) return undefined;
  if (number.quantity.value === 1 && number.quantity.max === undefined && !head.listed) return undefined;
  if (isVerb(words, from, end, head.to)) return undefined;
  return found(draft, from, head.to, number, head.unit, 'counted', after.bound);
}

interface Head {
  to: number;
  unit: string;
  /** A platform, weapon or unit. */
  listed: boolean;
}

/** They are counted by themselves, or say of what was counted before how it fared. */
const ALONE = new Set(['dead', 'wounded', 'injured']);
const BETWEEN = new Set(['more', 'other', 'further', 'such', 'former', 'first', 'own', 'new']);
const DETERMINERS = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'those', 'these', 'them', 'which', 'whom']);

/** The noun that is counted: the first plural or listed force behind adjectives, states and names, with nouns that follow it. */
function headFrom(draft: Draft, start: number): Head | undefined {
  const { words, covers, gaps } = draft;
  let head: Head | undefined;
  for (let at = start; at < start + MOST_WORDS;) {
    const word = words[at];
    if (word === undefined || (gaps[at] ?? 0) > 2 || (at > start && gaps[at] === 0 && word.text !== '-')) break;
    const inner = covers[at];
    if (inner === undefined) {
      if (word.text === '-' && gaps[at] === 0 && words[at - 1]?.kind === 'word' && head === undefined) {
        at += 2;
        continue;
      }
      if (isNumbered(draft, at)) {
        at += 3;
        continue;
      }
      if (isStop(word, words[at + 1])) break;
      if (isPluralNoun(word) && (head === undefined || !ALONE.has(word.key))) {
        const noun = singular(word.lower);
        head = {
          to: at + 1,
          unit: head?.listed === true ? `${head.unit} ${noun}` : noun,
          listed: head?.listed ?? false,
        };
      } else if (head !== undefined) break;
      at++;
      continue;
    }
    if (inner.from !== at || inner.entity.kind === 'quantity' || inner.entity.kind === 'date') break;
    const { kind } = inner.entity;
    if (kind === 'platform' || kind === 'weapon' || (kind === 'military_unit' && isPluralMention(draft, inner))) {
      const unit = unitOf(draft, inner);
      head = { to: inner.to, unit: head?.listed === true ? `${head.unit} ${unit}` : unit, listed: true };
    } else if (head !== undefined) break;
    else if (isDemonym(draft, inner)) head = { to: inner.to, unit: demonym(draft, inner), listed: false };
    else if (kind === 'military_unit' && draft.words[inner.to]?.kind !== 'word')
      head = { to: inner.to, unit: unitOf(draft, inner), listed: true };
    at = inner.to;
  }
  return head;
}

/** `250-bed` in `two 250-bed hospitals`. */
const isNumbered = ({ words, gaps }: Draft, at: number): boolean =>
  words[at]?.kind === 'number' &&
  words[at + 1]?.text === '-' &&
  words[at + 2]?.kind === 'word' &&
  gaps[at + 1] === 0 &&
  gaps[at + 2] === 0;

/** Whether the noun cannot lie beyond this word. */
function isStop(word: Word, next: Word | undefined): boolean {
  if (word.kind === 'number') return true;
  if (word.kind !== 'word' || (word.roles & NUMERAL) !== 0 || NOT_COUNTED.has(word.key)) return true;
  if (BETWEEN.has(word.key)) return false;
  if ((word.roles & FUNCTION) !== 0) return true;
  if ((word.roles & SAYING) !== 0 && !isPluralNoun(word) && !word.key.endsWith('ed')) return true;
  if (!word.key.endsWith('ing') || word.key.length < 6) return false;
  return !ATTRIBUTES_IN_ING.has(word.key) || next?.kind !== 'word';
}

/** `a crew of 4,000 includes a cook`: what looks like a plural behind a measure is the verb. */
const isVerb = (words: readonly Word[], from: number, end: number, to: number): boolean =>
  to === end + 1 && words[from - 1]?.key === 'of' && /^(?:an?|the|his|her|its|their|no)$/.test(words[to]?.key ?? '');

const isPluralMention = (draft: Draft, { to }: Mention): boolean => draft.words[to - 1]?.key.endsWith('s') === true;

/** `1,000 Europeans`, `two Chinese`; but `two Chinese ships` goes on. */
function isDemonym(draft: Draft, { from, to, entity }: Mention): boolean {
  if (entity.kind !== 'state' && entity.kind !== 'group' && entity.kind !== 'place') return false;
  const word = draft.words[to - 1];
  const next = draft.words[to];
  if (word === undefined) return false;
  const ends = next?.kind !== 'word' || (next.roles & (FUNCTION | SAYING)) !== 0;
  if (entity.kind === 'group' && ends) return true;
  if (to !== from + 1) return false;
  return isPluralNoun(word) || (ends && /(?:ese|ish|ench|utch|wiss)$/.test(word.key));
}

/** `European`, `Muslim`, also where the text is in capitals. */
function demonym(draft: Draft, { from, to }: Mention): string {
  const text = textOf(draft, from, to);
  if (draft.words[from]?.upper !== true) return singular(text);
  return text.charAt(0) + singular(text.toLowerCase()).slice(1);
}

/** A common noun or a designation in the singular, in lower case. */
const unitOf = (draft: Draft, { from, to }: Mention): string => singular(textOf(draft, from, to).toLowerCase());
