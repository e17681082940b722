import type { Token } from '#events';
import { type Designation, readDesignation } from './designations.js';
import { legibleToken } from './legible.js';
import { fold, isUpperLetter } from './letters.js';
import { rolesOf } from './roles.js';
import type { TrieNode } from './trie.js';

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

const SLOTS = 1 << 17;
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 40;

/**
 * The words seen so far, found by their code units, so that reading a known word makes no string.
 * A memo: what it returns depends on the word alone.
 */
export class Vocabulary {
  private slots: (Word | undefined)[] = new Array<Word | undefined>(SLOTS).fill(undefined);
  private count = 0;

  constructor(private readonly root: TrieNode) {}

  /** Whether the lists have a name that begins so, or the word says something of itself. */
  isListed(text: string): boolean {
    const { node, roles } = describe(text, 'word', this.root);
    return node !== undefined || roles !== 0;
  }

  word(text: string, start: number, end: number, kind: Token['kind']): Word {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let word = this.slots[slot]; word !== undefined; word = this.slots[slot]) {
      if (equals(word.raw, text, start, end)) return word;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const word = describe(copy(text, start, end), kind, this.root);
    if (end - start > LONGEST_REMEMBERED) return word;
    if (this.count >= MOST_REMEMBERED) {
      this.slots.fill(undefined);
      this.count = 0;
      return word;
    }
    this.slots[slot] = word;
    this.count++;
    return word;
  }
}

function equals(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A remembered `slice` would keep the whole text alive. */
function copy(text: string, start: number, end: number): string {
  if (end - start > LONGEST_REMEMBERED) return text.slice(start, end);
  const codes: number[] = [];
  for (let i = start; i < end; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}

function describe(raw: string, kind: Token['kind'], root?: TrieNode): Word {
  const text = legibleToken(raw);
  const lower = text.toLowerCase();
  const key = kind === 'word' ? fold(lower) : lower;
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
    raw,
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
