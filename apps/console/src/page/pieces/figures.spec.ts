import { describe, expect, it } from '@jest/globals';
import { behind, count, drain, duration, milliseconds, perSecond, sortable } from './figures.js';

describe('figures', () => {
  it.each([
    [0, '0 s'],
    [0.04, '0 s'],
    [3.21, '3.2 s'],
    [9.96, '10 s'],
    [48.4, '48 s'],
    [59.7, '1 min'],
    [250, '4 min 10 s'],
    [7_500, '2 h 5 min'],
    [273_600, '3 d 4 h'],
    [86_400 * 1200, '1,200 d'],
  ])('%d seconds are %s', (seconds, text) => expect(duration(seconds)).toBe(text));

  it.each([
    [12, '12 ms'],
    [1_234, '1.2 s'],
  ])('%d ms are %s', (ms, text) => expect(milliseconds(ms)).toBe(text));

  it('never make a number of what nobody knows', () => {
    const unknown = { unknown: 'nothing was committed' };
    const told = { text: 'unknown', title: 'nothing was committed', unknown: true };
    expect([count(unknown), behind(unknown), drain(unknown), perSecond(unknown)]).toEqual(Array(4).fill(told));
    expect(sortable(unknown)).toBeNull();
  });

  it('say how seconds behind are known', () => {
    expect(behind({ seconds: 65, by: 'record' })).toEqual({
      text: '1 min 5 s',
      title: "by the oldest unread record's own time",
    });
  });

  it('say that a lag never drains, and sort it last', () => {
    expect(drain('never').text).toBe('never');
    expect(drain(0).text).toBe('drained');
    expect(sortable('never')).toBe(Infinity);
  });

  it.each([
    [0, '0/s'],
    [0.254, '0.25/s'],
    [1234.5, '1,235/s'],
  ])('%d a second are %s', (rate, text) => expect(perSecond(rate).text).toBe(text));
});
