import { describe, expect, it } from '@jest/globals';
import { hasStopped, isSilent, judge, neverFalls, stands, wasDrained, wasDrainedLately, wentBack } from './status.js';
import type { Commit } from './commit-window.js';
import type { Status } from './facts.js';
import type { Figure } from './figure.js';

const S = 1_000;
/** Commits from offset, time in s, and lag. */
const commits = (...rows: [offset: number, at: number, lag: number | null][]): Commit[] =>
  rows.map(([offset, at, lag]) => ({ offset, at: at * S, lag }));
const every100s = (...rows: [offset: number, lag: number | null][]) =>
  commits(...rows.map(([offset, lag], i): [number, number, number | null] => [offset, (i + 1) * 100, lag]));
const seconds = Array.from(
  [356, 1362, 2366, 3367, 4370, 5373, 6378, 7379, 8383, 9383, 10383, 11388, 12391, 13394, 14397],
  (ms, i): Commit => ({ offset: 792748079 + i, at: 1512224618000 + ms, lag: 0 }),
);

interface Case {
  of: Commit[];
  ends: number[];
  lag: Figure;
  now: number;
  /** Which predicates hold. */
  holds: string[];
  status: Status;
}

const evidence = ({ of, ends, lag, now }: Omit<Case, 'holds' | 'status'>, more: object = {}) => ({
  window: { commits: of, readable: ends },
  ...{ lag, now: now * S, age: null, full: true, patience: 0, leftAt: null, since: 0 },
  ...more,
});
const held = (one: ReturnType<typeof evidence>): string[] =>
  Object.entries({
    back: wentBack(one.window.commits) !== null,
    drained: wasDrained(one.window.commits),
    silent: isSilent(one),
    stands: stands(one.window.commits),
    neverFalls: neverFalls(one.window.commits),
    lately: wasDrainedLately(one.window),
  })
    .filter(([, holds]) => holds)
    .map(([name]) => name);

const slowing = every100s([1000, 0], [2000, 50], [3000, 100], [4000, 150], [5000, 200]);
const behindAll = every100s([1000, 50], [2000, 100], [3000, 150], [4000, 200], [5000, 250]);
const withGaps = commits(
  ...slowing.flatMap(({ offset, at, lag }): [number, number, number | null][] => [
    [offset, at / S, lag],
    [offset + 500, at / S + 50, null],
  ]),
);

describe("the facts that Burrow's evaluator is tested by", () => {
  const cases: Record<string, Case> = {
    'nothing left to read at one of the commits': {
      ...{ of: slowing, ends: [5200], lag: 200, now: 600 },
      ...{ holds: ['drained', 'neverFalls'], status: 'OK' },
    },
    'silent as long as the window is, no longer': {
      ...{ of: slowing, ends: [5200], lag: 200, now: 900 },
      ...{ holds: ['drained', 'neverFalls'], status: 'OK' },
    },
    'silent for longer, though it was drained at the start': {
      ...{ of: slowing, ends: [5200], lag: 200, now: 1000 },
      ...{ holds: ['drained', 'silent', 'neverFalls'], status: 'STOP' },
    },
    'silent for longer, and never drained': {
      ...{ of: behindAll, ends: [5250], lag: 250, now: 1000 },
      ...{ holds: ['silent', 'neverFalls'], status: 'STOP' },
    },
    'stands, but was drained at the first commit': {
      ...{ of: every100s([1000, 0], [1000, 50], [1000, 100], [1000, 150], [1000, 200]), ends: [1200] },
      ...{ lag: 200, now: 600, holds: ['drained', 'stands', 'neverFalls'], status: 'OK' },
    },
    'stands while the log grows': {
      ...{ of: every100s([1000, 100], [1000, 150], [1000, 200], [1000, 250], [1000, 300]), ends: [1300] },
      ...{ lag: 300, now: 600, holds: ['stands', 'neverFalls'], status: 'STALL' },
    },
    'stands, and so does the log': {
      ...{ of: every100s([1000, 100], [1000, 100], [1000, 100], [1000, 100], [1000, 100]), ends: [1100] },
      ...{ lag: 100, now: 600, holds: ['stands', 'neverFalls'], status: 'STALL' },
    },
    'drained now, whatever was before': {
      ...{ of: behindAll, ends: [5250], lag: 0, now: 1000, holds: ['silent', 'neverFalls'], status: 'OK' },
    },
    'silent, and much has come since': {
      ...{ of: seconds, ends: [792749024, 792749000, 792748800, 792748600, 792748500], lag: 931 },
      ...{ now: 1512224650, holds: ['drained', 'silent', 'neverFalls'], status: 'STOP' },
    },
    'silent, but only because nothing came until just now': {
      ...{ of: seconds, ends: [792748094, 792748093, 792748093, 792748093], lag: 1 },
      ...{ now: 1512224650, holds: ['drained', 'silent', 'neverFalls', 'lately'], status: 'OK' },
    },
    'lags that are not known of every other commit': {
      ...{ of: withGaps, ends: [5700], lag: 200, now: 600, holds: ['drained', 'neverFalls'], status: 'OK' },
    },
    // Newer than that table: in it, any step back is a rewind.
    'went back, and has come as far again': {
      ...{ of: every100s([1000, 100], [2000, 150], [3000, 200], [2000, 1250], [4000, 300]), ends: [4300] },
      ...{ lag: 300, now: 600, holds: [], status: 'OK' },
    },
    'went back, and is not yet as far again': {
      ...{ of: every100s([1000, 100], [2000, 150], [3000, 200], [1000, 2250], [2500, 900]), ends: [3400] },
      ...{ lag: 900, now: 600, holds: ['back'], status: 'REWIND' },
    },
    'went back from where it had read everything': {
      ...{ of: every100s([1000, 0], [2000, 0], [3000, 0], [0, 3000], [500, 2500]), ends: [3000] },
      ...{ lag: 2500, now: 600, holds: ['back', 'drained'], status: 'REWIND' },
    },
    'advances, but falls behind': {
      ...{ of: behindAll, ends: [5250], lag: 250, now: 600, holds: ['neverFalls'], status: 'WARN' },
    },
    'advances, and its lag falls once': {
      ...{ of: every100s([1000, 50], [2000, 100], [3000, 90], [4000, 200], [5000, 250]), ends: [5250] },
      ...{ lag: 250, now: 600, holds: [], status: 'OK' },
    },
  };
  it.each(Object.entries(cases))('%s', (_title, { holds, status, ...facts }) => {
    const of = evidence(facts);
    expect(held(of)).toEqual(holds);
    expect(judge(of).status).toBe(status);
    expect(judge(of).reason).not.toBe('');
  });
});

