import type { Coordinates, InputRecord, Refusal, Signal, Tick, Withdrawal } from '#events';

/** One record of `tension.signals`, read. */
export type LogEntry = { record: InputRecord; after: Coordinates } & (
  | { kind: 'signal'; dyad: string; signal: Signal | Withdrawal }
  | { kind: 'tick'; tick: Tick }
  /** A tick too far from the broker's time: it moves nothing. */
  | { kind: 'idle' }
  | { kind: 'refused'; refusal: Refusal }
);
