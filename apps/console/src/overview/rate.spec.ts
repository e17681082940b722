import { describe, expect, it } from '@jest/globals';
import { Rate } from './rate.js';

const BEGAN = 1_000_000;

describe('a rate', () => {
  it('is not known before there was a second to count over', () => {
    const rate = new Rate(BEGAN);
    rate.add(BEGAN + 10);
    expect(rate.perSecond(BEGAN + 900)).toBeNull();
    expect(rate.perSecond(BEGAN + 1_000)).toBe(1);
  });

  it('counts over the time it has watched, and then over its window', () => {
    const rate = new Rate(BEGAN, 10_000);
    for (let at = 0; at < 20_000; at += 500) rate.add(BEGAN + at);
    expect(rate.perSecond(BEGAN + 20_000)).toBeCloseTo(2, 1);
    expect(rate.count(BEGAN + 20_000)).toBe(20);
  });

  it('falls to nothing when nothing comes', () => {
    const rate = new Rate(BEGAN, 10_000);
    rate.add(BEGAN);
    expect(rate.perSecond(BEGAN + 60_000)).toBe(0);
  });
});
