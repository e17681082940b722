import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isKnown } from './figure.js';
import { partitionLag, type Ahead, type PartitionPosition } from './partition-lag.js';

const log = (start: number, end: number) => ({ start, end });
const ahead = (from: number, to: number, records: number): Ahead => ({
  ...{ from, to, records },
  first: records > 0 ? { offset: from, timestamp: 0 } : null,
});

describe('lag of a partition', () => {
  const rows: [title: string, position: PartitionPosition, lag: number | RegExp, note?: RegExp][] = [
    ['behind', { committed: 7, log: log(0, 10) }, 3],
    ['drained', { committed: 10, log: log(0, 10) }, 0],
    ['an empty log', { committed: 0, log: log(0, 0) }, 0],
    ['a log emptied by retention, all of it read', { committed: 10, log: log(10, 10) }, 0],
    ['only a transaction marker left', { committed: 9, log: log(0, 10), ahead: ahead(9, 10, 0) }, 0],
    ['only aborted records and markers left', { committed: 4, log: log(0, 10), ahead: ahead(4, 10, 0) }, 0],
    ['records and markers between them', { committed: 4, log: log(0, 10), ahead: ahead(4, 10, 3) }, 3],
    ['compacted: 2 records in 90 offsets', { committed: 10, log: log(0, 100), ahead: ahead(10, 100, 2) }, 2],
    ['looked at in part: the rest counts by offsets', { committed: 4, log: log(0, 10), ahead: ahead(4, 6, 1) }, 5],
    ['written since it was looked at', { committed: 4, log: log(0, 12), ahead: ahead(4, 10, 0) }, 2],
    ['looked at from another place', { committed: 5, log: log(0, 10), ahead: ahead(4, 10, 0) }, 5],
    ['a marker at the end, and nobody looked', { committed: 9, log: log(0, 10) }, 1],
    ['records deleted before they were read', { committed: 3, log: log(5, 10) }, 5, /^2 offsets were deleted/],
    ['the same, of which only markers are left', { committed: 3, log: log(5, 7), ahead: ahead(5, 7, 0) }, 0, /^2 off/],
    ['all deleted before it was read', { committed: 3, log: log(10, 10) }, 0, /^7 offsets were deleted/],
    ['nothing committed', { committed: null, log: log(0, 10) }, /nothing was committed/],
    [
      'nothing committed by anybody in the group',
      { committed: null, log: log(0, 9), commitsNothing: true },
      /its place elsewhere/,
    ],
    ['nothing committed, nothing ever written', { committed: null, log: log(0, 0) }, 0],
    ['nothing committed, all of it deleted', { committed: null, log: log(9, 9) }, /nothing was committed/],
    [
      'nothing committed, to be read whole',
      { committed: null, log: log(2, 10), fromStart: true },
      8,
      /from the start$/,
    ],
    ['the same, of which nothing is left', { committed: null, log: log(9, 9), fromStart: true }, 0],
    ['no log', { committed: 7 }, /cannot be seen/],
    ['no log, with the reason', { committed: 7, unseen: 'has no leader' }, /^has no leader$/],
    ['a log that started over', { committed: 7, log: log(0, 2) }, /started over/],
    ['made anew, and longer again than the commit', { committed: 7, log: log(0, 20), recreated: true }, /made anew/],
  ];
  it.each(rows)('%s', (_title, position, lag, note = /^$/) => {
    const answer = partitionLag(position);
    if (typeof lag === 'number') expect(answer.lag).toBe(lag);
    else expect(isKnown(answer.lag) ? '' : answer.lag.unknown).toMatch(lag);
    expect(answer.note ?? '').toMatch(note);
  });

  it('is unknown with a reason, or from 0 to what the log holds', () => {
    const offset = fc.nat(50);
    const position = fc.record(
      {
        committed: fc.option(offset),
        log: fc.tuple(offset, offset).map(([start, length]) => log(start, start + length)),
        ahead: fc
          .tuple(offset, offset, fc.double({ min: 0, max: 1, noNaN: true }))
          .map(([from, length, share]) => ahead(from, from + length, Math.floor(length * share))),
      },
      { requiredKeys: ['committed'] },
    );
    fc.assert(
      fc.property(position, (one) => {
        // What was looked at lay in the log.
        if (one.ahead && one.log) one.ahead.to = Math.min(one.ahead.to, Math.max(one.ahead.from, one.log.end));
        if (one.ahead) one.ahead.records = Math.min(one.ahead.records, one.ahead.to - one.ahead.from);
        const { lag } = partitionLag(one);
        if (!isKnown(lag)) expect(lag.unknown).toBeTruthy();
        else expect(lag).toBeGreaterThanOrEqual(0);
        if (isKnown(lag)) expect(lag).toBeLessThanOrEqual((one.log?.end ?? 0) - (one.log?.start ?? 0));
        if (one.log === undefined) expect(isKnown(lag)).toBe(false);
        if (one.committed === null && one.log?.end !== 0) expect(isKnown(lag)).toBe(false);
      }),
    );
  });
});
