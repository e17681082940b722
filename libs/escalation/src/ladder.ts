import { LADDER, type Rung } from '#events';
import { HOUR } from './time.js';
import type { Tuning } from './tuning/tuning.js';

const ABOVE_CALM = ['watch', 'elevated', 'high', 'severe'] as const;

export const rank = (rung: Rung): number => LADDER.indexOf(rung);

/** The highest rung whose entry the index has reached. */
const entered = (index: number, { ladder }: Tuning): Rung =>
  ABOVE_CALM.findLast((rung) => index >= ladder[rung].enter) ?? 'calm';

/** The highest rung that the index still holds. */
export const held = (index: number, { ladder }: Tuning): Rung =>
  ABOVE_CALM.findLast((rung) => index >= ladder[rung].exit) ?? 'calm';

const WATCH = rank('watch');

const higher = (a: Rung, b: Rung): Rung => (rank(a) > rank(b) ? a : b);
const lower = (a: Rung, b: Rung): Rung => (rank(a) < rank(b) ? a : b);

export interface Standpoint {
  rung: Rung;
  /** When it was entered, ms since the epoch. */
  since: number;
}

/**
 * One rung down, once the index has fallen below the exit and the dwell is over.
 */
export function stepDown({ rung, since }: Standpoint, index: number, now: number, tuning: Tuning): Rung {
  const target = lower(rung, held(index, tuning));
  if (target === rung || now - since < tuning.ladder.dwell * HOUR) return rung;
  return LADDER[rank(rung) - 1] ?? 'calm';
}

export interface Allowed {
  /** Whether the dyad may be above `watch` at the entry of this rung. */
  above: (least: number) => boolean;
  severe: () => boolean;
}

/** Up as far as the index reaches, at once. */
export function stepUp(rung: Rung, index: number, tuning: Tuning, allowed: Allowed): Rung {
  const target = entered(index, tuning);
  if (rank(target) <= rank(rung)) return rung;
  if (rank(rung) <= WATCH && rank(target) > WATCH && !allowed.above(tuning.ladder.elevated.enter)) {
    return rank(rung) < WATCH ? 'watch' : rung;
  }
  return target === 'severe' && !allowed.severe() ? higher('high', rung) : target;
}
