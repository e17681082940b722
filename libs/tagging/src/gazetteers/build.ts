import { tokenize } from '../1-tokenize.js';
import { ownCodesOf } from '../codes.js';
import { HULL_PREFIXES } from '../shapes/hull-prefixes.js';
import { type Expand, Trie } from '../trie.js';
import { NAME_WORDS, type Word } from '../words.js';
import type { Entry, Usage, WrittenName } from './entry.js';
import { plural } from './plural.js';

/** Of several readings of a name the first is taken where nothing speaks for another. */
const LAST: ReadonlySet<Usage> = new Set(['ambiguous', 'homonym']);

/** Puts every written name of every entry into one trie. */
export function buildTrie(entries: readonly Entry[]): Trie {
  const trie = new Trie(read);
  const put = (entry: Entry, name: WrittenName): void => {
    const first = firstKey(name, entry);
    if (first !== undefined) trie.add(first, entry, name);
    else
      for (const key of new Set(formsOf(name.text, name.usage, entry).map((form) => readForm(form).keys[0] ?? '')))
        trie.add(key, entry, name);
  };
  for (const entry of entries) for (const name of entry.names) if (!LAST.has(name.usage)) put(entry, name);
  for (const entry of entries) {
    for (const name of entry.names) if (LAST.has(name.usage)) put(entry, name);
    for (const name of withoutPrefix(entry)) put(entry, name);
  }
  return trie;
}

const read: Expand = (entry, { text, usage }, first) =>
  formsOf(text, usage, entry)
    .map(readForm)
    .filter(({ keys }) => keys[0] === first)
    .map(({ keys, cases }) => ({ keys, name: { entry, usage, cases } }));

/** Of a name whose first word is the same however it is written: plain letters, no hyphen behind them, and no plural. */
function firstKey({ text, usage }: WrittenName, entry: Entry): string | undefined {
  const blank = text.indexOf(' ');
  const end = blank < 0 ? text.length : blank;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isUpperCode(code) && !isSmallCode(code)) return undefined;
  }
  if (blank < 0) return isCountable(text, usage, entry) ? undefined : text.toLowerCase();
  return text.includes('-') ? undefined : text.slice(0, end).toLowerCase();
}

/** `USS Gerald R. Ford` is also written without its prefix; such a name is ambiguous with whom the ship is named after. */
function withoutPrefix({ id, names }: Entry): WrittenName[] {
  if (!id.startsWith('vessel:')) return [];
  return names
    .filter(({ text }) => HULL_PREFIXES.has(text.slice(0, Math.max(0, text.indexOf(' ')))))
    .map(({ text }) => ({ text: text.slice(text.indexOf(' ') + 1), usage: 'ambiguous' }));
}

/** A common noun, a demonym or a kind of weapon or platform also has a plural: `Tomahawks`, `Leopard 2A6s`. */
function formsOf(text: string, usage: Usage, entry: Entry): string[] {
  const forms = isCountable(text, usage, entry) ? [text, plural(text)] : [text];
  return text.includes('-')
    ? forms.flatMap((form) => (form.search(HYPHENATED) >= 0 ? [form, form.replace(HYPHENATED, '$1 ')] : [form]))
    : forms;
}

const UNCOUNTED_ADJECTIVE = /(?:ese|sh|ch|s|men)$/;

function isCountable(text: string, usage: Usage, { id }: Entry): boolean {
  if (usage === 'adjective') return !UNCOUNTED_ADJECTIVE.test(text);
  if ((id.startsWith('weapon:') || id.startsWith('platform:')) && !text.endsWith('s')) return true;
  return !isUpperCode(text.charCodeAt(0)) && text === text.toLowerCase();
}

/** `anti-ship` is one word in small letters, several in `Anti-Ship` and `ANTI-SHIP`. */
const HYPHENATED = /\b([a-z]+)-(?=[a-z])/g;

interface Form {
  keys: readonly string[];
  cases: readonly number[];
}

/** The tokenizer's words; most names are plain letters and need no tokenizer. */
function readForm(form: string): Form {
  const plain = readPlain(form);
  if (plain !== undefined) return plain;
  const words = tokenize(form, NAME_WORDS, ownCodesOf(form)).words.filter((word) => word.text !== '-');
  return { keys: words.map((word) => word.key), cases: shared(words.map(caseOf)) };
}

const CASES = new Map<number, readonly number[]>();
/** Beyond so many words the number below is none of its own. */
const MOST_SHARED = 12;

/** Few patterns serve all names. */
function shared(cases: readonly number[]): readonly number[] {
  if (cases.length > MOST_SHARED) return cases;
  let number = cases.length;
  for (const one of cases) number = number * 4 + one;
  const same = CASES.get(number);
  if (same === undefined) CASES.set(number, cases);
  return same ?? cases;
}

const isUpperCode = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isSmallCode = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const BLANK = 0x20;
const HYPHEN = 0x2d;

/** ASCII letters with single blanks or hyphens between them; undefined for anything else. */
function readPlain(form: string): Form | undefined {
  const keys: string[] = [];
  const cases: number[] = [];
  let start = 0;
  let uppers = 0;
  for (let at = 0; at <= form.length; at++) {
    const code = at === form.length ? BLANK : form.charCodeAt(at);
    if (code === BLANK || code === HYPHEN) {
      if (at === start) return undefined;
      // Between small letters a hyphen is a letter, as to the tokenizer.
      if (code === HYPHEN && uppers === 0 && isSmallCode(form.charCodeAt(at + 1))) continue;
      if (code === HYPHEN && at + 1 === form.length) return undefined;
      const length = at - start;
      keys.push(form.slice(start, at).toLowerCase());
      cases.push(!isUpperCode(form.charCodeAt(start)) ? 0 : length >= 2 && uppers === length ? 2 : 1);
      start = at + 1;
      uppers = 0;
    } else if (isUpperCode(code)) uppers++;
    else if (!isSmallCode(code)) return undefined;
  }
  return { keys, cases: shared(cases) };
}

function caseOf(word: Word): number {
  if (word.kind !== 'word' || !word.capital) return 0;
  return word.upper ? 2 : 1;
}
