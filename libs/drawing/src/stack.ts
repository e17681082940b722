import { type Dimension, DIMENSIONS } from '#events';
import type { Point } from './point.js';
import type { Scale } from './scale.js';

/** One dimension's strip at one time: what heats is stacked up from 0, what cools down from it. */
export interface Layer {
  at: number;
  low: number;
  high: number;
}

/** One layer per dimension and point; the layers of one point lie on one another without a gap. */
export function stack(points: readonly Point[]): Map<Dimension, Layer[]> {
  const layers = new Map<Dimension, Layer[]>(DIMENSIONS.map((dimension) => [dimension, []]));
  for (const { at, dimensions } of points) {
    let [up, down] = [0, 0];
    for (const [dimension, own] of layers) {
      const value = dimensions[dimension];
      const from = value >= 0 ? up : down;
      if (value >= 0) up += value;
      else down += value;
      own.push({ at, low: Math.min(from, from + value), high: Math.max(from, from + value) });
    }
  }
  return layers;
}

/** The path around a strip. */
export const outline = (layers: readonly Layer[], x: Scale, y: Scale): string => {
  const over = layers.map(({ at, high }) => `${x(at)} ${y(high)}`);
  const under = layers.toReversed().map(({ at, low }) => `${x(at)} ${y(low)}`);
  return `M${[...over, ...under].join(' ')}Z`;
};

export interface Range {
  low: number;
  high: number;
}

/** What all strips take; never so little that the ups and downs of a calm dyad fill the panel. */
export function rangeOf(layers: ReadonlyMap<Dimension, readonly Layer[]>): Range {
  let [low, high] = [0, 10];
  for (const own of layers.values())
    for (const one of own) [low, high] = [Math.min(low, one.low), Math.max(high, one.high)];
  return { low, high };
}

/** A strip too thin to be seen is not drawn. */
export const isVisible = (layers: readonly Layer[]): boolean => layers.some(({ low, high }) => high - low >= 0.05);
