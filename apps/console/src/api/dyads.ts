import type { Alert, Dimension, Level, Reason, Rung, Withdrawal } from '#events';

/** The index at one time. */
export interface DyadPoint {
  /** ms since the epoch. */
  at: number;
  index: number;
  dimensions: Record<Dimension, number>;
  level: Rung;
  /** What a record of the log led to; otherwise the fading between two of them. */
  step: boolean;
}

/** One signal as a table and a chart show it. */
export interface DyadSignal {
  id: string;
  /** ms since the epoch. */
  at: number;
  direction: string;
  dimension: Dimension;
  event: string;
  standing: string;
  quote: string;
  start: number;
  cues: { start: number; end: number; rule: string }[];
  source: string;
  url?: string;
  withdrawn?: Withdrawal['because'];
}

/** One pair over time: folded from the signals that the log holds, and the alerts as they were told. */
export interface DyadHistory {
  dyad: string;
  now: Level | null;
  points: DyadPoint[];
  alerts: Alert[];
  signals: DyadSignal[];
  /** How many there are, of which the latest are listed. */
  signalCount: number;
  bands: { rung: Rung; from: number; to: number }[];
  /** What the log held when it was read, UTC. */
  readAt: string;
}

export interface Moment {
  /** ms since the epoch. */
  at: number;
  index: number;
  level: Rung;
  dimensions: Record<Dimension, number>;
}

/**
 * Why a happening weighs differently at the second time. `rescaled`: nothing about it changed, but the index has a ceiling, and
 * other happenings take more or less of the room under it.
 */
export type Why = 'new' | 'withdrawn' | 'faded' | 'corroborated' | 'rescaled';

export interface WeightChange {
  reason: Reason;
  before: number;
  after: number;
  why: Why;
}

/** Why the index of a pair differs between two times. The differences of the weights sum to that of the index. */
export interface Difference {
  from: Moment;
  to: Moment;
  changes: WeightChange[];
}
