/** Key of the partition's clock among the states of its dyads; no dyad has such a name. */
export const CLOCK_KEY = '#clock';

/** What the alerter remembers of time in one partition: a plain JSON value. */
export interface ClockState {
  /** The last tick, UTC; null before the first. */
  at: string | null;
  /** When to look again at each dyad that time alone can change, ms since the epoch. */
  due: Record<string, number>;
}

export const NO_CLOCK: ClockState = { at: null, due: {} };

/** Dyads to be woken by a tick, in the order in which they were due. */
export const dueBy = ({ due }: ClockState, at: string): string[] => {
  const time = Date.parse(at);
  return Object.keys(due)
    .filter((dyad) => (due[dyad] ?? Infinity) <= time)
    .sort((a, b) => (due[a] ?? 0) - (due[b] ?? 0) || (a < b ? -1 : 1));
};

/** The same object where nothing changes. */
export function withDue(clock: ClockState, dyad: string, due: number | null): ClockState {
  if ((clock.due[dyad] ?? null) === due) return clock;
  const { [dyad]: _old, ...rest } = clock.due;
  return { ...clock, due: due === null ? rest : { ...rest, [dyad]: due } };
}
