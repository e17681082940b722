import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { iso } from './iso.js';

const year = (number: number): number => new Date(0).setUTCFullYear(number, 0, 1);

describe('iso', () => {
  it('writes any time as toISOString does', () => {
    fc.assert(
      fc.property(fc.integer({ min: year(-200), max: year(11_000) }), (time) => {
        expect(iso(time)).toBe(new Date(time).toISOString());
      }),
    );
  });

  it.each([
    '2024-02-29T00:00:00.000Z',
    '2100-02-28T23:59:59.999Z',
    '2100-03-01T00:00:00.000Z',
    '2000-02-29T12:00:00.007Z',
    '1999-12-31T23:00:00.050Z',
    '1970-01-01T00:00:00.000Z',
    '1600-01-01T00:00:00.000Z',
  ])('%s', (text) => expect(iso(Date.parse(text))).toBe(text));
});
