import type { AlertKind, DivergenceSide, Level, Rung } from '#events';
import type { Ledger } from './index/tension-index.js';

/** An alert that has not been resolved or cancelled. */
export interface OpenAlert {
  id: string;
  kind: AlertKind;
  sequence: number;
  /** When its last step was taken, ms since the epoch. */
  last: number;
  /** At its last step, rounded. */
  index: number;
  /** Ids of the signals that its last step gave as reasons or sides. */
  signals: string[];
  sides?: [DivergenceSide, DivergenceSide];
  /** Who stands against whom in a divergence. */
  camps?: string;
}

/** At most one alert of each kind is open; a divergence of claims and one of words and deeds are two kinds here. */
export interface OpenAlerts {
  escalation?: OpenAlert;
  deEscalation?: OpenAlert;
  claims?: OpenAlert;
  deeds?: OpenAlert;
}

/** A fragment in the middle of replacing signals: nothing is told before it has said all. */
export interface Leaving {
  /** Taken back so far. */
  signals: string[];
  /** The rung that the dyad held with them. */
  held: Rung;
  because: string;
  /** The fragment that takes them back, and how many more signals it takes back or puts in their place. */
  article: string;
  version: number;
  more: number;
  /** When it began, ms since the epoch. */
  at: number;
}

/** Of what `DyadMemory` means. One higher wherever a state as it was written before would be read wrongly. */
export const STATE_VERSION = 1;

/** A state that this version of the fold cannot read: it is the program that has to be changed, not the record. */
export class ForeignState extends Error {
  override readonly name = 'ForeignState';

  constructor({ dyad, state: { version } }: DyadState) {
    super(
      `the state of ${dyad} was written in version ${version} of its format, and this Tautline reads version ${STATE_VERSION}: ` +
        'start the Tautline that wrote it, or a later one',
    );
  }
}

/** @throws {ForeignState} */
export function checkVersion(state: DyadState): void {
  if ((state.state.version ?? 1) !== STATE_VERSION) throw new ForeignState(state);
}

/** What the fold of one dyad keeps beside its public level. Times are ms since the epoch. */
export interface DyadMemory {
  /** `STATE_VERSION` of who wrote it; the first states had none and are of version 1. */
  version?: number;
  /** The dyad's clock: the latest of its signals' publications and the ticks it was woken by. */
  now: number;
  /** When the present rung was entered. */
  since: number;
  /** When to look at the dyad again although nothing is heard of it; null for never. */
  due: number | null;
  ledger: Ledger;
  /** What a fragment has begun to take back; null between fragments. */
  leaving: Leaving | null;
  open: OpenAlerts;
  /** Alerts raised so far, of all kinds; tells alerts apart that the same signal opens. */
  raised: number;
}

/** The value of a `tension.levels` record, and the state of a dyad: a plain JSON value. */
export type DyadState = Level & { state: DyadMemory };
