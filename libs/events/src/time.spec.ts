import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatTime, parseTime } from './time.js';

const GOOD: readonly [string, string][] = [
  ['2026-02-26T18:04:00Z', '2026-02-26T18:04:00.000Z'],
  ['2026-02-26t18:04:00z', '2026-02-26T18:04:00.000Z'],
  ['2026-02-26T18:04:00.5Z', '2026-02-26T18:04:00.500Z'],
  ['2026-02-26T18:04:00.123987Z', '2026-02-26T18:04:00.123Z'],
  ['2026-02-26T18:04:00+01:00', '2026-02-26T17:04:00.000Z'],
  ['2026-02-26T18:04:00-05:30', '2026-02-26T23:34:00.000Z'],
  ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ['0099-12-31T00:00:00Z', '0099-12-31T00:00:00.000Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ['2017-01-01T01:59:60+02:00', '2017-01-01T00:00:00.000Z'],
];

const BAD = [
  '',
  'now',
  'yesterday',
  '2026-02-26',
  '2026-02-26T18:04Z',
  '2026-02-26T18:04:00',
  '2026-02-26 18:04:00Z',
  '2026-02-26T18:04:00+0100',
  '2026-02-26T18:04:00+24:00',
  '2026-02-30T00:00:00Z',
  '2025-02-29T00:00:00Z',
  '1900-02-29T00:00:00Z',
  '2026-04-31T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-00-01T00:00:00Z',
  '2026-01-00T00:00:00Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T00:60:00Z',
  '2026-01-01T12:00:60Z',
  '2026-01-01T00:00:00.Z',
  '2026-1-1T00:00:00Z',
  '0000-01-01T00:00:00+00:01',
  '9999-12-31T23:59:59-00:01',
  'Thu, 26 Feb 2026 18:04:00 GMT',
  '1772129040',
  ' 2026-02-26T18:04:00Z',
  '2026-02-26T18:04:00Z\n',
];

describe('parseTime', () => {
  it.each(GOOD)('%s is %s', (text, utc) => {
    expect(formatTime(parseTime(text) ?? NaN)).toBe(utc);
  });

  it.each(BAD)('refuses %j', (text) => {
    expect(parseTime(text)).toBeNull();
  });

  it('is written as a date writes itself', () => {
    const most = 8_640_000_000_000_000;
    const all = fc.oneof(fc.integer({ min: -most, max: most }), fc.constantFrom(0, -1, -most, most));
    fc.assert(fc.property(all, (ms) => expect(formatTime(ms)).toBe(new Date(ms).toISOString())));
    expect(() => formatTime(NaN)).toThrow(RangeError);
  });

  it('reads back what it writes', () => {
    const times = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(times, (date) => expect(parseTime(formatTime(date.getTime()))).toBe(date.getTime())));
  });
});
