import type { Name } from './gazetteers/entry.js';

/** Names by their words' keys; a node that ends names lists them all. Most nodes have one child, and need no map for it. */
export interface TrieNode {
  /** The first child's, if there is any. */
  key: string | undefined;
  child: TrieNode | undefined;
  /** The children behind the first. */
  others: Map<string, TrieNode> | undefined;
  names: Name[] | undefined;
}

export interface TrieRoot {
  next: Map<string, TrieNode>;
  /** Keys that stand behind the first word of a name. */
  inner: Set<string>;
}

export const createTrie = (): TrieRoot => ({ next: new Map(), inner: new Set() });

const createNode = (): TrieNode => ({ key: undefined, child: undefined, others: undefined, names: undefined });

export const nodeBehind = (node: TrieNode, key: string): TrieNode | undefined =>
  node.key === key ? node.child : node.others?.get(key);

export function insert({ next, inner }: TrieRoot, keys: readonly string[], name: Name): void {
  const first = keys[0] ?? '';
  let node = next.get(first);
  if (node === undefined) next.set(first, (node = createNode()));
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i]!;
    let child = nodeBehind(node, key);
    if (child === undefined) {
      inner.add(key);
      child = addChild(node, key);
    }
    node = child;
  }
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
