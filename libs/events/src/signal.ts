import type { Quantity } from './entity.js';

export const DIMENSIONS = ['force_deployment', 'rhetoric', 'talk_progress', 'pressure'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DIRECTIONS = ['escalatory', 'de-escalatory', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const STANDINGS = ['asserted', 'claimed', 'denied', 'planned', 'conditional', 'historical', 'refused'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A PLOVER event type and the mode within it, e.g. `MOBILIZE` / `troops`. */
export class EventType {
  type!: string;
  mode?: string;
}

/** The words that earned a part of the score, and the rule that read them. */
export class Cue {
  start!: number;
  end!: number;
  rule!: string;
}

export class Evidence {
  /** The sentence or clause, verbatim: `text` of the fragment from `start` to `end`. */
  text!: string;
  start!: number;
  end!: number;
  cues!: Cue[];
}

/** Who says so. */
export class Speaker {
  name!: string;
  id?: string;
  affiliation?: string;
  /** The verb or phrase of saying, verbatim. */
  cue!: string;
}

/** What a signal keeps of the fragment it was read in. */
export class FragmentReference {
  /** `source.id/articleId`, the key of the article. */
  article!: string;
  index!: number;
  version!: number;
  source!: { id: string; name?: string };
  origin?: string;
  url?: string;
  publishedAt!: string;
}

/** What one clause says about tension, as the scorers find it; the stage adds identity and provenance. */
export class ScoredSignal {
  dimension!: Dimension;
  event!: EventType;
  direction!: Direction;
  /** PLOVER's conflict–cooperation scale, −10..+10, negative is conflict. */
  intensity!: number;
  /** 0..1. */
  confidence!: number;
  /** Entity ids. */
  actor!: string | null;
  target!: string | null;
  /** Sorted pair of party codes, e.g. `IRN~USA`; null where no pair can be named. */
  dyad!: string | null;
  /** How the dyad was found: from the clause's own roles, or inferred from the article's context. */
  dyadFrom?: 'roles' | 'context';
  /** Place id. */
  theatre?: string;
  speaker?: Speaker;
  standing!: Standing;
  /** When the thing told happened or was said, UTC. */
  occurredAt!: string;
  quantities!: Quantity[];
  /** Entity ids of the platforms. */
  platforms!: string[];
  evidence!: Evidence;
}

/** One observed signal with its evidence; `withdrawn` takes back the observation with the same id. */
export class Signal extends ScoredSignal {
  schema!: string;
  rules!: string;
  id!: string;
  op!: 'observed' | 'withdrawn';
  /** The near-duplicate group of the fragment. */
  story!: string;
  fragment!: FragmentReference;
}

/** A minute that has passed; goes into the signal log so that a replay sees the same clock. */
export class Tick {
  schema!: string;
  op!: 'tick';
  at!: string;
}
