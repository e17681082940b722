import { describe, expect, it } from '@jest/globals';
import { dueMinute } from './ticking.js';

describe('a minute', () => {
  it.each([
    [59_999, 60_000, 60_000],
    [60_000, 119_999, null],
    [60_001, 120_000, 120_000],
    [60_000, 400_000, 360_000],
  ])('after %d at %d: %p', (last, now, due) => {
    expect(dueMinute(last, now)).toBe(due);
  });
});
