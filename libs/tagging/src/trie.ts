import type { Entry, Name, WrittenName } from './gazetteers/entry.js';

/** Names by their words' keys; a node that ends names lists them all. Most nodes have one child, and need no map for it. */
export interface TrieNode {
  /** The first child's, if there is any. */
  key: string | undefined;
  child: TrieNode | undefined;
  /** The children behind the first. */
  others: Map<string, TrieNode> | undefined;
  names: Name[] | undefined;
}

const createNode = (): TrieNode => ({ key: undefined, child: undefined, others: undefined, names: undefined });

export const nodeBehind = (node: TrieNode, key: string): TrieNode | undefined =>
  node.key === key ? node.child : node.others?.get(key);

/** What a written name is put in as: each way to write it that begins with `first`. */
export type Expand = (
  entry: Entry,
  name: WrittenName,
  first: string,
) => readonly { keys: readonly string[]; name: Name }[];

/**
 * Most names are never met, so that a name waits under its first key until a text has that word, and only then is read to its
 * end: the start is short. Names of one key keep their order.
 */
export class Trie {
  private readonly roots = new Map<string, TrieNode>();
  /** Per first key, the last that waits under it, counted from 1; `before` leads to those in front of it. */
  private readonly last = new Map<string, number>();
  private readonly before: number[] = [0];
  private readonly entries: Entry[] = [];
  private readonly written: WrittenName[] = [];

  constructor(private readonly expand: Expand) {}

  add(first: string, entry: Entry, name: WrittenName): void {
    this.before.push(this.last.get(first) ?? 0);
    this.last.set(first, this.entries.push(entry));
    this.written.push(name);
  }

  /** Where the names that begin with this key go on. */
  behind(first: string): TrieNode | undefined {
    const last = this.last.get(first);
    if (last !== undefined) {
      this.last.delete(first);
      this.roots.set(first, this.read(first, last));
    }
    return this.roots.get(first);
  }

  private read(first: string, last: number): TrieNode {
    const waiting: number[] = [];
    for (let at = last; at > 0; at = this.before[at]!) waiting.push(at - 1);
    const root = createNode();
    for (const at of waiting.reverse())
      for (const { keys, name } of this.expand(this.entries[at]!, this.written[at]!, first)) insert(root, keys, name);
    return root;
  }
}

function insert(root: TrieNode, keys: readonly string[], name: Name): void {
  let node = root;
  for (let i = 1; i < keys.length; i++) node = nodeBehind(node, keys[i]!) ?? addChild(node, keys[i]!);
  if (node.names === undefined) node.names = [name];
  else node.names.push(name);
}

function addChild(node: TrieNode, key: string): TrieNode {
  const child = createNode();
  if (node.key === undefined) {
    node.key = key;
    node.child = child;
  } else (node.others ??= new Map<string, TrieNode>()).set(key, child);
  return child;
}

/** Without any name. */
export const emptyTrie = (): Trie => new Trie(() => []);
