import type { Cue, Direction, Quantity, Standing, TokenRange } from '#events';
import type { Match } from '../matching/match.js';
import type { Reading } from '../reading.js';
import type { Modality } from '../standing.js';

/** A matched event on its way to a signal. */
export interface Event {
  match: Match;
  modality: Modality;
  type: string;
  dimension: Match['frame']['dimension'];
  direction: Direction;
  intensity: number;
  standing: Standing;
  /** Told in passing: in a relative or adverbial clause. */
  aside: boolean;
  /** Two parties are named: it crosses a border. */
  foreign: boolean;
  /** The actor himself says so: `Seoul said it would …`. */
  ownWord: boolean;
  /** A state's coercion on its own ground: no pair of states is strained by it. */
  atHome?: boolean;
  quantities: Quantity[];
  platforms: string[];
  cues: Cue[];
}

/** What one dimension makes of its events; null where the event is none after all. */
export type DimensionScorer = (event: Event, reading: Reading, sentence: TokenRange) => Event | null;

export const cue = (reading: Reading, range: TokenRange, rule: string): Cue => ({
  start: reading.tokens[range.from]!.start,
  end: reading.tokens[Math.max(range.to - 1, range.from)]!.end,
  rule,
});
