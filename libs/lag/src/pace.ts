import type { Drain, Pace, Trend } from './facts.js';
import { isKnown, unknown, type Figure } from './figure.js';

/** Rates that differ by less than this share of the larger one are the same. */
const SAME = 0.05;

const SEEN_ONCE = unknown('seen once only, so far');
const rounded = (rate: number | null): Figure => (rate === null ? SEEN_ONCE : Math.round(rate * 1000) / 1000);

/** @param rateIn offsets a second, null where not known */
export function paceOf(rateIn: number | null, rateOut: number | null): Pace {
  return { rateIn: rounded(rateIn), rateOut: rounded(rateOut), trend: trendOf(rateIn, rateOut) };
}

function trendOf(rateIn: number | null, rateOut: number | null): Trend {
  if (rateIn === null || rateOut === null) return 'unknown';
  const net = rateIn - rateOut;
  if (Math.abs(net) <= SAME * Math.max(rateIn, rateOut)) return 'steady';
  return net > 0 ? 'rising' : 'falling';
}

/** Time to drain: what is unread over how much faster it is read than written. */
export function drainOf(lag: Figure, { rateIn, rateOut, trend }: Pace): Drain {
  if (!isKnown(lag)) return lag;
  if (lag === 0) return 0;
  if (!isKnown(rateIn)) return rateIn;
  if (!isKnown(rateOut)) return rateOut;
  return trend === 'falling' ? Math.round((10 * lag) / (rateOut - rateIn)) / 10 : 'never';
}
