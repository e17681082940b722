import type { EntityKind } from '#events';

/** A span of years or months in which something held; both ends ISO (`2021`, `2021-04`), an open end is empty. */
export interface Term {
  /** `president`, `foreign minister`; empty where the thing itself has a life span. */
  office: string;
  /** Entity id of the state or organization whose office it was, where it is not the one the entry belongs to. */
  of?: string;
  from: string;
  to: string;
}

/** One line of a gazetteer. */
export interface Entry {
  id: string;
  kind: EntityKind;
  name: string;
  names: readonly WrittenName[];
  /** Entity id of the state or organization it belongs to. */
  belongsTo: string | undefined;
  terms: readonly Term[];
}

/**
 * How a name is used. `adjective`: nationality word or demonym. `seat`: a capital that stands for its government where the
 * context says so, else for itself. `ambiguous`: linked only where the context supports it. `homonym`: an everyday word or
 * the name of persons, taken for a place only where the text shows one.
 */
export type Usage = 'name' | 'adjective' | 'seat' | 'ambiguous' | 'homonym';

export interface WrittenName {
  text: string;
  usage: Usage;
}

/** A name as the trie holds it. */
export interface Name {
  entry: Entry;
  usage: Usage;
  /** Per word: must be written with a capital (1), in capitals (2), or anyhow (0). */
  cases: readonly number[];
}
