import { describe, expect, it } from '@jest/globals';
import type { GroupSummary } from '#lag';
import { shownGroups } from './lag.js';

const group = (changes: Partial<GroupSummary>): GroupSummary => ({
  ...{ group: 'billing', state: 'Stable', protocol: 'classic', members: 2, topics: ['orders'], status: 'OK' },
  ...{ reason: 'everything is read', since: '2026-12-01T00:00:00.000Z', stale: null, recent: [] },
  ...{ partitions: 4, unknown: 0, lag: 0, behind: { seconds: 0, by: 'drained' }, drain: 0, slowest: null, skew: null },
  ...{ deletion: null, rateIn: 1.5, rateOut: 1.5, trend: 'steady' },
  ...changes,
});
const rows: [title: string, changes: Partial<GroupSummary>, row: RegExp, more?: RegExp][] = [
  ['all is read', {}, /^billing +OK +0 +0 s +1\.5 +1\.5 +– +2 +Stable$/],
  [
    'behind, by a record',
    { lag: 70, behind: { seconds: 130, by: 'record' }, drain: 90, status: 'WARN', reason: 'reads, but slowly' },
    ...([/ WARN +70 +2 min .* 1 min /, /^ {2}billing WARN: reads, but slowly$/] as const),
  ],
  [
    'interpolated, and never drained',
    { lag: 7, behind: { seconds: 5, by: 'interpolated' }, drain: 'never' },
    / 7 +~5 s .* never /,
  ],
  ['unknown in part', { lag: 7, unknown: 1 }, / 7\+\? /],
  [
    'unknown',
    { lag: { unknown: 'no leader' }, behind: { unknown: 'no leader' }, drain: { unknown: 'no leader' }, unknown: 4 },
    / \? +\? .* \? /,
  ],
  [
    'old',
    { stale: { because: 'broker 2 is away', age: 40 } },
    / OK /,
    /^ {2}billing: as of 40 s ago: broker 2 is away$/,
  ],
];

describe('groups in a terminal', () => {
  it.each(rows)('%s', (_title, changes, row, more = /^$/) => {
    const [, shown, note = ''] = shownGroups({ groups: [group(changes)] });
    expect(shown).toMatch(row);
    expect(note).toMatch(more);
  });

  it('says that there are none', () => {
    expect(shownGroups({ groups: [] })).toEqual(['there is no consumer group on the cluster']);
  });
});
