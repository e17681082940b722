import { type Alert } from '#events';
import { rank } from '../ladder.js';
import type { OpenAlert, OpenAlerts } from '../state.js';
import { HOUR } from '../time.js';
import { type Frame, heaviestReasons } from './frame.js';
import { advance, raise, type Taken } from './steps.js';

/** What moved the dyad: a signal of one direction, a signal taken back, or time alone. */
export type Cause =
  | { kind: 'escalatory' | 'de-escalatory'; signal: string }
  | { kind: 'withdrawn'; signal: string; because: string }
  | { kind: 'time' };

export interface LadderAlerts {
  alerts: Alert[];
  open: Pick<OpenAlerts, 'escalation' | 'deEscalation'>;
  raised: number;
}

/** What each way down is called. */
const EASED: Record<Exclude<Cause['kind'], 'withdrawn'>, string> = {
  'de-escalatory': 'words or deeds that ease the tension',
  escalatory: 'earlier events lose weight with time',
  time: 'earlier events lose weight with time',
};

/**
 * The steps that the alerts of escalation and de-escalation take when a dyad has moved from `frame.previousLevel` to
 * `frame.level`. Up: the escalation is raised or deepens, and an open de-escalation has ended. Down: the de-escalation is
 * raised or deepens; where calm is reached both are resolved. Down because signals were taken back: nothing has eased, so
 * what rested on them is updated or cancelled.
 */
export function ladderAlerts(
  open: Pick<OpenAlerts, 'escalation' | 'deEscalation'>,
  raisedBefore: number,
  cause: Cause,
  frame: Frame,
): LadderAlerts {
  const { previousLevel, level, tuning, reading, now } = frame;
  const result: LadderAlerts = { alerts: [], open: { ...open }, raised: raisedBefore };
  const took = (slot: 'escalation' | 'deEscalation', { alert, open: after }: Taken): void => {
    result.alerts.push(alert);
    if (after) result.open[slot] = after;
    else delete result.open[slot];
  };
  const reasons = heaviestReasons(frame);
  const { escalation, deEscalation } = open;
  const [from, to] = [rank(previousLevel), rank(level)];
  const opening = cause.kind === 'time' ? (escalation?.id ?? '') : cause.signal;
  const moved = (alert: OpenAlert): boolean =>
    Math.abs(reading.index - alert.index) >= tuning.alerts.update && now - alert.last >= tuning.alerts.cooldown * HOUR;

  if (cause.kind === 'withdrawn') {
    const { because, signal } = cause;
    if (escalation && to < rank(tuning.alerts.from)) {
      took('escalation', advance(escalation, 'cancelled', frame, { reasons, because }));
    } else if (escalation && (from !== to || escalation.signals.includes(signal))) {
      took('escalation', advance(escalation, 'updated', frame, { reasons, because }));
    }
    if (deEscalation && (to > from || to < rank(tuning.alerts.from))) {
      took('deEscalation', advance(deEscalation, 'cancelled', frame, { reasons, because }));
    } else if (deEscalation?.signals.includes(signal)) {
      took('deEscalation', advance(deEscalation, 'updated', frame, { reasons, because }));
    }
    return result;
  }

  if (to > from) {
    if (escalation) took('escalation', advance(escalation, 'updated', frame, { reasons, because: `up to ${level}` }));
    else if (to >= rank(tuning.alerts.from)) {
      took('escalation', raise('escalation', opening, result.raised, frame, { reasons }));
      result.raised += 1;
    }
    if (deEscalation) {
      took('deEscalation', advance(deEscalation, 'resolved', frame, { reasons, because: `up again to ${level}` }));
    }
    return result;
  }

  if (to < from) {
    const because = EASED[cause.kind];
    const over = to < rank(tuning.alerts.from);
    if (escalation && over) took('escalation', advance(escalation, 'resolved', frame, { reasons, because }));
    if (deEscalation) {
      took('deEscalation', advance(deEscalation, over ? 'resolved' : 'updated', frame, { reasons, because }));
    } else if (from >= rank(tuning.alerts.deEscalationFrom)) {
      const eased = raise('de-escalation', opening, result.raised, frame, { reasons, because });
      result.raised += 1;
      took('deEscalation', eased);
      if (over && eased.open) took('deEscalation', advance(eased.open, 'resolved', frame, { reasons, because }));
    }
    return result;
  }

  if (cause.kind === 'escalatory' && escalation && reading.index > escalation.index && moved(escalation)) {
    took('escalation', advance(escalation, 'updated', frame, { reasons, because: 'the index rose' }));
  }
  const easing = deEscalation ?? escalation;
  if (cause.kind === 'de-escalatory' && easing && reading.index < easing.index && moved(easing)) {
    const slot = deEscalation ? 'deEscalation' : 'escalation';
    took(slot, advance(easing, 'updated', frame, { reasons, because: 'the index fell' }));
  }
  return result;
}
