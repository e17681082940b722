import { describe, expect, it } from '@jest/globals';
import type { Drain, Trend } from './facts.js';
import { isKnown, unknown, type Figure } from './figure.js';
import { drainOf, paceOf } from './pace.js';
import { Rate } from './rate.js';

const NOT_KNOWN = unknown('not known');

describe('pace and time to drain', () => {
  const rows: [title: string, lag: Figure, rateIn: number | null, rateOut: number | null, Trend, Drain | 'unknown'][] =
    [
      ['reads faster than is written', 100, 10, 30, 'falling', 5],
      ['reads as fast', 100, 10, 10.2, 'steady', 'never'],
      ['reads slower', 100, 10, 5, 'rising', 'never'],
      ['nobody reads, nothing is written', 100, 0, 0, 'steady', 'never'],
      ['nothing left, whatever the rates', 0, 10, 5, 'rising', 0],
      ['nothing left, rates not known', 0, null, null, 'unknown', 0],
      ['rates not known', 5, null, 3, 'unknown', 'unknown'],
      ['lag not known', NOT_KNOWN, 10, 30, 'falling', 'unknown'],
    ];
  it.each(rows)('%s', (_title, lag, rateIn, rateOut, trend, drain) => {
    const pace = paceOf(rateIn, rateOut);
    expect(pace.trend).toBe(trend);
    const found = drainOf(lag, pace);
    expect(isKnown(found) ? found : 'unknown').toBe(drain);
  });
});

describe('a rate', () => {
  const rate = (...seen: [offset: number, seconds: number][]): number | null => {
    const rate = new Rate();
    for (const [offset, seconds] of seen) rate.observe(offset, seconds * 1000);
    return rate.perSecond;
  };
  it.each<[string, number | null, number | null]>([
    ['needs two looks', rate([5, 0]), null],
    ['is offsets a second', rate([0, 0], [20, 2]), 10],
    ['starts anew where the log does', rate([100, 0], [120, 2], [3, 4]), null],
    ['goes on from there', rate([100, 0], [120, 2], [3, 4], [5, 6]), 1],
    ['is nothing where nothing moves', rate([7, 0], [7, 2]), 0],
  ])('%s', (_title, found, wanted) => {
    expect(found).toBe(wanted);
  });

  it('forgets a burst within minutes, down to nothing', () => {
    const seen = Array.from({ length: 300 }, (_, i): [number, number] => [i === 0 ? 0 : 1_000, 2 * i]);
    expect(rate(...seen.slice(0, 15))).toBeGreaterThan(100);
    expect(rate(...seen)).toBe(0);
  });
});
