const LONGEST_MS = 4 * 3_600_000;
const DAY_MS = 86_400_000;
/** Of the interval, so that feeds that began together do not stay together. */
const JITTER = 0.1;

export interface Outcome {
  /** How often it has failed in a row; 0 after a success. */
  failures: number;
  /** It answered 410: it will not come back. */
  gone?: boolean;
  /** What the server asked for, ms. */
  retryAfterMs?: number;
  /** For how long the feed, or its server, says that nothing changes, ms. */
  quietMs?: number;
}

/**
 * How long to wait until a feed is asked again, ms: its interval, doubled with each failure up to four hours; never less than
 * the server asked for, up to a day, nor than it says that nothing changes, up to four hours.
 * @param random from 0 to 1
 */
export function pauseAfter(
  everyMs: number,
  { failures, gone = false, retryAfterMs = 0, quietMs = 0 }: Outcome,
  random: number,
): number {
  const base = gone ? DAY_MS : Math.min(everyMs * 2 ** Math.min(failures, 20), Math.max(LONGEST_MS, everyMs));
  const quiet = Math.min(quietMs, LONGEST_MS);
  return Math.max(
    base * (1 + JITTER * (2 * random - 1)),
    Math.min(retryAfterMs, DAY_MS),
    quiet * (1 + JITTER * random),
  );
}
