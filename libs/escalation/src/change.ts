import type { Rung, Signal } from '#events';
import type { Cause } from './alerts/ladder-alerts.js';
import { isGrounded } from './grounds.js';
import type { Tally } from './index/tally.js';
import { type EscalationInput, isTick } from './input.js';
import { held, rank } from './ladder.js';
import { observe } from './observation.js';
import type { Leaving } from './state.js';
import { HOUR } from './time.js';
import type { Tuning } from './tuning/tuning.js';

export interface Change {
  cause: Cause;
  /** How many signals of the same fragment are still to be taken back, or put in their place. */
  more: number;
  /** Where signals are being taken back: the rung that the dyad held before. */
  heldBefore?: Rung;
}

/** After this long nothing more is expected of a fragment that was taking signals back, in ms. */
export const GIVEN_UP = 60_000;

const isOfLeaving = ({ fragment }: Signal, leaving: Leaving | null): leaving is Leaving =>
  leaving !== null && leaving.article === fragment.article && leaving.version === fragment.version;

/** The rung that the index holds, which guesses alone keep no higher than `watch`. */
export function heldBy(ledger: Tally, index: number, now: number, tuning: Tuning): Rung {
  const rung = held(index, tuning);
  return rank(rung) <= rank('watch') || isGrounded(ledger, tuning.ladder.elevated.exit, now, tuning) ? rung : 'watch';
}

/**
 * Does to the ledger what the input says; null where it tells nothing that counts, and the ledger stays as it was.
 * @param time of the input itself, ms since the epoch
 */
export function changeBy(
  input: EscalationInput,
  ledger: Tally,
  leaving: Leaving | null,
  time: number,
  now: number,
  tuning: Tuning,
): Change | null {
  const given = leaving === null ? {} : { heldBefore: leaving.held };
  if (isTick(input)) {
    const over = leaving !== null && now - leaving.at >= GIVEN_UP;
    return over
      ? { cause: { kind: 'withdrawn', ...leaving }, more: 0, ...given }
      : { cause: { kind: 'time' }, more: 0 };
  }
  if (input.op === 'withdrawn') {
    const signals = [...(leaving?.signals ?? []), ...(ledger.has(input.id) ? [input.id] : [])];
    if (signals.length === 0) return null;
    const because = `withdrawn: ${input.fragment.article} was ${input.because}`;
    const heldBefore = leaving?.held ?? heldBy(ledger, ledger.read(now).index, now, tuning);
    ledger.remove(input.id);
    return {
      cause: { kind: 'withdrawn', signals, because },
      more: input.more ?? 0,
      heldBefore,
    };
  }
  const report = observe(input, time, tuning);
  const counts = report !== null && now - report.published <= tuning.memory.lateness * HOUR;
  if (counts) ledger.add(report, now);
  if (isOfLeaving(input, leaving)) {
    const { signals, because, more } = leaving;
    return { cause: { kind: 'withdrawn', signals, because, by: input.id }, more: more - 1, ...given };
  }
  if (!counts) return null;
  return {
    cause: { kind: report.escalatory ? 'escalatory' : 'de-escalatory', signal: report.id },
    more: 0,
  };
}
