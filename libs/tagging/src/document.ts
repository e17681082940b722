import type { Entity, Token, TokenRange } from '#events';
import type { TaggingContext } from './context.js';
import type { Name } from './gazetteers/entry.js';
import { legibleName } from './legible.js';
import type { Word } from './words.js';

/** A mention in the making: token indices, end exclusive, and what the passes know of it. */
export interface Mention {
  from: number;
  to: number;
  entity: Omit<Entity, 'text' | 'start' | 'end'>;
  /** The gazetteer's readings of the name, where it came from there. */
  names?: readonly Name[];
}

/** One text on its way through the passes. */
export interface Draft {
  text: string;
  publishedAt: Date;
  tokens: readonly Token[];
  words: readonly Word[];
  gaps: readonly number[];
  sentences: readonly TokenRange[];
  /** Per sentence: written in capitals throughout, or with nearly every word capitalised, so that capitals say nothing. */
  casing: readonly ('plain' | 'title' | 'capitals')[];
  /** Per token: the index of the sentence. */
  sentenceOf: readonly number[];
  mentions: Mention[];
  /** Per token: the mention that covers it. */
  covers: (Mention | undefined)[];
  context: TaggingContext;
}

/** Adds a mention; tokens that others hold must have been released first. */
export function claim(draft: Draft, { from, to, entity, names }: Mention): void {
  const mention = { from, to, entity: uniform(entity), names } as Mention;
  draft.mentions.push(mention);
  for (let i = from; i < to; i++) draft.covers[i] = mention;
}

/** All entities in the making have the same fields in the same order, so that the engine finds each where it was last time. */
const uniform = ({ kind, id, name, affiliation, quantity, interval, rule }: Mention['entity']): Mention['entity'] =>
  ({ kind, id, name, affiliation, quantity, interval, rule }) as Mention['entity'];

/** Takes a mention back, so that its tokens are free again. */
export function release(draft: Draft, mention: Mention): void {
  const index = draft.mentions.indexOf(mention);
  if (index >= 0) draft.mentions.splice(index, 1);
  for (let i = mention.from; i < mention.to; i++) if (draft.covers[i] === mention) draft.covers[i] = undefined;
}

/** The tokens' text as a reader sees it, for names and ids. */
export function textOf(draft: Draft, from: number, to: number): string {
  return legibleName(draft.text.slice(draft.tokens[from]?.start, draft.tokens[to - 1]?.end));
}
