import { tokenize } from '../1-tokenize.js';
import { createTrie, insert, type TrieNode } from '../trie.js';
import { Vocabulary, type Word } from '../words.js';
import type { Entry, WrittenName } from './entry.js';
import { plural } from './plural.js';

/** Puts every written form of every entry into one trie. */
export function buildTrie(entries: Iterable<Entry>): TrieNode {
  const root = createTrie();
  const vocabulary = new Vocabulary(root);
  for (const entry of entries) {
    for (const written of [...entry.names, ...withoutPrefix(entry)]) {
      for (const form of formsOf(written)) {
        const words = tokenize(form, vocabulary).words.filter((word) => word.text !== '-');
        insert(
          root,
          words.map((word) => word.key),
          { entry, usage: written.usage, cases: words.map(caseOf) },
        );
      }
    }
  }
  return root;
}

/** `USS Gerald R. Ford` is also written without its prefix; such a name is ambiguous with whom the ship is named after. */
function withoutPrefix({ id, name }: Entry): WrittenName[] {
  const bare = /^[A-Z]{2,5} (\S+ .+)$/.exec(name)?.[1];
  return id.startsWith('vessel:') && bare !== undefined ? [{ text: bare, usage: 'ambiguous' }] : [];
}

/** A common noun or a demonym also has a plural. */
function formsOf({ text, usage }: WrittenName): string[] {
  const countable =
    usage === 'adjective'
      ? !/(ese|sh|ch|s|men)$/.test(text)
      : text === text.toLowerCase() || (/[a-z]$/.test(text) && /^[A-Z]{3,5}$/.test(text));
  const forms = countable ? [text, plural(text)] : [text];
  return forms.flatMap((form) => (form.search(HYPHENATED) >= 0 ? [form, form.replace(HYPHENATED, '$1 ')] : [form]));
}

/** `anti-ship` is one word in small letters, several in `Anti-Ship` and `ANTI-SHIP`. */
const HYPHENATED = /\b([a-z]+)-(?=[a-z])/g;

function caseOf(word: Word): number {
  if (word.kind !== 'word' || !word.capital) return 0;
  return word.upper ? 2 : 1;
}
