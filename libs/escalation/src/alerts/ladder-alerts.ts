import type { Alert } from '#events';
import { rank } from '../ladder.js';
import type { OpenAlert, OpenAlerts } from '../state.js';
import { HOUR } from '../time.js';
import { type AlertStep, type Frame, heaviestReasons, reasonsWith } from './frame.js';
import { advance, raise, type Taken } from './steps.js';

/** What moved the dyad: a signal of one direction, signals taken back, other numbers, or time alone. */
export type Cause =
  | { kind: 'escalatory' | 'de-escalatory'; signal: string }
  /** `by`: the signal that was put in their place last. */
  | { kind: 'withdrawn'; signals: readonly string[]; because: string; by?: string }
  /** Other numbers than those with which the state was written. */
  | { kind: 'tuning'; because: string }
  | { kind: 'time' };

export interface LadderAlerts {
  alerts: Alert[];
  open: OpenAlerts;
  raised: number;
}

/** The signal that an alert raised now would be named after. */
const openingOf = (cause: Cause): string | undefined =>
  cause.kind === 'withdrawn' ? (cause.by ?? cause.signals[0]) : tellingOf(cause);

/** The signal that is being told; undefined where time passes or nothing takes the place of what is taken back. */
export function tellingOf(cause: Cause): string | undefined {
  if (cause.kind === 'time' || cause.kind === 'tuning') return undefined;
  return cause.kind === 'withdrawn' ? cause.by : cause.signal;
}

const CALM = rank('calm');

/** What each way down is called. */
const EASED: Record<Exclude<Cause['kind'], 'withdrawn' | 'tuning'>, string> = {
  'de-escalatory': 'words or deeds that ease the tension',
  escalatory: 'earlier events lose weight with time',
  time: 'earlier events lose weight with time',
};

/**
 * The steps that the alerts of escalation and de-escalation take when a dyad has moved from `frame.previousLevel` to
 * `frame.level`. Up: the escalation is raised or deepens, and an open de-escalation has ended. Down: a signal that eases
 * raises a de-escalation or deepens it; where time alone has passed, nothing has happened that could be raised, and the
 * escalation itself says that it has come down. An escalation is resolved below the rung that raises one, a
 * de-escalation at calm. Down because signals were taken back: nothing has eased, so what rested on them is updated or
 * cancelled. By other numbers: an escalation is open where they put the dyad on a rung that has
 * one, and no de-escalation is raised.
 */
export function ladderAlerts(open: OpenAlerts, raisedBefore: number, cause: Cause, frame: Frame): LadderAlerts {
  const { previousLevel, level, tuning, reading, now } = frame;
  const result: LadderAlerts = { alerts: [], open: { ...open }, raised: raisedBefore };
  const took = (slot: 'escalation' | 'deEscalation', { alert, open: after }: Taken): void => {
    result.alerts.push(alert);
    if (after) result.open[slot] = after;
    else delete result.open[slot];
  };
  const because = (words: string): AlertStep => ({ reasons: heaviestReasons(frame), because: words });
  const { escalation, deEscalation } = open;
  const [from, to] = [rank(previousLevel), rank(level)];
  const opening = openingOf(cause) ?? escalation?.id ?? '';
  const moved = (alert: OpenAlert): boolean =>
    Math.abs(reading.index - alert.index) >= tuning.alerts.update && now - alert.last >= tuning.alerts.cooldown * HOUR;

  if (cause.kind === 'withdrawn' || cause.kind === 'tuning') {
    const step = because(cause.because);
    const isTouched = (alert: OpenAlert): boolean =>
      cause.kind === 'withdrawn'
        ? cause.signals.some((signal) => alert.signals.includes(signal))
        : from !== to || Math.abs(reading.index - alert.index) >= tuning.alerts.update;
    const ended = cause.kind === 'withdrawn' ? 'cancelled' : 'resolved';
    const isBelow = to < rank(tuning.alerts.from);
    if (escalation && isBelow) took('escalation', advance(escalation, ended, frame, step));
    else if (escalation && (from !== to || isTouched(escalation))) {
      took('escalation', advance(escalation, 'updated', frame, step));
    } else if (!escalation && !isBelow && (to > from || cause.kind === 'tuning')) {
      took('escalation', raise('escalation', opening, result.raised, frame, step));
      result.raised += 1;
    }
    if (deEscalation && (to > from || to === CALM)) took('deEscalation', advance(deEscalation, ended, frame, step));
    else if (deEscalation && isTouched(deEscalation)) {
      took('deEscalation', advance(deEscalation, 'updated', frame, step));
    }
    return result;
  }

  if (to > from) {
    if (escalation) took('escalation', advance(escalation, 'updated', frame, because(`up to ${level}`)));
    else if (to >= rank(tuning.alerts.from)) {
      took('escalation', raise('escalation', opening, result.raised, frame, { reasons: heaviestReasons(frame) }));
      result.raised += 1;
    }
    if (deEscalation) {
      took('deEscalation', advance(deEscalation, 'resolved', frame, because(`up again to ${level}`)));
    }
    return result;
  }

  if (to < from) {
    const byWords = cause.kind === 'de-escalatory';
    const reasons = byWords ? reasonsWith(cause.signal, frame) : heaviestReasons(frame);
    const eased = { reasons, because: EASED[cause.kind] };
    if (escalation && to < rank(tuning.alerts.from)) took('escalation', advance(escalation, 'resolved', frame, eased));
    else if (escalation && !byWords && !deEscalation) took('escalation', advance(escalation, 'updated', frame, eased));
    if (deEscalation) {
      took('deEscalation', advance(deEscalation, to === CALM ? 'resolved' : 'updated', frame, eased));
    } else if (byWords && from >= rank(tuning.alerts.deEscalationFrom) && to !== CALM) {
      took('deEscalation', raise('de-escalation', opening, result.raised, frame, eased));
      result.raised += 1;
    }
    return result;
  }

  // A rise within the cooldown is told when it is over, by a tick.
  const mayHaveRisen = cause.kind === 'escalatory' || cause.kind === 'time';
  if (mayHaveRisen && escalation && reading.index > escalation.index && moved(escalation)) {
    took('escalation', advance(escalation, 'updated', frame, because('the index rose')));
  }
  const easing = deEscalation ?? escalation;
  if (cause.kind === 'de-escalatory' && easing && reading.index < easing.index && moved(easing)) {
    const slot = deEscalation ? 'deEscalation' : 'escalation';
    took(slot, advance(easing, 'updated', frame, because('the index fell')));
  }
  return result;
}
