import type { Alert, Level } from '#events';
import { createEscalation } from '../escalation.js';
import type { EscalationInput } from '../input.js';
import type { DyadState } from '../state.js';
import { TUNING } from '../tuning/default.js';
import type { Tuning } from '../tuning/tuning.js';
import { atHour } from './signals.js';

export interface Fold {
  state: DyadState | undefined;
  alerts: Alert[];
  /** After each input that changed something. */
  levels: Level[];
}

/**
 * One dyad's inputs, folded as a partition would.
 * @param through what a state goes through before the next input: JSON, as between batches
 */
export function fold(
  inputs: readonly EscalationInput[],
  tuning: Tuning = TUNING,
  through = (state: DyadState): DyadState => JSON.parse(JSON.stringify(state)) as DyadState,
): Fold {
  const { step } = createEscalation(tuning);
  const result: Fold = { state: undefined, alerts: [], levels: [] };
  let clock: string | null = null;
  inputs.forEach((input, offset) => {
    if ('kind' in input) clock = input.at;
    const after = { topic: 'tension.signals', partition: 0, offset };
    const taken = step(result.state, input, { dyad: 'AAA~BBB', clock, after });
    result.state = taken.state && through(taken.state);
    result.alerts.push(...taken.alerts);
    if (taken.level) result.levels.push(taken.level);
  });
  return result;
}

/** Ticks on every full `step` hours, both ends included. */
export const ticks = (from: number, to: number, step: number): EscalationInput[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => ({
    kind: 'tick' as const,
    at: atHour(from + i * step),
  }));

export const indexOf = (result: Fold): number => result.state?.index ?? 0;

/** `escalation raised calm→elevated`: what an alert log says at a glance. */
export const story = ({ alerts }: Fold): string[] =>
  alerts.map(({ kind, lifecycle, previousLevel, level }) => `${kind} ${lifecycle} ${previousLevel}→${level}`);
