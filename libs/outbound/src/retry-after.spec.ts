import { describe, expect, it } from '@jest/globals';
import { retryAfter } from './retry-after.js';

describe('Retry-After', () => {
  const now = Date.parse('2026-02-26T18:00:00Z');
  it.each([
    [undefined, undefined],
    ['120', 120_000],
    ['Thu, 26 Feb 2026 18:01:00 GMT', 60_000],
    ['Thu, 26 Feb 2026 17:00:00 GMT', 0],
    ['soon', undefined],
  ])('%j', (header, ms) => expect(retryAfter(header, now)).toBe(ms));
});
