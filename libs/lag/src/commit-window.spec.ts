import { describe, expect, it } from '@jest/globals';
import { CommitWindow } from './commit-window.js';

/** Offsets, times in ms and lags, as they are kept of commits that came with an interval of 100 ms between them at least. */
const kept = (...commits: [offset: number, at: number, lag?: number | null][]) => {
  const window = new CommitWindow({ commits: 4, interval: 100 });
  for (const [offset, at, lag = null] of commits) window.add({ offset, at, lag });
  return window.commits.map(({ offset, at, lag }) => [offset, at, lag]);
};

describe('the last commits', () => {
  const rows: [title: string, commits: Parameters<typeof kept>, kept: ReturnType<typeof kept>][] = [
    [
      'as they come',
      [
        [1, 0],
        [2, 100],
        [3, 200],
      ],
      [
        [1, 0, null],
        [2, 100, null],
        [3, 200, null],
      ],
    ],
    [
      'no more than fit',
      [
        [1, 0],
        [2, 100],
        [3, 200],
        [4, 300],
        [5, 400],
      ],
      [
        [2, 100, null],
        [3, 200, null],
        [4, 300, null],
        [5, 400, null],
      ],
    ],
    [
      'of those that come fast the last',
      [
        [1, 0],
        [2, 10],
        [3, 20],
        [4, 110],
      ],
      [
        [1, 0, null],
        [4, 110, null],
      ],
    ],
    [
      'the lag of one that is folded, where the next has none',
      [
        [1, 0, 9],
        [2, 50, 7],
        [3, 60],
      ],
      [
        [1, 0, 9],
        [3, 60, 7],
      ],
    ],
    [
      'one that goes back is not folded',
      [
        [1, 0],
        [9, 100],
        [5, 110],
        [6, 120],
      ],
      [
        [1, 0, null],
        [9, 100, null],
        [5, 110, null],
        [6, 120, null],
      ],
    ],
    [
      'the same again, once',
      [
        [1, 0],
        [2, 100],
        [2, 100],
      ],
      [
        [1, 0, null],
        [2, 100, null],
      ],
    ],
    [
      'one that comes late, not',
      [
        [1, 0],
        [3, 200],
        [2, 100],
      ],
      [
        [1, 0, null],
        [3, 200, null],
      ],
    ],
    [
      'of the same offset the earlier time',
      [
        [1, 0],
        [3, 200],
        [3, 150],
      ],
      [
        [1, 0, null],
        [3, 150, null],
      ],
    ],
  ];
  it.each(rows)('%s', (_title, commits, wanted) => {
    expect(kept(...commits)).toEqual(wanted);
  });

  it('learn from what is unread later how much was unread then', () => {
    const window = new CommitWindow({ commits: 4, interval: 100 });
    window.add({ offset: 7, at: 0, lag: 3 });
    window.observe(7, 1, 10);
    expect(window.last?.lag).toBe(1);
    window.observe(7, 5, 20);
    expect(window.last?.lag).toBe(1);
    window.observe(6, 0, 30);
    expect(window.last?.lag).toBe(1);
    window.observe(7, 0, 40);
    expect(window.last?.lag).toBe(0);
  });

  it('remember the nearest end of each interval', () => {
    const window = new CommitWindow({ commits: 2, interval: 100 });
    for (const [lag, at] of [
      [5, 0],
      [2, 50],
      [9, 99],
      [7, 100],
      [8, 250],
    ] as const)
      window.observe(10, lag, at);
    expect(window.readable).toEqual([17, 18]);
  });
});
