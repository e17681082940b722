import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimate } from './decimate.js';
import { NOTHING_YET, type Point } from './point.js';

const point = (at: number, index: number): Point => ({ ...NOTHING_YET(at), index });

const points = fc
  .array(fc.tuple(fc.nat(1_000), fc.nat(100)), { maxLength: 500 })
  .map((pairs) => pairs.map(([at, index]) => point(at, index)).sort((a, b) => a.at - b.at));

describe('decimate', () => {
  it('leaves a few points alone', () => {
    const few = [point(0, 1), point(1, 2), point(9, 3)];
    expect(decimate(few, 5)).toEqual(few);
    expect(decimate([], 5)).toEqual([]);
  });

  it('keeps at most four points per column, the ends, the peak and the order', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 20 }), (all, columns) => {
        const kept = decimate(all, columns);
        expect(kept.length).toBeLessThanOrEqual(4 * columns);
        expect(kept[0]).toEqual(all[0]);
        expect(kept.at(-1)).toEqual(all.at(-1));
        expect(Math.max(0, ...kept.map(({ index }) => index))).toBe(Math.max(0, ...all.map(({ index }) => index)));
        const places = kept.map((one) => all.indexOf(one));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('is quick with very many', () => {
    const many = Array.from({ length: 300_000 }, (_, at) => point(at, at % 97));
    expect(decimate(many, 400).length).toBeLessThanOrEqual(1_600);
  });
});
