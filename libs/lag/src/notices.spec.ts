import { describe, expect, it } from '@jest/globals';
import type { LagNotice, Status } from './facts.js';
import { Notices, type NoticeRules } from './notices.js';

const rules: NoticeRules = { statuses: ['STALL', 'STOP', 'REWIND'], holdDown: 60_000, recoverAfter: 120_000 };
const at = (seconds: number): string => new Date(seconds * 1000).toISOString();
/** A status at each time in s, and what is told of it: kind, status, since (s), at (s). */
const told = (seen: [seconds: number, status: Status][], notices = new Notices(rules)) =>
  seen.flatMap(([seconds, status]) => {
    const facts = { group: 'g', status, reason: 'r', lag: 5, behind: { seconds: 9, by: 'record' } as const };
    const notice = notices.see(facts, seconds * 1000);
    return notice ? [[notice.kind, notice.status, Date.parse(notice.since) / 1000, seconds]] : [];
  });

describe('who is told of what', () => {
  const rows: [title: string, seen: [number, Status][], told: unknown[][]][] = [
    [
      'nobody, where all is well',
      [
        [0, 'OK'],
        [600, 'OK'],
      ],
      [],
    ],
    [
      'nobody, of what passes',
      [
        [0, 'STOP'],
        [59, 'STOP'],
        [60, 'OK'],
        [700, 'OK'],
      ],
      [],
    ],
    [
      'of what lasts, once',
      [
        [0, 'OK'],
        [10, 'STOP'],
        [69, 'STOP'],
        [70, 'STOP'],
        [200, 'STOP'],
      ],
      [['alert', 'STOP', 10, 70]],
    ],
    [
      'of what changes its kind while it lasts, from its beginning',
      [
        [0, 'STALL'],
        [30, 'STOP'],
        [61, 'STOP'],
      ],
      [['alert', 'STOP', 0, 61]],
    ],
    [
      'again where it gets worse',
      [
        [0, 'STALL'],
        [60, 'STALL'],
        [90, 'REWIND'],
        [100, 'STOP'],
      ],
      [
        ['alert', 'STALL', 0, 60],
        ['alert', 'REWIND', 0, 90],
      ],
    ],
    [
      'of a recovery that lasts',
      [
        [0, 'STOP'],
        [60, 'STOP'],
        [70, 'OK'],
        [189, 'OK'],
        [190, 'OK'],
        [400, 'OK'],
      ],
      [
        ['alert', 'STOP', 0, 60],
        ['recovery', 'OK', 70, 190],
      ],
    ],
    [
      'of no recovery that does not',
      [
        [0, 'STOP'],
        [60, 'STOP'],
        [70, 'OK'],
        [100, 'STOP'],
        [110, 'OK'],
        [229, 'OK'],
      ],
      [['alert', 'STOP', 0, 60]],
    ],
    [
      'of nothing that nobody asked for',
      [
        [0, 'WARN'],
        [600, 'WARN'],
      ],
      [],
    ],
    [
      'what is unknown is neither',
      [
        [0, 'STOP'],
        [30, 'UNKNOWN'],
        [60, 'STOP'],
        [90, 'UNKNOWN'],
        [900, 'UNKNOWN'],
      ],
      [['alert', 'STOP', 0, 60]],
    ],
  ];
  it.each(rows)('%s', (_title, seen, wanted) => {
    expect(told(seen)).toEqual(wanted);
  });

  const open: LagNotice = {
    ...{ id: 'g@then', kind: 'alert', group: 'g', status: 'STOP', reason: 'r', previous: 'OK' },
    ...{ since: at(0), at: at(60), lag: 5, behind: 9 },
  };
  const restored = (...before: LagNotice[]): Notices => {
    const notices = new Notices(rules);
    for (const notice of before) notices.restore(notice);
    return notices;
  };

  it('tells nothing again after a restart, and forgets no recovery', () => {
    expect(
      told(
        [
          [500, 'STOP'],
          [900, 'STOP'],
        ],
        restored(open),
      ),
    ).toEqual([]);
    expect(
      told(
        [
          [500, 'OK'],
          [620, 'OK'],
        ],
        restored(open),
      ),
    ).toEqual([['recovery', 'OK', 500, 620]]);
    expect(
      told(
        [
          [500, 'STOP'],
          [560, 'STOP'],
        ],
        restored(open, { ...open, kind: 'recovery', status: 'OK' }),
      ),
    ).toEqual([['alert', 'STOP', 500, 560]]);
  });

  it('ends the alert of a group that is deleted, under its id', () => {
    const notices = restored(open);
    expect(notices.gone('g', 700_000)).toMatchObject({
      id: 'g@then',
      kind: 'recovery',
      reason: 'the group was deleted',
    });
    expect(notices.gone('g', 700_000)).toBeNull();
    expect(notices.open).toEqual([]);
  });
});
