import type { Spelling, Token } from '#events';
import { beginningsOf } from './beginnings.js';
import { type Designation, readDesignation } from './designations.js';
import { type Codes, interned, textOf } from './codes.js';
import { legibleToken } from './legible.js';
import { fold, isUpperLetter } from './letters.js';
import { rolesOf } from './roles.js';
import type { Trie, TrieNode } from './trie.js';

/** What is known of a word by itself, whatever stands around it. Computed once per distinct word. */
export interface Word {
  /** Verbatim. */
  raw: string;
  /** As a reader sees it, see `legible.ts`. */
  text: string;
  lower: string;
  /** Lookup key: lower case, without accents, apostrophes and full stops: `Da’esh` → `daesh`, `U.S.` → `us`. */
  key: string;
  kind: Token['kind'];
  spelling: Spelling;
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
  /** Bits of `beginnings.ts`. */
  begins: number;
  /** Of a numeral, an ordinal or a number word. */
  value: number | undefined;
  /** Read from the word's shape: `F-35A`. */
  designation: Designation | undefined;
  /** Where the gazetteers' names that begin with this word continue. */
  node: TrieNode | undefined;
}

const FIRST_SLOTS = 1 << 13;
/** Below 2^16, so that an index fits into half a slot. */
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 40;

/**
 * The words seen so far, found by their code units, so that reading a known word makes no string.
 * A memo: what it returns depends on the word alone.
 */
export class Vocabulary {
  /** Open addressing; per slot half of the hash and the word's index from 1, or 0. Small, so that it stays in the cache. */
  private slots: Int32Array = new Int32Array(FIRST_SLOTS);
  private words: Word[] = [];
  /** Per word, its hash. */
  private hashes: Int32Array = new Int32Array(FIRST_SLOTS);
  /** Per word, where its code units begin in `spelled`; they end where those of the next begin. */
  private starts: Int32Array = new Int32Array(FIRST_SLOTS);
  private spelled: Uint16Array = new Uint16Array(FIRST_SLOTS * 8);

  constructor(private readonly trie: Trie) {}

  /** Whether the lists have a name that begins so, or the word says something of itself. */
  isListed(text: string): boolean {
    const { node, roles } = describe(text, 'word', this.trie);
    return node !== undefined || roles !== 0;
  }

  word(codes: Codes, start: number, end: number, kind: Token['kind']): Word {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
    const { slots } = this;
    const last = slots.length - 1;
    let at = firstSlot(hash, last);
    for (let slot = slots[at]!; slot !== 0; slot = slots[at]!) {
      if (((slot ^ hash) & UPPER) === 0) {
        const index = (slot & LOWER) - 1;
        if (this.isSpelled(index, codes, start, end)) return this.words[index]!;
      }
      at = (at + 1) & last;
    }
    const word = describe(textOf(codes, start, end), kind, this.trie);
    if (end - start <= LONGEST_REMEMBERED) this.remember(word, hash, codes.subarray(start, end));
    return word;
  }

  private isSpelled(index: number, codes: Codes, start: number, end: number): boolean {
    const { starts, spelled } = this;
    let letter = starts[index]!;
    if (starts[index + 1]! - letter !== end - start) return false;
    for (let i = start; i < end; i++) if (spelled[letter++] !== codes[i]) return false;
    return true;
  }

  private remember(word: Word, hash: number, codes: Codes): void {
    if (this.words.length >= MOST_REMEMBERED) {
      this.slots.fill(0);
      this.words = [];
    }
    const index = this.words.push(word) - 1;
    if (index * 2 >= this.slots.length) this.widen();
    if (index + 1 >= this.starts.length) {
      this.starts = longer(this.starts);
      this.hashes = longer(this.hashes);
    }
    const from = this.starts[index]!;
    if (from + codes.length > this.spelled.length) this.spelled = longer(this.spelled);
    this.spelled.set(codes, from);
    this.starts[index + 1] = from + codes.length;
    this.hashes[index] = hash;
    occupy(this.slots, hash, index);
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let index = 0; index + 1 < this.words.length; index++) occupy(this.slots, this.hashes[index]!, index);
  }
}

const UPPER = ~0xffff;
const LOWER = 0xffff;

const firstSlot = (hash: number, last: number): number => (hash ^ (hash >>> 15)) & last;

function occupy(slots: Int32Array, hash: number, index: number): void {
  const last = slots.length - 1;
  let at = firstSlot(hash, last);
  while (slots[at] !== 0) at = (at + 1) & last;
  slots[at] = (hash & UPPER) | (index + 1);
}

function longer<Numbers extends Int32Array | Uint16Array>(numbers: Numbers): Numbers {
  const more = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  more.set(numbers);
  return more;
}

function describe(raw: string, kind: Token['kind'], trie: Trie): Word {
  const text = internedUnless(legibleToken(raw), raw);
  const lower = internedUnless(text.toLowerCase(), text);
  const key = kind === 'word' ? internedUnless(fold(lower), lower) : lower;
  const { letters, capitals } = countLetters(text);
  const capital = isUpperLetter(text.charAt(0));
  const { roles, value } = rolesOf(key, text, kind);
  return {
    raw,
    text,
    lower,
    key,
    kind,
    spelling: { lower, known: undefined },
    capital,
    upper: letters >= 2 && capitals === letters,
    stop: text.endsWith('.'),
    initial: capital && letters === 1 && (text.length === 1 || text.endsWith('.')),
    roles,
    begins: kind === 'word' ? beginningsOf(key, text) : 0,
    value,
    designation: capital && kind === 'word' && /\d/.test(text) ? readDesignation(text) : undefined,
    node: trie.behind(key),
  };
}

/** What a reader of words asks of those it meets. */
export type Words = Pick<Vocabulary, 'word' | 'isListed'>;

/** Words of the lists' names, read once each: nothing is kept, and nothing said of them but how they are written. */
export const NAME_WORDS: Words = {
  isListed: () => false,
  word(codes, start, end, kind) {
    const raw = String.fromCharCode(...codes.subarray(start, end));
    const text = legibleToken(raw);
    const lower = text.toLowerCase();
    const { letters, capitals } = countLetters(text);
    return {
      raw,
      text,
      lower,
      key: kind === 'word' ? fold(lower) : lower,
      kind,
      spelling: { lower, known: undefined },
      capital: isUpperLetter(text.charAt(0)),
      upper: letters >= 2 && capitals === letters,
      stop: false,
      initial: false,
      roles: 0,
      begins: 0,
      value: undefined,
      designation: undefined,
      node: undefined,
    };
  },
};

const internedUnless = (text: string, same: string): string => (text === same ? same : interned(text));

function countLetters(text: string): { letters: number; capitals: number } {
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code >= 0x61 && code <= 0x7a) letters++;
      else if (code >= 0x41 && code <= 0x5a) {
        letters++;
        capitals++;
      }
      continue;
    }
    const letter = text.charAt(i);
    if (letter.toLowerCase() === letter.toUpperCase()) continue;
    letters++;
    if (isUpperLetter(letter)) capitals++;
  }
  return { letters, capitals };
}
