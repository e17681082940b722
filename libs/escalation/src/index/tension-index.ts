import { type Dimension, DIMENSIONS } from '#events';
import type { Observation } from '../observation.js';
import type { Tuning } from '../tuning/tuning.js';
import { type Occurrence, type Strand, strandOf } from './occurrences.js';

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

export interface Reading {
  /** 0..100, not rounded. */
  index: number;
  /** Sum to the index. */
  dimensions: Record<Dimension, number>;
  strands: Record<Dimension, { heats: Strand; cools: Strand }>;
  /** Sum to the index; in order of dimension, heat before cooling, heaviest first. */
  contributions: Contribution[];
}

/** 63 % at `scale`, never 1. */
const saturate = (value: number, scale: number): number => 1 - Math.exp(-value / scale);

const EMPTY: Reports = { escalatory: [], deEscalatory: [] };

const spread = (strand: Strand, points: number): Contribution[] =>
  strand.occurrences.map((one) => ({ ...one, points: strand.value > 0 ? (points * one.value) / strand.value : 0 }));

/**
 * Within a dimension, what cools takes from what heats. What heats is left over gives the heat of the dyad; what is left
 * over of the cooling takes a limited share of that heat away. So an added escalatory happening never lowers the index,
 * and nothing cools a dyad below 0.
 */
export function readIndex(ledger: Ledger, now: number, tuning: Tuning): Reading {
  const strands = {} as Reading['strands'];
  const net = {} as Record<Dimension, number>;
  let heat = 0;
  let cooling = 0;
  for (const dimension of DIMENSIONS) {
    const { escalatory, deEscalatory } = ledger[dimension] ?? EMPTY;
    const heats = strandOf(escalatory, now, tuning);
    const cools = strandOf(deEscalatory, now, tuning);
    strands[dimension] = { heats, cools };
    const left = (heats.value - cools.value) * tuning.dimensions[dimension].weight;
    net[dimension] = left;
    if (left > 0) heat += left;
    else cooling -= left;
  }
  const { heatScale, coolingLimit, coolingScale } = tuning.index;
  const heated = 100 * saturate(heat, heatScale);
  const cooled = heated * coolingLimit * saturate(cooling, coolingScale);
  const perHeat = heat > 0 ? heated / heat : 0;
  const perCooling = cooling > 0 ? cooled / cooling : 0;

  const dimensions = {} as Record<Dimension, number>;
  const contributions: Contribution[] = [];
  for (const dimension of DIMENSIONS) {
    const left = net[dimension];
    const points = left * (left > 0 ? perHeat : perCooling);
    const { heats, cools } = strands[dimension];
    const warm = heats.value * tuning.dimensions[dimension].weight * perHeat;
    dimensions[dimension] = points;
    contributions.push(...spread(heats, warm), ...spread(cools, points - warm));
  }
  return { index: heated - cooled, dimensions, strands, contributions };
}
