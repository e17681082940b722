import { describe, expect, it } from '@jest/globals';
import { isStalled, serverHealth, type PartitionHealth } from './health.js';

const partition = (fields: Partial<PartitionHealth>): PartitionHealth =>
  ({
    topic: 'in',
    partition: 0,
    state: 'owned',
    position: 4,
    lastProgress: 0,
    stalled: false,
    ...fields,
  }) as PartitionHealth;
const member = { ok: true, reason: '' };

describe('health', () => {
  it.each<[string, PartitionHealth, { ok: boolean; reason: string }, string[]]>([
    ['all is well', partition({}), member, []],
    ['a rebuild is no illness', partition({ state: 'rebuilding', done: 0.5 }), member, []],
    ['a short pause is none', partition({ state: 'paused', reason: 'Redis is away', attempts: 2 }), member, []],
    [
      'a long one is',
      partition({ state: 'paused', reason: 'Redis is away', attempts: 9 }),
      member,
      ['in/0: Redis is away'],
    ],
    ['silence', partition({ stalled: true }), member, ['in/0 stands still since 1970-01-01T00:00:00.000Z']],
    ['not in the group', partition({}), { ok: false, reason: 'not a member' }, ['not a member']],
  ])('%s', (_, of, group, reasons) => {
    expect(serverHealth([of], group)).toEqual({ ok: reasons.length === 0, reasons, partitions: [of] });
  });

  it('notices an owner that has fallen silent', () => {
    expect(isStalled({ state: 'owned' }, 0, 59_000)).toBe(false);
    expect(isStalled({ state: 'owned' }, 0, 61_000)).toBe(true);
    expect(isStalled({ state: 'opening' }, 0, 61_000)).toBe(true);
    expect(isStalled({ state: 'rebuilding', done: 0.5 }, 0, 61_000)).toBe(true);
    expect(isStalled({ state: 'waiting', for: 'others' }, 0, 61_000)).toBe(false);
  });
});
