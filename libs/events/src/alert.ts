import type { Coordinates } from './coordinates.js';
import type { Dimension, Direction, Speaker, Standing } from './signal.js';

export const LADDER = ['calm', 'watch', 'elevated', 'high', 'severe'] as const;
export type Rung = (typeof LADDER)[number];

export const ALERT_KINDS = ['escalation', 'de-escalation', 'divergence'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export const LIFECYCLES = ['raised', 'updated', 'resolved', 'cancelled'] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

/** One signal's part in an index, with the words it rests on. */
export class Reason {
  signal!: string;
  dimension!: Dimension;
  direction!: Direction;
  /** PLOVER type, and its mode behind a slash: `MOBILIZE/troops`. */
  event!: string;
  standing!: Standing;
  /** Signed part of the index, in points. */
  weight!: number;
  quote!: string;
  start!: number;
  end!: number;
  cues!: { start: number; end: number; rule: string }[];
  source!: { id: string; name?: string };
  article!: string;
  url?: string;
  speaker?: Speaker;
  occurredAt!: string;
  /** How many independent origins say it. */
  origins!: number;
  dyadFrom?: 'roles' | 'context';
}

export class DivergenceSide {
  speaker!: string;
  affiliation?: string;
  quote!: string;
  signal!: string;
  source!: { id: string; name?: string };
  at!: string;
}

/** One step in the life of one alert. */
export class Alert {
  schema!: string;
  rules!: string;
  /** Stable through the alert's life. */
  id!: string;
  kind!: AlertKind;
  lifecycle!: Lifecycle;
  /** From 1 within the alert; `ce_id` is `id:sequence`. */
  sequence!: number;
  /** The input that led to it: the order of all alerts of a dyad. */
  after!: Coordinates;
  /** `ce_id`s of the earlier steps. */
  references!: string[];
  dyad!: string;
  level!: Rung;
  previousLevel!: Rung;
  /** 0..100. */
  index!: number;
  /** Each dimension's part of the index, in points. */
  dimensions!: Record<Dimension, number>;
  reasons!: Reason[];
  /** Event time, UTC. */
  at!: string;
  /** For a divergence: the two that do not fit. */
  sides?: [DivergenceSide, DivergenceSide];
  /** Why it was updated, resolved or cancelled, in words. */
  because?: string;
}
