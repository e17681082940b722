import { describe, expect, it } from '@jest/globals';
import { markRows } from './mark-rows.js';

const mark = (from: number, to: number, label: string) => ({
  from,
  to,
  label,
  fill: '-',
  paint: (text: string) => text,
});

describe('labels under a line', () => {
  it.each([
    ['side by side', [mark(2, 6, 'ab'), mark(8, 9, 'c')], ['  ab--  c']],
    ['a wider label than its words', [mark(0, 2, 'state:IRN')], ['state:IRN']],
    ['one that would run into the next', [mark(0, 2, 'state:IRN'), mark(3, 5, 'x')], ['state:IRN', '   x-']],
    ['no two without a gap', [mark(0, 2, 'ab'), mark(2, 4, 'cd')], ['ab', '  cd']],
    ['the longer of two at one place first', [mark(0, 2, 'in'), mark(0, 6, 'out')], ['out---', 'in']],
    ['none', [], []],
  ])('%s', (_, marks, rows) => {
    expect(markRows(marks)).toEqual(rows);
  });
});
