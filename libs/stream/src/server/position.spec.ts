import { describe, expect, it } from '@jest/globals';
import { isBehind, readMark, writeMark, type Mark } from './position.js';

describe('a mark', () => {
  it.each<[string, Mark]>([
    ['0 0', { incarnation: 0, offset: 0, last: null }],
    ['2 17 15 00ff', { incarnation: 2, offset: 17, last: { offset: 15, print: '00ff' } }],
  ])('is written as "%s" and read back', (text, mark) => {
    expect(writeMark(mark)).toBe(text);
    expect(readMark(text)).toEqual(mark);
  });

  it.each([null, undefined, '', 'x', '1', '-1 4', '1 2 3'])('is not read from %p', (text) => {
    expect(readMark(text)).toBeNull();
  });

  it.each([
    [{ incarnation: 0, offset: 9 }, { incarnation: 1, offset: 0 }, true],
    [{ incarnation: 1, offset: 3 }, { incarnation: 1, offset: 4 }, true],
    [{ incarnation: 1, offset: 4 }, { incarnation: 1, offset: 4 }, false],
    [{ incarnation: 2, offset: 0 }, { incarnation: 1, offset: 4 }, false],
  ])('%p is behind %p: %p', (a, b, behind) => {
    expect(isBehind(a, b)).toBe(behind);
  });
});
