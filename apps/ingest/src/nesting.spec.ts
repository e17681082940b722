import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDeeperThan } from './nesting.js';

const ROWS: [text: string, depth: number][] = [
  ['["7"]', 1],
  ['[]', 1],
  ['[{"a": [1]}]', 3],
  ['[[],[],[]]', 2],
  ['["[[[["]', 1],
  ['["\\"[[[["]', 1],
  ['["\\\\", [[]]]', 3],
  ['['.repeat(5_000), 5_000],
];

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('how deep a JSON text is', () => {
  it.each(ROWS)('%.20s: %d', (text, depth) =>
    expect([isDeeperThan(depth, text), isDeeperThan(depth - 1, text)]).toEqual([false, true]),
  );

  it('is as deep as what it says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const [text, depth] = [JSON.stringify(value), depthOf(value)];
        expect([isDeeperThan(depth, text), isDeeperThan(depth - 1, text)]).toEqual([false, depth > 0]);
      }),
    );
  });
});
