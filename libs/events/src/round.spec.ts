import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { round } from './round.js';

const ROWS: readonly [value: number, decimals: number, rounded: number][] = [
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [0.1 + 0.2, 3, 0.3],
  [21.449999, 1, 21.4],
  [1e-9, 3, 0],
  [-1e-9, 3, 0],
  [99.95, 1, 100],
  [12345, 0, 12345],
];

it.each(ROWS)('%d to %d decimals is %d', (value, decimals, rounded) => {
  expect(round(value, decimals)).toBe(rounded);
});

it('stays as it is when rounded again', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const once = round(value, decimals);
      expect(round(once, decimals)).toBe(once);
      expect(Object.is(once, -0)).toBe(false);
    }),
  );
});
