import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wrap } from './wrap.js';

const lines = (text: string, width: number) => wrap(text, width).map(({ start, end }) => text.slice(start, end));

describe('wrap', () => {
  it.each([
    ['the ships have left the port', 10, ['the ships', 'have left', 'the port']],
    ['a new\nparagraph', 20, ['a new', 'paragraph']],
    ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
    ['just fits', 9, ['just fits']],
    ['  ', 9, []],
  ])('%j in %d columns', (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it('leaves out nothing but white space, and keeps to the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', 'é') }),
        fc.integer({ min: 1, max: 12 }),
        (text, width) => {
          const parts = lines(text, width);
          expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const part of parts) expect(part.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
