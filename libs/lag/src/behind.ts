import type { EndHistory } from './end-history.js';
import type { Behind } from './facts.js';
import { isKnown, unknown, type Figure } from './figure.js';
import type { Ahead } from './partition-lag.js';

export interface BehindOf {
  lag: Figure;
  /** Where reading goes on; null where nothing was committed. */
  from: number | null;
  ahead: Ahead | undefined;
  ends: EndHistory | undefined;
  now: number;
}

/** How old the oldest unread record is. With nothing unread, 0: an idle partition does not grow old. */
export function behindOf({ lag, from, ahead, ends, now }: BehindOf): Behind {
  if (!isKnown(lag)) return lag;
  if (lag === 0) return DRAINED;
  if (ahead?.first && ahead.from === from) return { seconds: seconds(now - ahead.first.timestamp), by: 'record' };
  // What was looked at holds no record: the oldest one lies behind it.
  const oldest = from === null ? null : Math.max(from, ahead?.from === from ? ahead.to : from);
  const at = oldest === null ? null : (ends?.timeOf(oldest) ?? null);
  if (at === null) return unknown('the record could not be read yet, and its time was not observed');
  return { seconds: seconds(now - at), by: 'interpolated' };
}

const DRAINED: Behind = { seconds: 0, by: 'drained' };

/** A clock of a producer may be ahead of ours. */
const seconds = (ms: number): number => Math.round(Math.max(0, ms) / 100) / 10;
