import { describe, expect, it } from '@jest/globals';
import { groupLag } from './group-lag.js';

const at = (topic: string, partition: number, committed: number | null, end: number) => ({
  topic,
  partition,
  committed,
  log: { start: 0, end },
});

describe('lag of a group', () => {
  it('adds up per topic and over all, and orders by topic and partition', () => {
    const lag = groupLag('enricher', [at('b', 10, 1, 2), at('b', 9, 5, 5), at('a', 0, 0, 4)]);
    expect(lag.partitions.map(({ topic, partition }) => `${topic}/${partition}`)).toEqual(['a/0', 'b/9', 'b/10']);
    expect(lag.topics).toEqual([
      { topic: 'a', lag: 4, partitions: 1, unknown: 0 },
      { topic: 'b', lag: 1, partitions: 2, unknown: 0 },
    ]);
    expect(lag.total).toEqual({ lag: 5, partitions: 3, unknown: 0 });
  });

  it('keeps an unknown apart from the sum', () => {
    expect(groupLag('g', [at('a', 0, null, 9), at('a', 1, 3, 5)]).total).toEqual({ lag: 2, partitions: 2, unknown: 1 });
  });

  it('is unknown, not 0, where nothing is known', () => {
    expect(groupLag('g', [at('a', 0, null, 4)]).total).toEqual({ lag: 'unknown', partitions: 1, unknown: 1 });
    expect(groupLag('g', []).total).toEqual({ lag: 'unknown', partitions: 0, unknown: 0 });
  });
});
