import type { Name } from './gazetteers/entry.js';

/** Names by their words' keys; a node that ends names lists them all. */
export interface TrieNode {
  next: Map<string, TrieNode> | undefined;
  names: Name[] | undefined;
}

export const createTrie = (): TrieNode => ({ next: undefined, names: undefined });

export function insert(root: TrieNode, keys: readonly string[], name: Name): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (child === undefined) node.next.set(key, (child = createTrie()));
    node = child;
  }
  (node.names ??= []).push(name);
}
