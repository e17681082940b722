import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OutputRecord } from '#events';
import { chunksOf, sizeOf } from './chunk.js';

const record = (size: number): OutputRecord => ({ topic: 't', key: 'k', value: 'x'.repeat(size), headers: { a: 'b' } });

describe('chunks', () => {
  it('keep the order and the limit; a record above the limit goes alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300)), (sizes) => {
        const records = sizes.map(record);
        const chunks = chunksOf(records, 400);
        expect(chunks.flat()).toEqual(records);
        for (const chunk of chunks) {
          if (chunk.length > 1) expect(chunk.reduce((sum, r) => sum + sizeOf(r), 0)).toBeLessThanOrEqual(400);
        }
      }),
    );
  });

  it('count bytes, not characters', () => {
    expect(sizeOf({ ...record(0), value: 'ü' }) - sizeOf(record(0))).toBe(2);
  });
});
