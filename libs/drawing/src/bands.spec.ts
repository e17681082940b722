import { describe, expect, it } from '@jest/globals';
import { TUNING } from '#escalation';
import { bandsOf, topFor } from './bands.js';

const bands = bandsOf({
  ...TUNING,
  ladder: {
    ...TUNING.ladder,
    watch: { enter: 10, exit: 7 },
    elevated: { enter: 24, exit: 19 },
    high: { enter: 45, exit: 38 },
    severe: { enter: 70, exit: 60 },
  },
});

describe('bandsOf', () => {
  it('reaches from entry to entry without a gap', () => {
    expect(bands).toEqual([
      { rung: 'calm', from: 0, to: 10 },
      { rung: 'watch', from: 10, to: 24 },
      { rung: 'elevated', from: 24, to: 45 },
      { rung: 'high', from: 45, to: 70 },
      { rung: 'severe', from: 70, to: 100 },
    ]);
  });
});

describe('topFor', () => {
  it.each([
    [0, 45],
    [12, 45],
    [41, 45],
    [44, 70],
    [60, 70],
    [69, 100],
    [100, 100],
  ])('with a peak of %p the chart ends at %p', (peak, top) => {
    expect(topFor(peak, bands)).toBe(top);
  });
});
