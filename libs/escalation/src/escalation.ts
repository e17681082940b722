import { type Alert, formatTime, type Level, type Reason, type Rung, SCHEMA_VERSION, type Signal } from '#events';
import { findClaims } from './alerts/claims.js';
import { findDeeds } from './alerts/deeds.js';
import type { Contradiction } from './alerts/divergence.js';
import { divergenceStep } from './alerts/divergence-alerts.js';
import { type Frame, points, reasonOf, roundedDimensions } from './alerts/frame.js';
import { type Cause, ladderAlerts } from './alerts/ladder-alerts.js';
import { dueAt } from './due.js';
import { isGrounded } from './grounds.js';
import { contributionsTo, type Reading } from './index/tension-index.js';
import { type EscalationInput, isTick, type StepContext } from './input.js';
import { held, rank, stepDown, stepUp } from './ladder.js';
import { TalliedLedger } from './ledger.js';
import { observe } from './observation.js';
import { mayBeSevere } from './severe.js';
import type { DyadMemory, DyadState, Leaving, OpenAlerts } from './state.js';
import { HOUR } from './time.js';
import type { Tuning } from './tuning/tuning.js';

export interface StepResult {
  /** The same object where nothing changed; undefined for a dyad of which nothing is kept yet. */
  state: DyadState | undefined;
  alerts: Alert[];
  /** The public level after the step, which is a part of the state; null where nothing changed. */
  level: Level | null;
}

export interface Escalation {
  step(this: void, state: DyadState | undefined, input: EscalationInput, context: StepContext): StepResult;
  /** Index and dimensions as they would be at a later time, ms since the epoch, if nothing more were heard. */
  fadedTo(this: void, state: DyadState, at: number): Pick<Level, 'index' | 'dimensions'>;
  /** Everything that the index is made of at that time. */
  happeningsAt(this: void, state: DyadState, at: number): Happening[];
}

/** One happening's part in the index, and all signals that tell of it. The weights of all of them sum to the index. */
export interface Happening {
  reason: Reason;
  signals: string[];
}

const NOTHING: Omit<DyadMemory, 'now' | 'since'> = { due: null, ledger: {}, leaving: null, open: {}, raised: 0 };

interface Change {
  ledger: TalliedLedger;
  cause: Cause;
  /** How many signals of the same fragment are still to be taken back, or put in their place. */
  more: number;
  /** Where signals are being taken back: the rung that the dyad held before. */
  heldBefore?: Rung;
}

/** After this long nothing more is expected of a fragment that was taking signals back, in ms. */
const GIVEN_UP = 60_000;

const isOfLeaving = ({ fragment }: Signal, leaving: Leaving | null): leaving is Leaving =>
  leaving !== null && leaving.article === fragment.article && leaving.version === fragment.version;

/** The rung that the index holds, which guesses alone keep no higher than `watch`. */
function heldBy(ledger: TalliedLedger, index: number, now: number, tuning: Tuning): Rung {
  const rung = held(index, tuning);
  return rank(rung) <= rank('watch') || isGrounded(ledger, tuning.ladder.elevated.exit, now, tuning) ? rung : 'watch';
}

/**
 * What the input does to the ledger; null where it tells nothing that counts.
 * @param time of the input itself, ms since the epoch
 */
function changeBy(
  input: EscalationInput,
  { ledger, leaving }: DyadMemory,
  time: number,
  now: number,
  tuning: Tuning,
): Change | null {
  const before = TalliedLedger.of(ledger, now, tuning);
  const given = leaving === null ? {} : { heldBefore: leaving.held };
  if (isTick(input)) {
    const over = leaving !== null && now - leaving.at >= GIVEN_UP;
    return over
      ? { ledger: before, cause: { kind: 'withdrawn', ...leaving }, more: 0, ...given }
      : { ledger: before, cause: { kind: 'time' }, more: 0 };
  }
  if (input.op === 'withdrawn') {
    const signals = [...(leaving?.signals ?? []), ...(before.has(input.id) ? [input.id] : [])];
    if (signals.length === 0) return null;
    const because = `withdrawn: ${input.fragment.article} was ${input.because}`;
    const heldBefore = leaving?.held ?? heldBy(before, before.read(now).index, now, tuning);
    return {
      ledger: before.without(input.id),
      cause: { kind: 'withdrawn', signals, because },
      more: input.more ?? 0,
      heldBefore,
    };
  }
  const report = observe(input, time, tuning);
  const counts = report !== null && now - report.published <= tuning.memory.lateness * HOUR;
  const next = counts ? before.with(report, now) : before;
  if (isOfLeaving(input, leaving)) {
    const { signals, because, more } = leaving;
    return { ledger: next, cause: { kind: 'withdrawn', signals, because, by: input.id }, more: more - 1, ...given };
  }
  if (!counts) return null;
  return {
    ledger: next,
    cause: { kind: report.escalatory ? 'escalatory' : 'de-escalatory', signal: report.id },
    more: 0,
  };
}

/**
 * Only what heats, or the loss of what cools, leads up; time alone never does, even where what cools fades first.
 * A withdrawal leads down only where it is the reason; what is due to time waits for the next tick or signal.
 */
