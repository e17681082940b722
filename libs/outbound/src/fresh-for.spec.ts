import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { freshFor } from './fresh-for.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const ROWS: [headers: Record<string, string>, ms: number | undefined][] = [
  [{}, undefined],
  [{ 'cache-control': 'max-age=300' }, 300_000],
  [{ 'cache-control': 'public, Max-Age="300"' }, 300_000],
  [{ 'cache-control': 'max-age=300', age: '100' }, 200_000],
  [{ 'cache-control': 'max-age=300', age: '900' }, 0],
  [{ 'cache-control': 'max-age=300', age: 'old' }, 300_000],
  [{ 'cache-control': 's-maxage=300' }, undefined],
  [{ 'cache-control': 'no-cache, max-age=300' }, undefined],
  [{ 'cache-control': 'no-store' }, undefined],
  [{ 'cache-control': 'max-age=-1' }, undefined],
  [{ 'cache-control': 'max-age=99999999999999999999' }, undefined],
  [{ 'cache-control': 'max-age=60', expires: 'Sun, 01 Mar 2026 13:00:00 GMT' }, 60_000],
  [{ expires: 'Sun, 01 Mar 2026 13:00:00 GMT' }, 3_600_000],
  [{ expires: 'Sun, 01 Mar 2026 13:00:00 GMT', date: 'Sun, 01 Mar 2026 12:50:00 GMT' }, 600_000],
  [{ expires: 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
  [{ expires: '-' }, undefined],
];

describe('how long an answer holds', () => {
  it.each(ROWS)('%j: %p ms', (headers, ms) => expect(freshFor(headers, NOW)).toBe(ms));

  it('is a time that can be waited for, or nothing, whatever the headers say', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^(max-age|no-cache|[0-9=", -])*$/),
      fc.date().map(String),
    );
    const headers = fc.dictionary(fc.constantFrom('cache-control', 'age', 'expires', 'date'), value);
    fc.assert(
      fc.property(headers, (given) => {
        const ms = freshFor(given, NOW) ?? 0;
        expect(ms >= 0 && Number.isFinite(ms)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
