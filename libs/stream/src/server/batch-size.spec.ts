import { describe, expect, it } from '@jest/globals';
import { BatchSize } from './batch-size.js';

describe('the size of a batch', () => {
  it.each<[string, number, [records: number, ms: number | 'failed'][], number]>([
    ['at first', 500, [], 50],
    ['where the most is less', 5, [], 5],
    ['after one in good time', 500, [[50, 800]], 50],
    ['after a short and full one', 500, [[50, 499]], 100],
    ['after a short one that was not full', 500, [[49, 10]], 50],
    ['after many short and full ones', 500, [50, 100, 200, 400, 500].map((records) => [records, 10]), 500],
    ['after one that took long', 500, [[50, 1_001]], 25],
    ['after one that failed', 500, [[50, 'failed']], 25],
    ['where everything takes long', 500, Array<[number, number]>(20).fill([500, 9_000]), 10],
    ['where the most is less than the least', 5, [[5, 9_000]], 5],
  ])('%s', (_, most, batches, next) => {
    const size = new BatchSize(most);
    for (const [records, ms] of batches) {
      if (ms === 'failed') size.failed();
      else size.took(records, ms);
    }
    expect(size.next).toBe(next);
  });
});
