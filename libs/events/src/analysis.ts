import type { Entity } from './entity.js';

/** One object for all tokens that are spelled alike, where a reader keeps what follows from the spelling alone: a memo. */
export interface Spelling {
  readonly lower: string;
  known: object | undefined;
}

/** A word, number or punctuation mark. Offsets are UTF-16 code units of the text, end exclusive. */
export interface Token {
  /** Verbatim: `text.slice(start, end)`. */
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'punctuation';
  spelling: Spelling;
}

/** Indices of tokens, end exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

/** What tagging tells of one text, and what scoring reads. */
export interface Analysis {
  tokens: readonly Token[];
  sentences: readonly TokenRange[];
  /** In order of `start`; disjoint, or nested by the rule that `libs/tagging` states. */
  entities: readonly Entity[];
  /** Those named in the title; their offsets are the title's. */
  titleEntities?: readonly Entity[];
}
