import type { Coordinates } from './coordinates.js';
import type { Dimension } from './signal.js';
import type { Rung } from './alert.js';

/** A dyad's current index and level: the public part of a `tension.levels` record. */
export class Level {
  schema!: string;
  rules!: string;
  dyad!: string;
  level!: Rung;
  /** 0..100. */
  index!: number;
  dimensions!: Record<Dimension, number>;
  /** Event time, UTC. */
  at!: string;
  after!: Coordinates;
}
