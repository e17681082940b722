import { Dues } from './dues.js';

/** Key of the partition's clock among the states of its dyads; no dyad has such a name. */
export const CLOCK_KEY = '#clock';

/** What the alerter remembers of time in one partition, as it is stored: a plain JSON value. */
export interface ClockState {
  /** The last tick, UTC; null before the first. */
  at: string | null;
  /** When to look again at each dyad that time alone can change, ms since the epoch. */
  due: Record<string, number>;
}

/** What tells an older clock from the one that has grown from it. */
interface Difference {
  newer: Clock;
  /** What was due otherwise. */
  dyad?: string;
  at?: number | null;
}

/**
 * The clock of one partition. It is never changed: a change makes another one, at the same cost however many dyads wait.
 * Only the newest has the dues at hand; one that is asked after another has grown from it works out its own (Baker 1991).
 */
export class Clock {
  #dues: Dues | undefined;
  #difference: Difference | undefined;

  private constructor(
    /** The last tick, UTC; null before the first. */
    readonly at: string | null,
    dues: Dues,
  ) {
    this.#dues = dues;
  }

  /** @param state as it was stored, or as an earlier step gave it; undefined before the first */
  static of(state: unknown): Clock {
    if (state instanceof Clock) return state;
    const { at, due } = (state ?? { at: null, due: {} }) as ClockState;
    return new Clock(at, new Dues(new Map(Object.entries(due))));
  }

  /** Dyads to be woken by a tick, in the order in which they were due. */
  dueBy(tick: string): string[] {
    return this.dues().by(Date.parse(tick));
  }

  /** When the next dyad is due, ms since the epoch; null where none is. */
  earliest(): number | null {
    return this.dues().earliest();
  }

  withTick(at: string): Clock {
    const next = new Clock(at, this.dues());
    return this.grown(next, { newer: next });
  }

  /** The same object where nothing changes. */
  withDue(dyad: string, at: number | null): Clock {
    const dues = this.dues();
    const before = dues.at(dyad);
    if (before === at) return this;
    dues.set(dyad, at);
    const next = new Clock(this.at, dues);
    return this.grown(next, { newer: next, dyad, at: before });
  }

  toJSON(): ClockState {
    return { at: this.at, due: this.dues().toJSON() };
  }

  private grown(next: Clock, difference: Difference): Clock {
    this.#dues = undefined;
    this.#difference = difference;
    return next;
  }

  private dues(): Dues {
    if (this.#dues) return this.#dues;
    const differences: Difference[] = [];
    for (let one = this.#difference; one; one = one.newer.#difference) differences.push(one);
    const last = differences.at(-1);
    if (!last) throw new Error('The newest clock has lost its dues');
    const dues = last.newer.dues().copy();
    for (const { dyad, at } of differences.reverse()) if (dyad !== undefined) dues.set(dyad, at ?? null);
    this.#difference = undefined;
    return (this.#dues = dues);
  }
}
