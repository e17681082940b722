import { describe, expect, it } from '@jest/globals';
import { clip, NOTHING_YET, type Point } from './point.js';

const point = (at: number, index: number): Point => ({ ...NOTHING_YET(at), index, step: true });
const points = [point(0, 0), point(10, 40), point(20, 20), point(30, 10)];
const seen = (from: number, to: number): [number, number][] =>
  clip(points, from, to).map(({ at, index }) => [at, index]);

describe('clip', () => {
  it.each<[string, number, number, [number, number][]]>([
    [
      'everything',
      -Infinity,
      Infinity,
      [
        [0, 0],
        [10, 40],
        [20, 20],
        [30, 10],
      ],
    ],
    [
      'the edges where the line crosses them',
      15,
      25,
      [
        [15, 30],
        [20, 20],
        [25, 15],
      ],
    ],
    [
      'points on the edges',
      10,
      20,
      [
        [10, 40],
        [20, 20],
      ],
    ],
    [
      'a stretch without a point of its own',
      12,
      18,
      [
        [12, 36],
        [18, 24],
      ],
    ],
    ['nothing before the first', -20, -1, []],
    ['nothing after the last', 31, 40, []],
  ])('shows %s', (_what, from, to, expected) => {
    expect(seen(from, to)).toEqual(expected);
  });
});
