import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RULES, waitAfter } from './rules.js';

describe('the wait after a failure', () => {
  const rows: [failures: number, random: number, asked: number, wait: number][] = [
    [1, 0, 0, 1_000],
    [2, 0, 0, 2_000],
    [5, 0, 0, 16_000],
    [5, 1, 0, 12_000],
    [9, 0, 0, 256_000],
    [10, 0, 0, 300_000],
    [5_000, 0, 0, 300_000],
    [1, 0, 30_000, 30_000],
    [1, 0, 1e12, 3_600_000],
  ];
  it.each(rows)('number %d, with %d taken off, and %d ms asked for: %d ms', (failures, random, asked, wait) => {
    expect(waitAfter(failures, RULES, random, asked)).toBe(wait);
  });

  it('never shrinks by more than the jitter, and never passes the longest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        const wait = waitAfter(failures, RULES, random);
        expect(wait).toBeGreaterThanOrEqual(RULES.firstWait * 0.75);
        expect(wait).toBeLessThanOrEqual(RULES.longestWait);
      }),
    );
  });
});
