import type { Attribution } from './attribution.js';
import type { Coordinates } from './coordinates.js';
import type { Entity } from './entity.js';
import { Fragment } from './fragment.js';
import type { Signal } from './signal.js';

export class Duplicate {
  /** The story's first fragment. */
  of!: string;
  kind!: 'near';
  /** 0..1. */
  similarity!: number;
}

/** A fragment with what was found in it. */
export class Enriched extends Fragment {
  schema!: string;
  rules!: string;
  entities!: Entity[];
  attributions!: Attribution[];
  signals!: Signal[];
  story!: string;
  duplicate?: Duplicate;
  /** Why nothing was scored, e.g. `language: fr is not supported`. */
  unscored?: string;
  coordinates?: Coordinates;
}
