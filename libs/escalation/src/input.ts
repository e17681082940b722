import type { Coordinates, Signal, Withdrawal } from '#events';

/** A minute that has passed. */
export interface TickInput {
  kind: 'tick';
  /** UTC. */
  at: string;
}

export type EscalationInput = Signal | Withdrawal | TickInput;

export interface StepContext {
  dyad: string;
  /** The partition's clock, UTC; null before its first tick. */
  clock: string | null;
  /** Where the input stands in the log. */
  after: Coordinates;
}

export const isTick = (input: EscalationInput): input is TickInput => 'kind' in input && input.kind === 'tick';
