import { CLUSTER } from './cluster.js';

export interface Text {
  /** Of this record in the log. */
  uid: string;
  article: number;
  index: number;
  version: number;
  /** `flaky`: cannot be read at some attempts. */
  kind: 'text' | 'poison' | 'flaky';
  /** Its near-duplicate bands; equal for texts of one story. */
  bands: string[];
}

export interface Signal {
  op: 'observed' | 'withdrawn';
  id: string;
  dyad: number;
  /** Digest of all texts of the article up to this one: its context. */
  context: number;
}

/** What is remembered of one article. */
export interface Article {
  seen: Record<string, { version: number; uid: string; signal: Signal }>;
  context: number;
}

export interface Outcome {
  uid: string;
  verdict: 'first' | 'duplicate' | 'superseded';
  of?: string;
  context: number;
}

export const NEW_ARTICLE: Article = { seen: {}, context: 0 };

const DYADS = 3;

export const homeOf = (article: number): number => article % CLUSTER.fragments.partitions;

/** FNV-1a, 32 bits. */
export function digestOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** (state, text) → state: a higher version replaces, an equal one is a duplicate, a lower one comes too late. */
export function foldText(
  article: Article,
  { uid, article: number, index, version }: Text,
  isDuplicate?: boolean,
): { article: Article; outcome: Outcome; signals: Signal[] } {
  const before = article.seen[index];
  const { context } = article;
  if (isDuplicate ?? before?.version === version)
    return { article, outcome: { uid, verdict: 'duplicate', of: before?.uid ?? '', context }, signals: [] };
  if (before && before.version > version)
    return { article, outcome: { uid, verdict: 'superseded', context }, signals: [] };
  const next = digestOf(`${context} ${index} ${version}`);
  const dyad = (number + index + version) % DYADS;
  const signal: Signal = { op: 'observed', id: `${number}/${index}/${version}`, dyad, context: next };
  return {
    article: { seen: { ...article.seen, [index]: { version, uid, signal } }, context: next },
    outcome: { uid, verdict: 'first', context: next },
    signals: [...(before ? [{ ...before.signal, op: 'withdrawn' as const }] : []), signal],
  };
}
