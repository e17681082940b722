import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseFeedDate } from './feed-date.js';

const ROWS: [text: string, time: string | null][] = [
  ['Thu, 26 Feb 2026 18:04:05 GMT', '2026-02-26T18:04:05.000Z'],
  ['Thu, 26 Feb 2026 18:04:05 +0200', '2026-02-26T16:04:05.000Z'],
  ['Thu, 26 Feb 2026 18:04:05 -05:30', '2026-02-26T23:34:05.000Z'],
  ['26 Feb 2026 18:04 EST', '2026-02-26T23:04:00.000Z'],
  ['Thursday, 26 February 2026 18:04:05 Z', '2026-02-26T18:04:05.000Z'],
  ['Thu, 26 Feb 26 18:04:05 UT', '2026-02-26T18:04:05.000Z'],
  ['thu, 26 feb 2026 8:04:05 pdt', '2026-02-26T15:04:05.000Z'],
  ['Thu, 26 Feb 2026 18:04:05 +0000 (UTC)', '2026-02-26T18:04:05.000Z'],
  ['  Wed, 26 Feb 2026 18:04:05 GMT ', '2026-02-26T18:04:05.000Z'],
  ['2026-02-26T18:04:05Z', '2026-02-26T18:04:05.000Z'],
  ['2026-02-26T18:04:05.25+02:00', '2026-02-26T16:04:05.250Z'],
  ['2026-02-26 18:04:05 +0200', '2026-02-26T16:04:05.000Z'],
  ['2026-02-26T18:04Z', '2026-02-26T18:04:00.000Z'],
  ['2026-02-26T18:04:05+02', '2026-02-26T16:04:05.000Z'],
  ['2026-02-26T18:04:60Z', '2026-02-26T18:04:59.000Z'],
  ['2026-02-26T18:04:05', null],
  ['2026-02-26', null],
  ['Thu, 26 Feb 2026 18:04:05', null],
  ['Thu, 26 Feb 2026 18:04:05 XYZ', null],
  ['2026-02-30T00:00:00Z', null],
  ['31 Apr 2026 00:00 GMT', null],
  ['2026-13-01T00:00:00Z', null],
  ['2026-02-26T25:00:00Z', null],
  ['02/26/2026 18:04', null],
  ['26 févr. 2026 18:04 GMT', null],
  ['yesterday', null],
  ['1772128800', null],
  ['', null],
];

describe('the date of an item', () => {
  it.each(ROWS)('%j', (text, time) => {
    const found = parseFeedDate(text);
    expect(found === null ? null : new Date(found).toISOString()).toBe(time);
  });

  it('without a zone is that of the feed, where it is known', () => {
    expect(parseFeedDate('2026-02-26T18:04:05', 120)).toBe(Date.parse('2026-02-26T16:04:05Z'));
    expect(parseFeedDate('Thu, 26 Feb 2026 18:04:05', -300)).toBe(Date.parse('2026-02-26T23:04:05Z'));
    expect(parseFeedDate('2026-02-26T18:04:05Z', 120)).toBe(Date.parse('2026-02-26T18:04:05Z'));
  });

  it('is read back from what is written by the book', () => {
    const date = fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (time) => {
        expect(parseFeedDate(time.toISOString())).toBe(time.getTime());
        expect(parseFeedDate(time.toUTCString())).toBe(Math.floor(time.getTime() / 1_000) * 1_000);
      }),
    );
  });
});
