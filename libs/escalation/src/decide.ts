import type { Alert, Rung } from '#events';
import { findClaims } from './alerts/claims.js';
import { findDeeds } from './alerts/deeds.js';
import type { Contradiction } from './alerts/divergence.js';
import { divergenceStep } from './alerts/divergence-alerts.js';
import type { Frame } from './alerts/frame.js';
import { type Cause, ladderAlerts } from './alerts/ladder-alerts.js';
import { type Change, heldBy } from './change.js';
import { isGrounded } from './grounds.js';
import type { Tally } from './index/tally.js';
import type { Reading } from './index/tension-index.js';
import { type EscalationInput, isTick } from './input.js';
import { rank, type Standpoint, stepDown, stepUp } from './ladder.js';
import { mayBeSevere } from './severe.js';
import type { DyadMemory, OpenAlerts } from './state.js';
import type { Tuning } from './tuning/tuning.js';

/**
 * Only what heats, or the loss of what cools, leads up; time alone never does, even where what cools fades first.
 * Other numbers lead to where they put the dyad, at once. A withdrawal leads down only where it is the reason; what is due to time waits for the next tick or signal.
 */
export function nextRung(
  { rung, since }: Standpoint,
  change: Change,
  ledger: Tally,
  reading: Reading,
  now: number,
  tuning: Tuning,
): Rung {
  const { cause } = change;
  const allowed = {
    above: (least: number): boolean => isGrounded(ledger, least, now, tuning),
    severe: (): boolean => mayBeSevere(ledger, now, tuning),
  };
  if (cause.kind !== 'de-escalatory' && cause.kind !== 'time') {
    const higher = stepUp(rung, reading.index, tuning, allowed);
    if (higher !== rung) return higher;
  }
  if (cause.kind === 'tuning' || cause.kind === 'withdrawn') {
    const heldNow = heldBy(ledger, reading.index, now, tuning);
    return rank(heldNow) < Math.min(rank(change.heldBefore ?? rung), rank(rung)) ? heldNow : rung;
  }
  return stepDown({ rung, since }, reading.index, now, tuning);
}

/** Only words on talks bring claims into contradiction; only those, time and withdrawals end it. */
const concernsTalks = (input: EscalationInput, cause: Cause, open: OpenAlerts): boolean =>
  isTick(input) || input.op === 'withdrawn'
    ? open.claims !== undefined
    : cause.kind === 'withdrawn' || input.dimension === 'talk_progress';

/** The steps of all alerts of the dyad: those of the ladder first, then the divergences. */
export function alertsOf(
  input: EscalationInput,
  before: Pick<DyadMemory, 'open' | 'raised'>,
  cause: Cause,
  ledger: Tally,
  frame: Frame,
): { alerts: Alert[]; open: OpenAlerts; raised: number } {
  const { now, tuning, reading } = frame;
  const ladder = ladderAlerts(before.open, before.raised, cause, frame);
  const { alerts } = ladder;
  let { raised } = ladder;
  const open: OpenAlerts = { ...ladder.open };
  const diverge = (slot: 'claims' | 'deeds', found: Contradiction | null): void => {
    const taken = divergenceStep(before.open[slot], found, cause, raised, frame);
    if (!taken) return;
    if (taken.alert.lifecycle === 'raised') raised += 1;
    alerts.push(taken.alert);
    if (taken.open) open[slot] = taken.open;
    else delete open[slot];
  };
  if (concernsTalks(input, cause, before.open))
    diverge('claims', findClaims(ledger, now, tuning, before.open.claims !== undefined));
  diverge('deeds', findDeeds(reading, ledger, now, tuning, before.open.deeds !== undefined));
  return { alerts, open, raised };
}
