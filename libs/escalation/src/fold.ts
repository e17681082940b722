import { type Alert, formatTime, type Rung, SCHEMA_VERSION } from '#events';
import { type Frame, points, roundedDimensions } from './alerts/frame.js';
import { type Change, changeBy, GIVEN_UP } from './change.js';
import { alertsOf, nextRung } from './decide.js';
import { dueAt } from './due.js';
import { Tally } from './index/tally.js';
import type { Reading } from './index/tension-index.js';
import { type EscalationInput, isTick, type StepContext } from './input.js';
import { TalliedLedger } from './ledger.js';
import { checkVersion, type DyadMemory, type DyadState, type Leaving, STATE_VERSION } from './state.js';
import type { Tuning } from './tuning/tuning.js';

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

/** A partition's clock seldom moves. */
let [knownClock, knownTime] = ['', 0];

function timeOfClock(clock: string): number {
  if (clock !== knownClock) [knownClock, knownTime] = [clock, Date.parse(clock)];
  return knownTime;
}

/** Of a dyad of which nothing is kept. */
const NOTHING: Pick<DyadMemory, 'ledger' | 'leaving' | 'open' | 'raised'> = {
  ledger: {},
  leaving: null,
  open: {},
  raised: 0,
};

/**
 * One dyad in the middle of being folded: changed by each record, and written as a state only when it is asked for. Its
 * states are never changed afterwards.
 */
export class DyadFold {
  private ledger: Tally | undefined;
  private now: number;
  private since: number;
  private leaving: Leaving | null;
  private open: DyadMemory['open'];
  private raised: number;
  private level: Rung;
  /** What has changed since `written`. */
  private last: { reading: Reading; context: StepContext; publishedAt: string | null } | undefined;

  constructor(
    /** The state as it was last written, or taken up. */
    private written: DyadState | undefined,
    private readonly tuning: Tuning,
  ) {
    if (written) checkVersion(written);
    const { leaving, open, raised } = written?.state ?? NOTHING;
    this.now = written?.state.now ?? -Infinity;
    this.since = written?.state.since ?? -Infinity;
    this.leaving = leaving;
    this.open = open;
    this.raised = raised;
    this.level = written?.level ?? 'calm';
  }

  /** Takes the next record of the log in; gives the steps of alerts that it causes. */
  step(input: EscalationInput, context: StepContext): Alert[] {
    if (isTick(input) && this.isNew()) return [];
    const retuned = this.retune(context);
    const alerts = this.take(input, context);
    return retuned.length === 0 ? alerts : [...retuned, ...alerts];
  }

  private take(input: EscalationInput, context: StepContext): Alert[] {
    const { tuning } = this;
    const time = timeOf(input);
    const now = Math.max(time, context.clock === null ? 0 : timeOfClock(context.clock), this.isNew() ? 0 : this.now);
    const ledger = this.ledgerAt(now);
    const change = changeBy(input, ledger, this.leaving, time, now, tuning);
    if (!change) return [];
    if (this.isNew()) this.since = now;
    const reading = ledger.read(now);
    const alerts = this.decide(input, change, ledger, reading, now, context);
    this.now = now;
    this.last = { reading, context, publishedAt: now === time && !isTick(input) ? input.fragment.publishedAt : null };
    return alerts;
  }

  /** When to look at the dyad again although nothing is heard of it, ms since the epoch; null for never. */
  due(): number | null {
    if (!this.last) return this.written?.state.due ?? null;
    const { level, since, now, open, leaving, tuning } = this;
    const { index } = this.last.reading;
    return dueAt({ level, since, index, now, open, ...(leaving && { until: leaving.at + GIVEN_UP }) }, tuning);
  }

  /** The same object as before where nothing has changed; undefined where nothing is kept yet. */
  state(): DyadState | undefined {
    if (this.last && this.ledger) this.written = this.write(this.ledger, this.last.reading);
    else if (this.ledger && this.written) TalliedLedger.giveBack(this.written.state.ledger, this.ledger);
    this.ledger = undefined;
    this.last = undefined;
    return this.written;
  }

  /**
   * Where other numbers were in force when the state was written, what they change is told first, as of then, so that it is
   * not laid to what is heard next, nor to time.
   */
  private retune(context: StepContext): Alert[] {
    const { written, last, tuning, now } = this;
    if (last || !written || written.rules === tuning.version) return [];
    const ledger = this.ledgerAt(now);
    const reading = ledger.read(now);
    const because = `other numbers are in force: rules ${tuning.version} in place of ${written.rules}`;
    const change: Change = { cause: { kind: 'tuning', because }, more: 0 };
    const alerts = this.decide({ kind: 'tick', at: written.at }, change, ledger, reading, now, context);
    this.last = { reading, context, publishedAt: null };
    return alerts;
  }

  private ledgerAt(now: number): Tally {
    const { ledger, written, tuning } = this;
    if (!ledger) this.ledger = TalliedLedger.take(written?.state.ledger ?? NOTHING.ledger, now, tuning);
    else if (!ledger.holds(tuning, now)) this.ledger = Tally.of(ledger, tuning);
    return this.ledger as Tally;
  }

  private isNew(): boolean {
    return !this.last && !this.written;
  }

  private decide(
    input: EscalationInput,
    change: Change,
    ledger: Tally,
    reading: Reading,
    now: number,
    { dyad, after }: StepContext,
  ): Alert[] {
    const { tuning, level: previousLevel, since } = this;
    const { cause } = change;
    if (cause.kind === 'withdrawn' && change.more > 0 && !isTick(input)) {
      const { article, version } = input.fragment;
      this.leaving = {
        signals: [...cause.signals],
        held: change.heldBefore ?? previousLevel,
        because: cause.because,
        article,
        version,
        more: change.more,
        at: this.leaving?.at ?? now,
      };
      return [];
    }
    const level = nextRung({ rung: previousLevel, since }, change, ledger, reading, now, tuning);
    const frame: Frame = { dyad, now, after, previousLevel, level, reading, tuning };
    const { alerts, open, raised } = alertsOf(input, { open: this.open, raised: this.raised }, cause, ledger, frame);
    this.open = open;
    this.raised = raised;
    if (cause.kind === 'withdrawn') this.leaving = null;
    if (level !== previousLevel) this.since = now;
    this.level = level;
    return alerts;
  }

  private write(tally: Tally, reading: Reading): DyadState {
    const { now, since, leaving, open, raised, level, last, tuning } = this;
    const { dyad, after } = (last as NonNullable<typeof last>).context;
    const publishedAt = last?.publishedAt ?? null;
    return {
      schema: SCHEMA_VERSION,
      rules: tuning.version,
      dyad,
      level,
      index: points(reading.index),
      dimensions: roundedDimensions(reading),
      at: publishedAt === null ? formatTime(now) : utc(publishedAt, now),
      after,
      state: {
        version: STATE_VERSION,
        now,
        since,
        due: this.due(),
        ledger: new TalliedLedger(tally),
        leaving,
        open,
        raised,
      },
    };
  }
}
