import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EndHistory } from './end-history.js';

const S = 1_000;
const history = (...points: [offset: number, seconds: number][]): EndHistory => {
  const ends = new EndHistory();
  for (const [offset, seconds] of points) ends.add({ offset, at: seconds * S });
  return ends;
};
/** In s. */
const timeOf = (ends: EndHistory, offset: number): number | null => {
  const at = ends.timeOf(offset);
  return at === null ? null : at / S;
};

describe('the time at which an offset was written', () => {
  const rows: [title: string, ends: EndHistory, offset: number, at: number | null][] = [
    ['between two points', history([0, 0], [100, 100]), 50, 50],
    ['in the newest segment that holds it', history([0, 0], [100, 100], [200, 140], [300, 400]), 250, 270],
    ['at a point', history([0, 0], [100, 100], [200, 200]), 100, 100],
    ['behind a quiet time: not before its end', history([0, 0], [100, 100], [100, 900], [200, 1000]), 100, 900],
    ['of three points of a quiet time, two are kept', history([9, 0], [9, 100], [9, 500], [19, 600]), 9, 500],
    ['from before the first point, by the mean pace', history([100, 100], [200, 200]), 50, 50],
    ['from before, and nothing moves', history([100, 100], [100, 200]), 50, null],
    ['one point only', history([100, 100]), 50, null],
    ['not written yet', history([0, 0], [100, 100]), 100, null],
    ['nothing was seen', history(), 0, null],
    ['the log started over', history([500, 0], [900, 100], [10, 200], [20, 300]), 15, 250],
  ];
  it.each(rows)('%s', (_title, ends, offset, at) => {
    expect(timeOf(ends, offset)).toBe(at);
  });

  it('is a time between the first look and the last, for every offset seen to be written, and never NaN', () => {
    const steps = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 60 })), { minLength: 2, maxLength: 200 });
    fc.assert(
      fc.property(steps, fc.nat(10_000), (steps, offset) => {
        let [end, at] = [100, 1_000];
        const points = steps.map(([more, later]): [number, number] => [(end += more), (at += later)]);
        const time = timeOf(history(...points), offset);
        if (time === null) return;
        expect(Number.isFinite(time)).toBe(true);
        expect(time).toBeLessThanOrEqual(at);
      }),
    );
  });
});
