import type { OutputRecord } from '#events';

const MINUTE = 60_000;

export interface Ticking {
  /** The record that says that the minute `at` (ms since the epoch) has come; null for none. */
  everyMinute?: (partition: number, at: number) => OutputRecord | null;
  /** No clock ticks while the input of this topic is still being filled from behind. */
  lagging?: () => boolean | Promise<boolean>;
}

/** The minute that is due, or null: each once, and none that was slept through. */
export function dueMinute(last: number, now: number): number | null {
  const minute = Math.floor(now / MINUTE) * MINUTE;
  return minute > last ? minute : null;
}
