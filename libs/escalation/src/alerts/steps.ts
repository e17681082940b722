import { type Alert, type AlertKind, alertId, formatTime, type Lifecycle, SCHEMA_VERSION } from '#events';
import type { OpenAlert } from '../state.js';
import { type AlertStep, type Frame, points, roundedDimensions } from './frame.js';

/** One step, and the alert as it stands open after it (null once it is resolved or cancelled). */
export interface Taken {
  alert: Alert;
  open: OpenAlert | null;
}

type Base = Pick<OpenAlert, 'id' | 'kind' | 'sequence'>;

function take({ id, kind, sequence }: Base, lifecycle: Lifecycle, frame: Frame, step: AlertStep): Taken {
  const index = points(frame.reading.index);
  const alert: Alert = {
    schema: SCHEMA_VERSION,
    rules: frame.tuning.version,
    id,
    kind,
    lifecycle,
    sequence,
    after: frame.after,
    references: Array.from({ length: sequence - 1 }, (_, i) => `${id}:${i + 1}`),
    dyad: frame.dyad,
    level: frame.level,
    previousLevel: frame.previousLevel,
    index,
    dimensions: roundedDimensions(frame.reading),
    reasons: step.reasons,
    at: formatTime(frame.now),
    ...(step.sides && { sides: step.sides }),
    ...(step.because !== undefined && { because: step.because }),
  };
  if (lifecycle === 'resolved' || lifecycle === 'cancelled') return { alert, open: null };
  const signals = [...step.reasons.map(({ signal }) => signal), ...(step.sides ?? []).map(({ signal }) => signal)];
  return {
    alert,
    open: {
      id,
      kind,
      sequence,
      last: frame.now,
      index,
      signals: [...new Set(signals)],
      ...(step.sides && { sides: step.sides }),
      ...(step.camps !== undefined && { camps: step.camps }),
    },
  };
}

/** @param opening what began it: the signal, or where time alone did it, the alert it follows */
export const raise = (kind: AlertKind, opening: string, ordinal: number, frame: Frame, step: AlertStep): Taken =>
  take({ id: alertId(kind, frame.dyad, String(ordinal), opening), kind, sequence: 1 }, 'raised', frame, step);

export const advance = (
  open: OpenAlert,
  lifecycle: Exclude<Lifecycle, 'raised'>,
  frame: Frame,
  step: AlertStep,
): Taken => take({ ...open, sequence: open.sequence + 1 }, lifecycle, frame, step);
