import type { DyadState, Escalation } from '#escalation';
import type { Point } from './point.js';

const HOUR = 3_600_000;
/** Points between two records of a dyad: one every three hours, so that a half-life of 36 h is drawn as a curve … */
const EVERY = 3 * HOUR;
/** … and no more than these. */
const MOST = 24;

/** A gap shorter than this is drawn as if nothing faded in it: less than a four-hundredth of the shortest half-life. */
const SHORT = HOUR / 12;

/** The index between the record that led to `state` and the time `to`. The log has no record there, so the level stays. */
export function fading(state: DyadState, to: number, { fadedTo }: Pick<Escalation, 'fadedTo'>): Point[] {
  const from = Date.parse(state.at);
  if (to - from < SHORT) return [];
  const count = Math.min(MOST, Math.ceil((to - from) / EVERY));
  const points: Point[] = [];
  for (let i = 1; i <= count; i++) {
    const at = i === count ? to : from + ((to - from) * i) / count;
    // A dyad that has faded to nothing stays there.
    if (points.at(-1)?.index === 0 && i < count) continue;
    points.push({ at, ...fadedTo(state, at), level: state.level, step: false });
  }
  return points;
}
