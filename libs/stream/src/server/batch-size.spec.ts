import { describe, expect, it } from '@jest/globals';
import { BatchSize } from './batch-size.js';

describe('the size of a batch', () => {
  it.each<[string, number, [records: number, ms: number | 'failed'][], number]>([
    ['at first', 500, [], 500],
    ['after one in good time', 500, [[500, 800]], 500],
    ['after one that took long', 500, [[500, 1_001]], 250],
    ['after one that failed', 500, [[500, 'failed']], 250],
    ['where everything takes long', 500, Array<[number, number]>(20).fill([500, 9_000]), 10],
    ['where the most is less than that', 5, [[5, 9_000]], 5],
    ['after short and full ones', 500, [[500, 9_000], [250, 9_000], [125, 10], [250, 10], [500, 10]], 500], // prettier-ignore
    ['after short ones that were not full', 500, [[500, 9_000], [30, 10]], 250], // prettier-ignore
  ])('%s', (_, most, batches, next) => {
    const size = new BatchSize(most);
    for (const [records, ms] of batches) {
      if (ms === 'failed') size.failed();
      else size.took(records, ms);
    }
    expect(size.next).toBe(next);
  });
});
