import type { Alert, Reason } from '#events';
import { contributionOf, contributionsTo, type Reading } from '../index/tension-index.js';
import type { Observation } from '../observation.js';
import type { OpenAlert } from '../state.js';
import { HOUR } from '../time.js';
import { type Contradiction, sideOf } from './divergence.js';
import { type AlertStep, type Frame, reasonOf } from './frame.js';
import { type Cause, tellingOf } from './ladder-alerts.js';
import { advance, raise } from './steps.js';

export interface DivergenceStep {
  alert: Alert;
  open: OpenAlert | null;
}

/** A side's own words, with the weight of the happening they tell of; 0 where the index does not count it. */
function reasonFor(side: Observation, reading: Reading): Reason {
  const told = contributionOf(reading, side);
  return reasonOf({ reports: [side], origins: 1, share: 0, points: 0, ...told, report: side });
}

const restsOn = ({ signals }: OpenAlert, gone: readonly string[]): boolean =>
  signals.some((signal) => gone.includes(signal));

const AGREED = 'the two no longer stand against each other';

/** How a contradiction ends. */
const ENDED: Record<Exclude<Cause['kind'], 'tuning'>, string> = {
  escalatory: AGREED,
  'de-escalatory': AGREED,
  withdrawn: AGREED,
  time: 'what was said is too old to stand against each other',
};

/** Outlets that tell of the same deed in their own words are not other camps. */
const campsOf = (sides: readonly Observation[]): string =>
  sides.map(({ speaker }) => speaker?.affiliation ?? speaker?.name ?? '').join(' | ');

/**
 * The step of one kind of divergence: raised by a signal alone, updated when other camps stand against each other (not
 * more often than the cooldown allows), resolved when the contradiction is gone, cancelled when it is gone because a
 * side was taken back.
 */
export function divergenceStep(
  open: OpenAlert | undefined,
  found: Contradiction | null,
  cause: Cause,
  ordinal: number,
  frame: Frame,
): DivergenceStep | null {
  if (!found) {
    if (!open) return null;
    const reasons = contributionsTo(frame.reading, ({ reports }) =>
      reports.some(({ id }) => open.signals.includes(id)),
    ).map(reasonOf);
    const sides = open.sides && { sides: open.sides };
    return cause.kind === 'withdrawn' && restsOn(open, cause.signals)
      ? advance(open, 'cancelled', frame, { reasons, ...sides, because: cause.because })
      : advance(open, 'resolved', frame, {
          reasons,
          ...sides,
          because: cause.kind === 'tuning' ? cause.because : ENDED[cause.kind],
        });
  }
  const step = (): AlertStep => ({
    reasons: found.sides.map((side) => reasonFor(side, frame.reading)),
    sides: [sideOf(found.sides[0]), sideOf(found.sides[1])],
    because: found.because,
    camps: campsOf(found.sides),
  });
  if (!open) {
    const telling = tellingOf(cause);
    return telling === undefined ? null : raise('divergence', telling, ordinal, frame, step());
  }
  if (cause.kind === 'withdrawn' && restsOn(open, cause.signals)) {
    return advance(open, 'updated', frame, { ...step(), because: cause.because });
  }
  const others = open.camps !== campsOf(found.sides);
  const cooled = frame.now - open.last >= frame.tuning.alerts.cooldown * HOUR;
  return others && cooled ? advance(open, 'updated', frame, step()) : null;
}
