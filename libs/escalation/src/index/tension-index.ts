import { type Dimension, DIMENSIONS } from '#events';
import type { Observation } from '../observation.js';
import type { Tuning } from '../tuning/tuning.js';
import type { Occurrence, Strand } from './occurrences.js';
import { strandsOf } from './strands.js';

/** The reports of one dimension, by direction. */
export interface Reports {
  escalatory: readonly Observation[];
  deEscalatory: readonly Observation[];
}
export type Ledger = Readonly<Partial<Record<Dimension, Reports>>>;

/** A happening's signed part of the index, in points. */
export interface Contribution extends Occurrence {
  points: number;
}

interface DimensionReading {
  heats: Strand;
  cools: Strand;
  /** Points that what heats would give alone. */
  warm: number;
  /** Signed part of the index. */
  points: number;
}

export interface Reading {
  /** 0..100, not rounded. */
  index: number;
  /** Their points sum to the index. */
  dimensions: Record<Dimension, DimensionReading>;
}

/** 63 % at `scale`, never 1. */
const saturate = (value: number, scale: number): number => 1 - Math.exp(-value / scale);

/**
 * Within a dimension, what cools takes from what heats. What heats is left over gives the heat of the dyad; what is left
 * over of the cooling takes a limited share of that heat away. So an added escalatory happening never lowers the index,
 * and nothing cools a dyad below 0.
 */
export function readIndex(ledger: Ledger, now: number, tuning: Tuning): Reading {
  const dimensions = {} as Reading['dimensions'];
  const strand = strandsOf(ledger, now, tuning);
  let heat = 0;
  let cooling = 0;
  for (const dimension of DIMENSIONS) {
    const { weight } = tuning.dimensions[dimension];
    const heats = strand(dimension, 'escalatory');
    const cools = strand(dimension, 'deEscalatory');
    const left = (heats.value - cools.value) * weight;
    dimensions[dimension] = { heats, cools, warm: heats.value * weight, points: left };
    if (left > 0) heat += left;
    else cooling -= left;
  }
  const { heatScale, coolingLimit, coolingScale } = tuning.index;
  const heated = 100 * saturate(heat, heatScale);
  const cooled = heated * coolingLimit * saturate(cooling, coolingScale);
  const perHeat = heat > 0 ? heated / heat : 0;
  const perCooling = cooling > 0 ? cooled / cooling : 0;
  for (const dimension of DIMENSIONS) {
    const reading = dimensions[dimension];
    reading.points *= reading.points > 0 ? perHeat : perCooling;
    reading.warm *= perHeat;
  }
  return { index: heated - cooled, dimensions };
}

const spread = (strand: Strand, points: number): Contribution[] =>
  strand.happenings.occurrences().map((one) => ({ ...one, points: points * one.share }));

/** Sum to the index; in order of dimension, heat before cooling, heaviest first. */
export const contributionsTo = ({ dimensions }: Reading): Contribution[] =>
  DIMENSIONS.flatMap((dimension) => {
    const { heats, cools, warm, points } = dimensions[dimension];
    return [...spread(heats, warm), ...spread(cools, points - warm)];
  });
