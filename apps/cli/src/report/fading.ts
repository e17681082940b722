import type { DyadState, Escalation } from '#escalation';
import { formatTime } from '#events';
import { type Point, pointOf } from './point.js';

const HOUR = 3_600_000;
/** Points between two records of a dyad: one every three hours, so that a half-life of 36 h is drawn as a curve … */
const EVERY = 3 * HOUR;
/** … and no more than these. */
const MOST = 24;

/**
 * The index between the record that led to `state` and the time `to`, by asking the fold what it would be if a tick
 * came then. The log has no such tick, so the level stays.
 */
export function fading(state: DyadState, to: number, escalation: Escalation): Point[] {
  const from = Date.parse(state.at);
  const count = Math.min(MOST, Math.ceil((to - from) / EVERY));
  const points: Point[] = [];
  for (let i = 1; i <= count; i++) {
    const at = i === count ? to : from + ((to - from) * i) / count;
    // A dyad that has faded to nothing stays there.
    if (points.at(-1)?.index === 0 && i < count) continue;
    const tick = { kind: 'tick' as const, at: formatTime(at) };
    const { level } = escalation.step(state, tick, { dyad: state.dyad, clock: null, after: state.after });
    if (level) points.push({ ...pointOf(level, false), level: state.level });
  }
  return points;
}
