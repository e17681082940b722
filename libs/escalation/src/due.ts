import type { Rung } from '#events';
import { HOUR } from './time.js';
import type { OpenAlerts } from './state.js';
import type { Tuning } from './tuning/tuning.js';

/** A dyad that is close to a change by time alone is looked at this often, in hours. */
const CLOSEST = 1 / 12;
/** An open divergence is looked at this often, in hours. */
const DIVERGENCE = 1;

/**
 * When a dyad has to be looked at again although nothing is heard of it: its index falls no faster than the dimension
 * that fades fastest, so before the time computed here it cannot leave its rung; and a rise that the cooldown has kept
 * back is to be told when the cooldown is over.
 * @param index not rounded
 * @param until when something that is under way is given up
 */
export function dueAt(
  {
    level,
    since,
    index,
    now,
    open,
    until = Infinity,
  }: { level: Rung; since: number; index: number; now: number; open: OpenAlerts; until?: number },
  tuning: Tuning,
): number | null {
  let due = open.claims || open.deeds ? now + DIVERGENCE * HOUR : Infinity;
  due = Math.min(due, until);
  const { escalation } = open;
  if (escalation && index - escalation.index >= tuning.alerts.update) {
    due = Math.min(due, escalation.last + tuning.alerts.cooldown * HOUR);
  }
  if (level !== 'calm') {
    const { force_deployment: force, rhetoric, talk_progress: talks, pressure } = tuning.dimensions;
    const fastest = Math.min(force.halfLife, rhetoric.halfLife, talks.halfLife, pressure.halfLife);
    const hours = index > 0 ? fastest * Math.log2(index / tuning.ladder[level].exit) : 0;
    due = Math.min(due, Math.max(since + tuning.ladder.dwell * HOUR, now + Math.max(CLOSEST, hours) * HOUR));
  }
  return due === Infinity ? null : Math.ceil(due);
}