describe('where more is known', () => {
  const stopped = { of: behindAll, ends: [5250], lag: 250, now: 1000 };
  const young = commits([5000, 500, 10], [5010, 505, 10]);
  const rows: [title: string, facts: Omit<Case, 'holds' | 'status'>, more: object, status: Status, reason: RegExp][] = [
    ['an unknown lag is not OK', { ...stopped, lag: { unknown: 'no leader' } }, {}, 'UNKNOWN', /^no leader$/],
    ['silent, but what is unread has only just come', stopped, { age: 2 * S }, 'WARN', /not fallen/],
    ['silent, and what is unread is as old', stopped, { age: 450 * S }, 'STOP', /8 min ago/],
    [
      'few commits, a short silence',
      { ...stopped, of: young, now: 520 },
      { full: false, patience: 45 * S },
      'OK',
      /2 co/,
    ],
    [
      'few commits, a long silence',
      { ...stopped, of: young, now: 551 },
      { full: false, patience: 45 * S },
      'STOP',
      /46 s/,
    ],
    [
      'no commit heard, listening for long',
      { ...stopped, of: [], now: 4000 },
      { full: false, since: 400 * S },
      'STOP',
      /1 h/,
    ],
    [
      'no commit heard yet',
      { ...stopped, of: [], now: 410 },
      { full: false, since: 400 * S, patience: 45 * S },
      'OK',
      /^reads; 0/,
    ],
    [
      'always one behind: it keeps up',
      { ...stopped, of: every100s([1000, 1], [2000, 1], [3000, 1], [4000, 1], [5000, 1]), lag: 1, now: 600 },
      {},
      'OK',
      /falls/,
    ],
    [
      'lags of before the console began are not known: no warning from one',
      { ...stopped, of: every100s([1, null], [2, null], [3, null], [4, null], [5, 9]), now: 600 },
      ...([{}, 'OK', /falls/] as const),
    ],
  ];
  it.each(rows)('%s', (_title, facts, more, status, reason) => {
    const verdict = judge(evidence(facts, more));
    expect(verdict).toEqual({ status, reason: expect.stringMatching(reason) as unknown });
  });

  it('says stopped only where silence and age agree', () => {
    const of = evidence(stopped);
    expect(hasStopped({ ...of, age: 401 * S })).toBe(true);
    expect(hasStopped({ ...of, age: 400 * S })).toBe(false);
  });
});
