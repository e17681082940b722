/** A person as the article has introduced him or her. */
export interface KnownPerson {
  id: string | null;
  name: string;
  /** Folded last name, by which later mentions refer to the person. */
  surname: string;
  affiliation?: string;
  /** `foreign minister`, `president`, … */
  office?: string;
}

export interface KnownName {
  kind: 'organization' | 'group' | 'military_unit' | 'platform' | 'state' | 'place';
  id: string | null;
  name: string;
  affiliation?: string;
}

/** What later fragments of an article need to know of the earlier ones. JSON; bounded by `MOST_REMEMBERED` per list. */
export interface TaggingContext {
  /** In order of first mention. */
  persons: readonly KnownPerson[];
  /** Acronyms and short names that the article introduced: `SDF` → Syrian Democratic Forces. */
  names: Readonly<Record<string, KnownName>>;
  /** Entity ids of states, with how often each was mentioned. */
  states: Readonly<Record<string, number>>;
}

export const EMPTY_CONTEXT: TaggingContext = { persons: [], names: {}, states: {} };

export const MOST_REMEMBERED = 60;
