import type { Token } from '#events';
import { type Designation, readDesignation } from './designations.js';
import { type Codes, interned, textOf } from './codes.js';
import { fold, isUpperLetter } from './letters.js';
import { rolesOf } from './roles.js';
import type { TrieNode } from './trie.js';

/** What is known of a word by itself, whatever stands around it. Computed once per distinct word. */
export interface Word {
  text: string;
  lower: string;
  /** Lookup key: lower case, without accents, apostrophes and full stops: `Da’esh` → `daesh`, `U.S.` → `us`. */
  key: string;
  kind: Token['kind'];
  /** Begins with a capital letter. */
  capital: boolean;
  /** All letters are capitals, and there are two or more. */
  upper: boolean;
  /** Ends with a full stop: an abbreviation or an initial. */
  stop: boolean;
  /** `J.` */
  initial: boolean;
  /** Bits of `roles.ts`. */
  roles: number;
  /** Of a numeral, an ordinal or a number word. */
  value: number | undefined;
  /** Read from the word's shape: `F-35A`. */
  designation: Designation | undefined;
  /** Where the gazetteers' names that begin with this word continue. */
  node: TrieNode | undefined;
}

const FIRST_SLOTS = 1 << 12;
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 40;

/** Numbers per slot: the word's hash, where its code units begin, their number, and its index, from 1; an empty slot has 0. */
const STRIDE = 4;

/**
 * The words seen so far, found by their code units, so that reading a known word makes no string.
 * A memo: what it returns depends on the word alone.
 */
export class Vocabulary {
  private slots: Int32Array = new Int32Array(FIRST_SLOTS * STRIDE);
  private spelled: Uint16Array = new Uint16Array(FIRST_SLOTS * 8);
  private spelledTo = 0;
  private words: Word[] = [];

  constructor(private readonly root: TrieNode) {}

  word(codes: Codes, start: number, end: number, kind: Token['kind']): Word {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
    const { slots, spelled } = this;
    const last = slots.length - STRIDE;
    let slot = ((hash ^ (hash >>> 15)) * STRIDE) & last;
    for (let index = slots[slot + 3]!; index !== 0; index = slots[slot + 3]!) {
      if (slots[slot] === hash && slots[slot + 2] === end - start) {
        let at = start;
        for (let letter = slots[slot + 1]!; at < end && spelled[letter] === codes[at]; letter++) at++;
        if (at === end) return this.words[index - 1]!;
      }
      slot = (slot + STRIDE) & last;
    }
    const word = describe(textOf(codes, start, end), kind, this.root);
    if (end - start <= LONGEST_REMEMBERED) this.remember(word, hash, codes.subarray(start, end));
    return word;
  }

  private remember(word: Word, hash: number, codes: Codes): void {
    if (this.words.length >= MOST_REMEMBERED) {
      this.slots.fill(0);
      this.words = [];
      this.spelledTo = 0;
    }
    if (this.words.length * STRIDE * 2 >= this.slots.length) this.slots = rehashed(this.slots);
    if (this.spelledTo + codes.length > this.spelled.length) {
      const longer = new Uint16Array(this.spelled.length * 2);
      longer.set(this.spelled);
      this.spelled = longer;
    }
    this.spelled.set(codes, this.spelledTo);
    const index = this.words.push(word);
    this.slots.set([hash, this.spelledTo, codes.length, index], freeSlot(this.slots, hash));
    this.spelledTo += codes.length;
  }
}

function freeSlot(slots: Int32Array, hash: number): number {
  const last = slots.length - STRIDE;
  let slot = ((hash ^ (hash >>> 15)) * STRIDE) & last;
  while (slots[slot + 3] !== 0) slot = (slot + STRIDE) & last;
  return slot;
}

/** The same in twice the room. */
function rehashed(slots: Int32Array): Int32Array {
  const wider = new Int32Array(slots.length * 2);
  for (let slot = 0; slot < slots.length; slot += STRIDE)
    if (slots[slot + 3] !== 0) wider.set(slots.subarray(slot, slot + STRIDE), freeSlot(wider, slots[slot]!));
  return wider;
}

function describe(text: string, kind: Token['kind'], root?: TrieNode): Word {
  const lower = interned(text.toLowerCase());
  const key = kind === 'word' ? interned(fold(lower)) : lower;
  let capitals = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter.toLowerCase() === letter.toUpperCase()) continue;
    letters++;
    if (isUpperLetter(letter)) capitals++;
  }
  const capital = isUpperLetter(text.charAt(0));
  const { roles, value } = rolesOf(key, text, kind);
  return {
    text,
    lower,
    key,
    kind,
    capital,
    upper: letters >= 2 && capitals === letters,
    stop: text.endsWith('.'),
    initial: capital && letters === 1 && (text.length === 1 || text.endsWith('.')),
    roles,
    value,
    designation: capital && kind === 'word' && /\d/.test(text) ? readDesignation(text) : undefined,
    node: root?.next?.get(key),
  };
}
