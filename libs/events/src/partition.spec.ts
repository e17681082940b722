import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { murmur2, partitionFor } from './partition.js';

/** From Kafka's own `UtilsTest.testMurmur2`. */
const KAFKAS: readonly [string, number][] = [
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
];

describe('murmur2', () => {
  it.each(KAFKAS)('of %s is %d', (text, hash) => {
    expect(murmur2(new TextEncoder().encode(text))).toBe(hash);
  });
});

describe('partitionFor', () => {
  it('takes the positive part of the hash, as Kafka does', () => {
    expect(partitionFor('21', 8)).toBe((-973932308 & 0x7fffffff) % 8);
    expect(partitionFor('abc', 8)).toBe(479470107 % 8);
  });

  it('gives a partition that there is, the same for a text and its bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 64 }), (key, partitions) => {
        const partition = partitionFor(key, partitions);
        expect(partition).toBeGreaterThanOrEqual(0);
        expect(partition).toBeLessThan(partitions);
        expect(partitionFor(new TextEncoder().encode(key), partitions)).toBe(partition);
      }),
    );
  });
});
