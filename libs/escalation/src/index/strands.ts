import { type Dimension, DIMENSIONS } from '#events';
import type { Observation } from '../observation.js';
import type { Tuning } from '../tuning/tuning.js';
import { Happenings } from './happenings.js';
import { NO_STRAND, type Strand } from './occurrences.js';
import type { Ledger, Reports } from './tension-index.js';

export type Side = keyof Reports;

type Known = Partial<Record<Dimension, Partial<Record<Side, Happenings>>>>;

/**
 * What was worked out for a ledger, which is never changed in place. It saves time alone: without it, as after a restart,
 * the same comes out.
 */
const known = new WeakMap<Ledger, Known>();

/** One list of reports that has become another. */
export interface ListChange {
  dimension: Dimension;
  side: Side;
  reports: readonly Observation[];
  added: readonly Observation[];
  removed: readonly Observation[];
}

/** Says in what alone `next` differs from `old`, so that the rest need not be worked out again; `old` loses it. */
export function carryOver(old: Ledger, next: Ledger, { dimension, side, reports, added, removed }: ListChange): void {
  const strands = known.get(old);
  if (!strands) return;
  known.delete(old);
  known.set(next, strands);
  const sides = strands[dimension];
  if (sides?.[side]?.change(reports, added, removed) === false) delete sides[side];
}

/** Reads a ledger's strands at one moment. */
export function strandsOf(ledger: Ledger, now: number, tuning: Tuning): (dimension: Dimension, side: Side) => Strand {
  let strands = known.get(ledger);
  if (!strands) {
    strands = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, {}]));
    known.set(ledger, strands);
  }
  return (dimension, side) => {
    const reports = ledger[dimension]?.[side];
    const sides = strands[dimension];
    if (!reports || !sides || reports.length === 0) return NO_STRAND;
    let happenings = sides[side];
    if (!happenings?.holds(tuning, now)) {
      happenings = new Happenings(tuning, reports);
      sides[side] = happenings;
    }
    happenings.forget(now);
    return { value: happenings.value(now), happenings };
  };
}
