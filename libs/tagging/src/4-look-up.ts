import { NEW_LINE } from './1-tokenize.js';
import { claim, type Draft, type Mention } from './document.js';
import type { Name } from './gazetteers/entry.js';
import { FUNCTION, SAYING } from './roles.js';
import { nodeBehind, type TrieNode } from './trie.js';

/** The gazetteers' names, longest first at each word, left to right. A hyphen inside a name may be there or not. */
export function lookUp(draft: Draft): void {
  const { words, covers } = draft;
  for (let i = 0; i < words.length; i++) {
    const node = words[i]?.node;
    if (node === undefined || covers[i] !== undefined) continue;
    const mention = longestFrom(draft, i, node);
    if (mention === undefined || (words[i]?.key === 'the' && isInsideLonger(draft, mention))) continue;
    claim(draft, mention);
    i = mention.to - 1;
  }
}

/** `the West` in `the West Bank`: the name without its article goes further. */
function isInsideLonger(draft: Draft, mention: Mention): boolean {
  const node = draft.words[mention.from + 1]?.node;
  const inner = node === undefined ? undefined : longestFrom(draft, mention.from + 1, node);
  return inner !== undefined && inner.to > mention.to;
}

function longestFrom(draft: Draft, from: number, start: TrieNode): Mention | undefined {
  const { words, gaps, covers } = draft;
  let found: readonly Name[] | undefined;
  let to = from;
  let node: TrieNode | undefined = start;
  for (let i = from; node !== undefined;) {
    if (node.names !== undefined) {
      const fitting = fittingNames(draft, node.names, from);
      if (fitting !== undefined) {
        found = fitting;
        to = i + 1;
      }
    }
    if (node.key === undefined) break;
    i++;
    if (words[i]?.text === '-' && gaps[i] === 0) i++;
    const next = words[i];
    node =
      next === undefined || covers[i] !== undefined || (gaps[i] ?? 0) > NEW_LINE
        ? undefined
        : nodeBehind(node, next.key);
  }
  return found === undefined ? undefined : mentionOf(from, to, found);
}

function fittingNames(draft: Draft, names: readonly Name[], from: number): readonly Name[] | undefined {
  const [first] = names;
  if (names.length === 1 && first !== undefined) return fits(draft, first, from) ? names : undefined;
  const fitting = names.filter((name) => fits(draft, name, from));
  return fitting.length === 0 ? undefined : fitting;
}

/** Acronyms of the lists that are words of headlines too. */
const EVERYDAY = new Set([
  'aid',
  'aim',
  'arm',
  'ban',
  'car',
  'mad',
  'pact',
  'plan',
  'plans',
  'start',
  'shape',
  'seal',
  'sea',
]);

/** Whether the words are capitalised as the name demands. In a text of capitals short everyday words do not count. */
function fits({ words, casing, sentenceOf }: Draft, { cases }: Name, from: number): boolean {
  const first = words[from];
  if (
    cases.length === 1 &&
    first !== undefined &&
    ((first.roles & (FUNCTION | SAYING)) !== 0 || EVERYDAY.has(first.key)) &&
    casing[sentenceOf[from] ?? 0] === 'capitals'
  )
    return first.key === 'us';
  let i = from;
  for (const required of cases) {
    if (words[i]?.text === '-') i++;
    const word = words[i++];
    if (word === undefined) return false;
    if (required === 1 && !word.capital) return false;
    if (required === 2 && !word.upper && !(word.capital && word.key.length >= 4)) return false;
  }
  return true;
}

function mentionOf(from: number, to: number, names: readonly Name[]): Mention {
  const [first] = names;
  if (first === undefined) throw new RangeError('a mention needs a name');
  const { entry } = first;
  return {
    from,
    to,
    names,
    entity: {
      kind: entry.kind,
      id: entry.id,
      name: entry.name,
      rule: first.usage === 'name' ? 'gazetteer' : `gazetteer:${first.usage}`,
      ...(entry.belongsTo === undefined ? {} : { affiliation: entry.belongsTo }),
    },
  };
}
