import type { Alert, Level, Reason } from '#events';
import { points, reasonOf, roundedDimensions } from './alerts/frame.js';
import { DyadFold } from './fold.js';
import type { Tally } from './index/tally.js';
import { contributionsTo } from './index/tension-index.js';
import type { EscalationInput, StepContext } from './input.js';
import { TalliedLedger } from './ledger.js';
import type { DyadState } from './state.js';
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
  /** For many records of one dyad: says what one `step` after the other says, and makes a state only when asked for it. */
  resume(this: void, state: DyadState | undefined): DyadFold;
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

/** The fold of one dyad: a pure function of its state and the next record of the log. */
export function createEscalation(tuning: Tuning): Escalation {
  const resume = (state: DyadState | undefined): DyadFold => new DyadFold(state, tuning);

  function step(before: DyadState | undefined, input: EscalationInput, context: StepContext): StepResult {
    const fold = resume(before);
    const alerts = fold.step(input, context);
    const state = fold.state();
    return { state, alerts, level: state === undefined || state === before ? null : state };
  }

  function look<T>({ state: { ledger } }: DyadState, at: number, into: (tally: Tally) => T): T {
    const tally = TalliedLedger.take(ledger, at, tuning);
    const seen = into(tally);
    TalliedLedger.giveBack(ledger, tally);
    return seen;
  }

  function fadedTo(state: DyadState, at: number): Pick<Level, 'index' | 'dimensions'> {
    return look(state, at, (tally) => {
      const reading = tally.read(at);
      return { index: points(reading.index), dimensions: roundedDimensions(reading) };
    });
  }

  function happeningsAt(state: DyadState, at: number): Happening[] {
    return look(state, at, (tally) =>
      contributionsTo(tally.read(at)).map((one) => ({
        reason: reasonOf(one),
        signals: one.reports.map(({ id }) => id),
      })),
    );
  }
  return { step, resume, fadedTo, happeningsAt };
}
