import { type Alert, formatTime, type Level, type Rung, SCHEMA_VERSION } from '#events';
import { findClaims } from './alerts/claims.js';
import { findDeeds } from './alerts/deeds.js';
import type { Contradiction } from './alerts/divergence.js';
import { divergenceStep } from './alerts/divergence-alerts.js';
import { type Frame, points, roundedDimensions } from './alerts/frame.js';
import { type Cause, ladderAlerts } from './alerts/ladder-alerts.js';
import { dueAt } from './due.js';
import type { Reading } from './index/tension-index.js';
import { type EscalationInput, isTick, type StepContext } from './input.js';
import { held, rank, stepDown, stepUp } from './ladder.js';
import { TalliedLedger } from './ledger.js';
import { observe } from './observation.js';
import { mayBeSevere } from './severe.js';
import type { DyadMemory, DyadState, OpenAlerts } from './state.js';
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
}

const NOTHING: Omit<DyadMemory, 'now' | 'since'> = { due: null, ledger: {}, leaving: null, open: {}, raised: 0 };

interface Change {
  ledger: TalliedLedger;
  cause: Cause;
  /** Where signals are being taken back: the rung that the dyad held before. */
  heldBefore?: Rung;
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
  if (isTick(input)) return { ledger: TalliedLedger.of(ledger, now, tuning), cause: { kind: 'time' } };
  if (input.op === 'withdrawn') {
    const before = TalliedLedger.of(ledger, now, tuning);
    const signals = [...(leaving?.signals ?? []), ...(before.has(input.id) ? [input.id] : [])];
    if (signals.length === 0) return null;
    const because = `withdrawn: ${input.fragment.article} was ${input.because}`;
    const heldBefore = leaving?.held ?? held(before.read(now).index, tuning);
    return { ledger: before.without(input.id), cause: { kind: 'withdrawn', signals, because }, heldBefore };
  }
  const report = observe(input, time, tuning);
  if (!report || now - report.published > tuning.memory.lateness * HOUR) return null;
  return {
    ledger: TalliedLedger.of(ledger, now, tuning).with(report, now),
    cause: { kind: report.escalatory ? 'escalatory' : 'de-escalatory', signal: report.id },
  };
}

/**
 * Only what heats, or the loss of what cools, leads up; time alone never does, even where what cools fades first.
 * A withdrawal leads down only where it is the reason; what is due to time waits for the next tick or signal.
 */
function nextRung(before: DyadMemory, rung: Rung, change: Change, reading: Reading, now: number, tuning: Tuning): Rung {
  const { cause, ledger } = change;
  const severe = (): boolean => mayBeSevere(ledger, now, tuning);
  if (cause.kind === 'withdrawn') {
    const higher = stepUp(rung, reading.index, tuning, severe);
    if (higher !== rung) return higher;
    const heldNow = held(reading.index, tuning);
    return rank(heldNow) < Math.min(rank(change.heldBefore ?? rung), rank(rung)) ? heldNow : rung;
  }
  if (cause.kind === 'escalatory') {
    const higher = stepUp(rung, reading.index, tuning, severe);
    if (higher !== rung) return higher;
  }
  return stepDown({ rung, since: before.since }, reading.index, now, tuning);
}

/** Only words on talks bring claims into contradiction; only those, time and withdrawals end it. */
const concernsTalks = (input: EscalationInput, open: OpenAlerts): boolean =>
  isTick(input) || input.op === 'withdrawn' ? open.claims !== undefined : input.dimension === 'talk_progress';

/** The steps of all alerts of the dyad: those of the ladder first, then the divergences. */
function alertsOf(
  input: EscalationInput,
  before: DyadMemory,
  { cause, ledger }: Change,
  frame: Frame,
): { alerts: Alert[]; open: OpenAlerts; raised: number } {
  const { now, tuning, reading } = frame;
  const { alerts, open, ...ladder } = ladderAlerts(before.open, before.raised, cause, frame);
  let { raised } = ladder;
  const diverge = (slot: 'claims' | 'deeds', found: Contradiction | null): void => {
    const taken = divergenceStep(before.open[slot], found, cause, raised, frame);
    if (!taken) return;
    if (taken.alert.lifecycle === 'raised') raised += 1;
    alerts.push(taken.alert);
    if (taken.open) open[slot] = taken.open;
    else delete open[slot];
  };
  if (concernsTalks(input, before.open))
    diverge('claims', findClaims(ledger, now, tuning, before.open.claims !== undefined));
  diverge('deeds', findDeeds(reading, now, tuning, before.open.deeds !== undefined));
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
    const unfinished =
      cause.kind === 'withdrawn' && !isTick(input) && input.op === 'withdrawn' && (input.more ?? 0) > 0;
    const level = unfinished ? previousLevel : nextRung(before, previousLevel, change, reading, now, tuning);
    const frame: Frame = { dyad, now, after, previousLevel, level, reading, tuning };

    const { alerts, open, raised } = unfinished
      ? { alerts: [], open: before.open, raised: before.raised }
      : alertsOf(input, before, change, frame);
    const leaving = unfinished
      ? { signals: [...cause.signals], held: change.heldBefore ?? previousLevel }
      : cause.kind === 'withdrawn'
        ? null
        : before.leaving;
    const since = level === previousLevel ? before.since : now;
    const due = dueAt({ level, since, index: reading.index, now, open }, tuning);
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
  return { step };
}
