import { type Dimension, DIMENSIONS } from '#events';
import type { Observation } from '../observation.js';
import type { Occurrence, Strand } from './occurrences.js';

/** The reports of one dimension, by direction. */
export interface Reports {
  escalatory: readonly Observation[];
  deEscalatory: readonly Observation[];
}
export type Ledger = Readonly<Partial<Record<Dimension, Reports | undefined>>>;

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
export const saturate = (value: number, scale: number): number => 1 - Math.exp(-value / scale);

const spread = (strand: Strand, points: number): Contribution[] =>
  strand.happenings.occurrences().map((one) => ({ ...one, points: points * one.share }));

/** Sum to the index; in order of dimension, heat before cooling, heaviest first. */
export const contributionsTo = ({ dimensions }: Reading): Contribution[] =>
  DIMENSIONS.flatMap((dimension) => {
    const { heats, cools, warm, points } = dimensions[dimension];
    return [...spread(heats, warm), ...spread(cools, points - warm)];
  });
