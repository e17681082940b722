import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linear, timeTicks, valueTicks } from './scale.js';

const DAY = 86_400_000;

describe('linear', () => {
  it('maps one span to another, and a span of nothing to its start', () => {
    expect(linear([0, 100], [200, 0])(25)).toBe(150);
    expect(linear([5, 5], [10, 20])(5)).toBe(10);
  });
});

describe('timeTicks', () => {
  it('falls on days or hours', () => {
    const from = Date.parse('2026-02-17T18:30:00Z');
    expect(timeTicks(from, from + 3 * DAY, 4).map(({ label }) => label)).toEqual(['18 Feb', '19 Feb', '20 Feb']);
    expect(timeTicks(from, from + DAY / 4, 4).map(({ label }) => label)).toEqual(['21:00', '18 Feb']);
  });

  it('gives no more than asked for, one aside for the ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2e12 }),
        fc.integer({ min: 60_000, max: 1e12 }),
        fc.integer({ min: 1, max: 12 }),
        (from, span, most) => {
          expect(timeTicks(from, from + span, most).length).toBeLessThanOrEqual(most + 1);
        },
      ),
    );
  });
});

describe('valueTicks', () => {
  it.each([
    [1, [0, 0.5, 1]],
    [3, [0, 1, 2, 3]],
    [10, [0, 5, 10]],
    [47, [0, 20, 40, 60]],
    [1_000, [0, 500, 1_000]],
  ])('up to %d', (most, ticks) => {
    expect(valueTicks(most)).toEqual(ticks);
  });

  it('are few, evenly apart, and reach over every value', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (most) => {
        const ticks = valueTicks(most);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most * (1 - 1e-9));
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
