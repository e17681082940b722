import { describe, expect, it } from '@jest/globals';
import type { PartitionFacts } from './facts.js';
import { unknown } from './figure.js';
import { totalsOf, verdictOf } from './totals.js';

type Part = Parameters<typeof totalsOf>[0][number];
const part = (partition: number, changes: Partial<PartitionFacts> = {}): Part => ({
  ...{ topic: 't', partition, lag: 0, behind: { seconds: 0, by: 'drained' }, drain: 0, deletion: null },
  ...{ rateIn: 1, rateOut: 1, status: 'OK', reason: 'everything is read', ...changes },
});
const lagging = (partition: number, lag: number, drain: PartitionFacts['drain'], seconds = lag): Part =>
  part(partition, { lag, drain, behind: { seconds, by: 'record' }, reason: 'reads' });
const NOT_SEEN = unknown('no broker leads it');
const dark = (partition: number): Part =>
  part(partition, { lag: NOT_SEEN, behind: NOT_SEEN, drain: NOT_SEEN, status: 'UNKNOWN', reason: NOT_SEEN.unknown });

describe('partitions added up', () => {
  const rows: [title: string, parts: Part[], totals: Partial<ReturnType<typeof totalsOf>>][] = [
    [
      'all read',
      [part(0), part(1)],
      { lag: 0, unknown: 0, drain: 0, slowest: null, skew: null, behind: { seconds: 0, by: 'drained' } },
    ],
    [
      'the slowest decides, with its skew',
      [lagging(0, 10, 5), lagging(1, 80, 90), part(2)],
      { lag: 90, drain: 90, slowest: { topic: 't', partition: 1 }, skew: 2.67, behind: { seconds: 80, by: 'record' } },
    ],
    ['one that is never drained is the slowest', [lagging(0, 10, 'never'), lagging(1, 80, 90)], { drain: 'never' }],
    [
      'unknown is kept apart from the sum',
      [lagging(0, 7, 3), dark(1)],
      { lag: 7, unknown: 1, partitions: 2, drain: 3 },
    ],
    ['nothing is known', [dark(0), dark(1)], { lag: NOT_SEEN, unknown: 2, drain: NOT_SEEN, behind: NOT_SEEN }],
    ['no partitions', [], { lag: unknown('nothing was committed'), partitions: 0 }],
    [
      'an age that is not known may be the worst',
      [part(0), part(1, { lag: 5, behind: NOT_SEEN })],
      { lag: 5, behind: NOT_SEEN },
    ],
    [
      'a rate that is not known leaves the sum unknown',
      [part(0), part(1, { rateOut: NOT_SEEN })],
      { rateIn: 2, trend: 'unknown' },
    ],
    [
      'the soonest is deleted first',
      [part(0, { lag: 1, deletion: 50 }), part(1, { lag: 1, deletion: 20 })],
      { deletion: 20 },
    ],
  ];
  it.each(rows)('%s', (_title, parts, totals) => {
    expect(totalsOf(parts)).toMatchObject(totals);
  });
});

describe('the status of several', () => {
  const stop = (partition: number) => part(partition, { status: 'STOP', reason: 'the last commit was 5 min ago' });
  it.each<[string, Part[], string, RegExp]>([
    ['well', [part(0), part(1)], 'OK', /^everything is read$/],
    ['well, and reading', [part(0), lagging(1, 5, 1)], 'OK', /^reads, and keeps up$/],
    [
      'the worst',
      [part(0), stop(1), part(2, { status: 'WARN', reason: 'slow' })],
      'STOP',
      /^t\/1: the last commit was 5 min ago$/,
    ],
    ['several of the worst', [stop(0), stop(1), part(2)], 'STOP', /^2 of 3 partitions, as t\/0: the last/],
    ['unknown in part', [part(0), dark(1)], 'OK', /^everything is read; unknown in 1 of 2$/],
    ['unknown', [dark(0), dark(1)], 'UNKNOWN', /^2 of 2 partitions, as t\/0: no broker leads it$/],
    ['of nothing', [], 'UNKNOWN', /^nothing was committed$/],
  ])('%s', (_title, parts, status, reason) => {
    expect(verdictOf(parts)).toEqual({ status, reason: expect.stringMatching(reason) as unknown });
  });
});
