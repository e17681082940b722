import { describe, expect, it } from '@jest/globals';
import type { Status } from './facts.js';
import { History, type Minute } from './history.js';
import { unknown } from './figure.js';

const MINUTE = 60_000;
const seen = (group: string, lag: number, status: Status = 'OK') => ({
  ...{ group, lag, status, rateIn: 1.5, rateOut: unknown('seen once') },
  behind: { seconds: lag / 10, by: 'record' as const },
});

describe('the history of groups', () => {
  it('has a point a minute: the last facts, the worst status', () => {
    const history = new History();
    expect(history.see([seen('g', 5)], 10 * MINUTE)).toBeNull();
    expect(history.see([seen('g', 70, 'STOP')], 10 * MINUTE + 20_000)).toBeNull();
    expect(history.see([seen('g', 8)], 10 * MINUTE + 40_000)).toBeNull();
    const over = history.see([seen('g', 1)], 11 * MINUTE);
    const point = { lag: 8, behind: 0.8, rateIn: 1.5, rateOut: null, status: 'STOP' };
    expect(over).toEqual({ minute: 10, groups: [{ group: 'g', ...point }] });
    expect(history.points('g', 11 * MINUTE)).toEqual([{ at: '1970-01-01T00:11:00.000Z', ...point }]);
    expect(history.recent('g', 11 * MINUTE, 3)).toEqual([null, null, 8]);
  });

  it('has nothing of a group that nobody has heard of, and no points of a new one', () => {
    const history = new History();
    history.see([seen('g', 1)], 0);
    expect(history.points('g', 0)).toEqual([]);
    expect(history.points('other', 0)).toBeNull();
  });

  it('goes on after a restart where it was, and keeps 24 hours', () => {
    const [before, after] = [new History(), new History()];
    const written: Minute[] = [];
    for (let minute = 1; minute <= 1_500; minute++) {
      const over = before.see([seen('g', minute)], minute * MINUTE);
      if (over) written.push(JSON.parse(JSON.stringify(over)) as Minute);
    }
    for (const minute of [...written, ...written.slice(-3)]) after.restore(minute);
    const points = after.points('g', 1_500 * MINUTE) ?? [];
    expect(points).toEqual(before.points('g', 1_500 * MINUTE));
    expect([points.length, points[0]?.lag, points.at(-1)?.lag]).toEqual([1_439, 61, 1_499]);
    expect(after.points('g', 1_500 * MINUTE, 10)).toHaveLength(9);
  });

  it('holds no more groups than there is room for', () => {
    const history = new History();
    const groups = Array.from({ length: 2_100 }, (_, i) => seen(`g${i}`, i));
    history.see(groups, MINUTE);
    history.see(groups, 2 * MINUTE);
    expect(groups.filter(({ group }) => (history.points(group, 2 * MINUTE) ?? []).length > 0)).toHaveLength(2_000);
  });
});
