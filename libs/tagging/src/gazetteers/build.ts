import { tokenize } from '../1-tokenize.js';
import { HULL_PREFIXES } from '../shapes/hull-prefixes.js';
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
      for (const form of formsOf(written, entry)) {
        const words = tokenize(form, vocabulary).words.filter((word) => word.text !== '-');
        const cases = words.map(caseOf);
        insert(
          root,
          words.map((word) => word.key),
          { entry, usage: written.usage, cases },
        );
        const parts = words.map((word) => word.key.split('-'));
        if (parts.some(({ length }) => length > 1))
          insert(root, parts.flat(), {
            entry,
            usage: written.usage,
            cases: parts.flatMap((keys, index) => keys.map(() => cases[index] ?? 0)),
          });
      }
    }
  }
  return root;
}

/** `USS Gerald R. Ford` is also written without its prefix; such a name is ambiguous with whom the ship is named after. */
function withoutPrefix({ id, names }: Entry): WrittenName[] {
  if (!id.startsWith('vessel:')) return [];
  return names
    .filter(({ text }) => HULL_PREFIXES.has(text.slice(0, Math.max(0, text.indexOf(' ')))))
    .map(({ text }) => ({ text: text.slice(text.indexOf(' ') + 1), usage: 'ambiguous' }));
}

/** A common noun, a demonym or a kind of weapon or platform also has a plural: `Tomahawks`, `Leopard 2A6s`. */
function formsOf({ text, usage }: WrittenName, { id }: Entry): string[] {
  const countable =
    usage === 'adjective'
      ? !/(ese|sh|ch|s|men)$/.test(text)
      : (/^(?:weapon|platform):/.test(id) && !text.endsWith('s')) ||
        text === text.toLowerCase() ||
        (/[a-z]$/.test(text) && /^[A-Z]{3,5}$/.test(text));
  return countable ? [text, plural(text)] : [text];
}

function caseOf(word: Word): number {
  if (word.kind !== 'word' || !word.capital) return 0;
  return word.upper ? 2 : 1;
}
