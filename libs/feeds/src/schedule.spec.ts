import { describe, expect, it } from '@jest/globals';
import { pauseAfter, type Outcome } from './schedule.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ROWS: [every: number, outcome: Outcome, random: number, pause: number][] = [
  [10 * MINUTE, { failures: 0 }, 0.5, 10 * MINUTE],
  [10 * MINUTE, { failures: 0 }, 0, 9 * MINUTE],
  [10 * MINUTE, { failures: 0 }, 1, 11 * MINUTE],
  [10 * MINUTE, { failures: 1 }, 0.5, 20 * MINUTE],
  [10 * MINUTE, { failures: 4 }, 0.5, 160 * MINUTE],
  [10 * MINUTE, { failures: 5 }, 0.5, 4 * HOUR],
  [10 * MINUTE, { failures: 500 }, 0.5, 4 * HOUR],
  [24 * HOUR, { failures: 3 }, 0.5, 24 * HOUR],
  [10 * MINUTE, { failures: 1, retryAfterMs: HOUR }, 0.5, HOUR],
  [10 * MINUTE, { failures: 1, retryAfterMs: 900 * HOUR }, 0.5, 24 * HOUR],
  [10 * MINUTE, { failures: 1, retryAfterMs: 1 }, 0.5, 20 * MINUTE],
  [10 * MINUTE, { failures: 1, gone: true }, 0.5, 24 * HOUR],
  [10 * MINUTE, { failures: 0, quietMs: 5 * MINUTE }, 0.5, 10 * MINUTE],
  [10 * MINUTE, { failures: 0, quietMs: HOUR }, 0, HOUR],
  [10 * MINUTE, { failures: 0, quietMs: HOUR }, 1, 66 * MINUTE],
  [10 * MINUTE, { failures: 1, quietMs: HOUR }, 0, HOUR],
  [10 * MINUTE, { failures: 0, quietMs: 900 * HOUR }, 0, 4 * HOUR],
];

describe('the pause of a feed', () => {
  it.each(ROWS)('of %d ms after %j', (every, outcome, random, pause) =>
    expect(Math.round(pauseAfter(every, outcome, random))).toBe(pause),
  );
});