function nextRung(before: DyadMemory, rung: Rung, change: Change, reading: Reading, now: number, tuning: Tuning): Rung {
  const { cause, ledger } = change;
  const allowed = {
    above: (least: number): boolean => isGrounded(ledger, least, now, tuning),
    severe: (): boolean => mayBeSevere(ledger, now, tuning),
  };
  if (cause.kind === 'withdrawn') {
    const higher = stepUp(rung, reading.index, tuning, allowed);
    if (higher !== rung) return higher;
    const heldNow = heldBy(ledger, reading.index, now, tuning);
    return rank(heldNow) < Math.min(rank(change.heldBefore ?? rung), rank(rung)) ? heldNow : rung;
  }
  if (cause.kind === 'escalatory') {
    const higher = stepUp(rung, reading.index, tuning, allowed);
    if (higher !== rung) return higher;
  }
  return stepDown({ rung, since: before.since }, reading.index, now, tuning);
}

/** Only words on talks bring claims into contradiction; only those, time and withdrawals end it. */
const concernsTalks = (input: EscalationInput, cause: Cause, open: OpenAlerts): boolean =>
  isTick(input) || input.op === 'withdrawn'
    ? open.claims !== undefined
    : cause.kind === 'withdrawn' || input.dimension === 'talk_progress';

/** The steps of all alerts of the dyad: those of the ladder first, then the divergences. */
function alertsOf(
  input: EscalationInput,
  before: DyadMemory,
  { cause, ledger }: Change,
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

/** Ms since the epoch; 0 for a withdrawal, which moves no clock. */
function timeOf(input: EscalationInput): number {
  if (isTick(input)) return Date.parse(input.at);
  return input.op === 'observed' ? Date.parse(input.fragment.publishedAt) : 0;
}

/** A time as it was written, where that is how times are written here. */
const utc = (written: string, time: number): string =>
  written.length === UTC_LENGTH && written.endsWith('Z') ? written : formatTime(time);

/** Of `2026-02-26T18:04:00.000Z`. */
const UTC_LENGTH = 24;

/** Reads a clock that seldom moves. */
function clockReader(): (clock: string | null) => number {
  let [known, time] = ['', 0];
  return (clock) => {
    if (clock === null) return 0;
    if (clock !== known) [known, time] = [clock, Date.parse(clock)];
    return time;
  };
}

/** The fold of one dyad: a pure function of its state and the next record of the log. */
export function createEscalation(tuning: Tuning): Escalation {
  const timeOfClock = clockReader();

  function step(state: DyadState | undefined, input: EscalationInput, context: StepContext): StepResult {
    const { dyad, after } = context;
    const time = timeOf(input);
    const now = Math.max(time, timeOfClock(context.clock), state?.state.now ?? 0);
    const before: DyadMemory = state?.state ?? { ...NOTHING, now, since: now };
    const change = changeBy(input, before, time, now, tuning);
    if (!change || (!state && isTick(input))) return { state, alerts: [], level: null };

    const previousLevel = state?.level ?? 'calm';
    const { cause, ledger } = change;
    const reading = ledger.read(now);
    const unfinished = cause.kind === 'withdrawn' && change.more > 0 && !isTick(input);
    const level = unfinished ? previousLevel : nextRung(before, previousLevel, change, reading, now, tuning);
    const frame: Frame = { dyad, now, after, previousLevel, level, reading, tuning };

    const { alerts, open, raised } = unfinished
      ? { alerts: [], open: before.open, raised: before.raised }
      : alertsOf(input, before, change, frame);
    const leaving: Leaving | null = unfinished
      ? {
          signals: [...cause.signals],
          held: change.heldBefore ?? previousLevel,
          because: cause.because,
          article: input.fragment.article,
          version: input.fragment.version,
          more: change.more,
          at: before.leaving?.at ?? now,
        }
      : cause.kind === 'withdrawn'
        ? null
        : before.leaving;
    const since = level === previousLevel ? before.since : now;
    const due = dueAt(
      { level, since, index: reading.index, now, open, ...(leaving && { until: leaving.at + GIVEN_UP }) },
      tuning,
    );
    const next: DyadState = {
      schema: SCHEMA_VERSION,
      rules: tuning.version,
      dyad,
      level,
      index: points(reading.index),
      dimensions: roundedDimensions(reading),
      at: now === time && !isTick(input) ? utc(input.fragment.publishedAt, now) : formatTime(now),
      after,
      state: { now, since, due, ledger, leaving, open, raised },
    };
    return { state: next, alerts, level: next };
  }

  function fadedTo({ state: { ledger } }: DyadState, at: number): Pick<Level, 'index' | 'dimensions'> {
    const reading = TalliedLedger.of(ledger, at, tuning).read(at);
    return { index: points(reading.index), dimensions: roundedDimensions(reading) };
  }

  function happeningsAt({ state: { ledger } }: DyadState, at: number): Happening[] {
    const reading = TalliedLedger.of(ledger, at, tuning).read(at);
    return contributionsTo(reading).map((one) => ({
      reason: reasonOf(one),
      signals: one.reports.map(({ id }) => id),
    }));
  }
  return { step, fadedTo, happeningsAt };
}
