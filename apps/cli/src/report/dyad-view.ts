import { clip, type Point } from '#drawing';
import type { Alert } from '#events';
import type { DyadHistory, Evidence } from './history.js';
import { isShown, type Shown } from './shown.js';

/** What is shown of one dyad. */
export interface DyadView {
  dyad: string;
  points: Point[];
  alerts: Alert[];
  evidence: Evidence[];
  /** The last and the highest point. */
  last: Point;
  peak: Point;
}

/** Null where nothing falls within what is shown. */
export function viewOf({ dyad, points, alerts, evidence }: DyadHistory, shown: Shown): DyadView | null {
  if (shown.dyad !== undefined && shown.dyad !== dyad) return null;
  const clipped = clip(points, shown.from, shown.to);
  const last = clipped.at(-1);
  if (!last) return null;
  return {
    dyad,
    points: clipped,
    alerts: alerts.filter(({ at }) => isShown(shown, dyad, Date.parse(at))),
    evidence: evidence.filter(({ signal }) => isShown(shown, dyad, Date.parse(signal.fragment.publishedAt))),
    last,
    peak: clipped.reduce((highest, point) => (point.index > highest.index ? point : highest), last),
  };
}
