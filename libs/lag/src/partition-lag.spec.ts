import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partitionLag, type Lag, type PartitionPosition } from './partition-lag.js';

type Facts = Omit<PartitionPosition, 'topic' | 'partition'>;
const of = (facts: Facts) => partitionLag({ topic: 't', partition: 0, ...facts });
const log = (start: number, end: number) => ({ start, end });

describe('lag of a partition', () => {
  const rows: [title: string, facts: Facts, lag: Lag, because?: RegExp][] = [
    ['behind', { committed: 7, log: log(0, 10) }, 3],
    ['drained', { committed: 10, log: log(0, 10) }, 0],
    ['an empty log', { committed: 0, log: log(0, 0) }, 0],
    ['a log emptied by retention, all of it read', { committed: 10, log: log(10, 10) }, 0],
    ['only a transaction marker left', { committed: 9, log: log(0, 10), readable: 9 }, 0],
    ['committed behind the marker', { committed: 10, log: log(0, 10), readable: 9 }, 0],
    ['records, then a marker', { committed: 5, log: log(0, 10), readable: 9 }, 4],
    ['a marker at the end, and nobody looked', { committed: 9, log: log(0, 10) }, 1],
    ['what is known to be readable is newer than the end', { committed: 9, log: log(0, 10), readable: 30 }, 1],
    ['records deleted before they were read', { committed: 3, log: log(5, 10) }, 5, /^2 offsets were deleted/],
    ['all deleted before it was read', { committed: 3, log: log(10, 10) }, 0, /^7 offsets were deleted/],
    ['nothing committed', { committed: null, log: log(0, 10) }, 'unknown', /nothing was committed/],
    ['nothing committed, nothing ever written', { committed: null, log: log(0, 0) }, 0],
    ['nothing committed, all of it deleted', { committed: null, log: log(9, 9) }, 'unknown', /nothing was committed/],
    ['no log', { committed: 7 }, 'unknown', /cannot be seen/],
    ['a topic that was deleted and made anew', { committed: 7, log: log(0, 2) }, 'unknown', /started over/],
  ];
  it.each(rows)('%s', (_title, facts, lag, because = /^$/) => {
    const answer = of(facts);
    expect(answer.lag).toBe(lag);
    expect(answer.because ?? '').toMatch(because);
  });

  it('is unknown or from 0 to what the log holds, and an unknown has its reason', () => {
    const offset = fc.nat(50);
    const facts = fc.record(
      {
        committed: fc.option(offset),
        log: fc.tuple(offset, offset).map(([start, length]) => log(start, start + length)),
        readable: offset,
      },
      { requiredKeys: ['committed'] },
    );
    fc.assert(
      fc.property(facts, (one) => {
        const { lag, because } = of(one);
        if (lag === 'unknown') expect(because).toBeTruthy();
        else expect(lag).toBeGreaterThanOrEqual(0);
        if (lag !== 'unknown') expect(lag).toBeLessThanOrEqual((one.log?.end ?? 0) - (one.log?.start ?? 0));
        if (one.log === undefined) expect(lag).toBe('unknown');
        if (one.committed === null && one.log?.end !== 0) expect(lag).toBe('unknown');
      }),
    );
  });
});
