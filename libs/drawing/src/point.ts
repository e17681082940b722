import { type Dimension, DIMENSIONS, type Level, type Rung } from '#events';

/** A dyad's index at one time. */
export interface Point {
  /** ms since the epoch. */
  at: number;
  /** 0..100. */
  index: number;
  /** Signed; they sum to the index. */
  dimensions: Record<Dimension, number>;
  level: Rung;
  /** What a record of the log led to; otherwise the fading between two of them. */
  step: boolean;
}

const perDimension = (value: (dimension: Dimension) => number): Record<Dimension, number> =>
  Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, value(dimension)])) as Record<Dimension, number>;

export const pointOf = ({ at, index, dimensions, level }: Level, step: boolean): Point => ({
  at: Date.parse(at),
  index,
  dimensions: { ...dimensions },
  level,
  step,
});

export const NOTHING_YET = (at: number): Point => ({
  at,
  index: 0,
  dimensions: perDimension(() => 0),
  level: 'calm',
  step: false,
});

/** On the line from `a` to `b`; its level is still that of `a`. */
function between(a: Point, b: Point, at: number): Point {
  const share = (at - a.at) / (b.at - a.at);
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return {
    at,
    index: mix(a.index, b.index),
    dimensions: perDimension((dimension) => mix(a.dimensions[dimension], b.dimensions[dimension])),
    level: a.level,
    step: false,
  };
}

/** The points from `from` to `to`, with one on each edge that the line crosses. Points are in order of time. */
export function clip(points: readonly Point[], from: number, to: number): Point[] {
  const inside: Point[] = [];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (before && before.at < from && point.at > from) inside.push(between(before, point, from));
    if (point.at >= from && point.at <= to) inside.push(point);
    if (before && before.at < to && point.at > to) inside.push(between(before, point, to));
  }
  return inside;
}
