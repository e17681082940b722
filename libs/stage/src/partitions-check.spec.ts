import { describe, expect, it } from '@jest/globals';
import type { PartitionHealth, ServerHealth } from '#stream';
import { partitionsCheck } from './partitions-check.js';

type Doing = { state: 'owned' } | { state: 'rebuilding'; done: number } | { state: 'waiting'; for: string };

const partition = (doing: Doing, i: number): PartitionHealth => ({
  ...{ topic: 'in', partition: i, position: 0, lastProgress: 0, stalled: false },
  ...doing,
});
const healthOf = (doing: Doing[], reasons: string[] = []): ServerHealth => ({
  ok: reasons.length === 0,
  reasons,
  partitions: doing.map(partition),
});

describe('the health of partitions', () => {
  it.each<[string, ServerHealth, { ok: boolean; detail: string }]>([
    ['says how many are owned', healthOf([{ state: 'owned' }, { state: 'owned' }]), { ok: true, detail: '2 owned' }],
    [
      'says how far a rebuild is',
      healthOf([{ state: 'owned' }, { state: 'rebuilding', done: 0.2 }, { state: 'rebuilding', done: 0.5 }]),
      { ok: true, detail: '3 owned, 2 of them being rebuilt (35 %)' },
    ],
    [
      'says what is waited for',
      healthOf([{ state: 'waiting', for: '3 of 8 partitions to rebuild their stories' }]),
      { ok: true, detail: '1 owned, waiting for 3 of 8 partitions to rebuild their stories' },
    ],
    [
      'says what is wrong, and nothing else',
      healthOf([{ state: 'owned' }], ['in/0 stands still', 'no member']),
      { ok: false, detail: 'in/0 stands still; no member' },
    ],
  ])('%s', async (_, health, wanted) => {
    expect(await partitionsCheck(() => health).check()).toEqual(wanted);
  });
});
