/** One run of an app, or of what is left of it. */
export interface Process {
  isDead: boolean;
  /** Others have gone on without it; it comes to itself now and then. */
  isAsleep: boolean;
  /** It has left the group. */
  isGone: boolean;
}

/** `failed`: nothing happened; `unheard`: it happened; `late`: it will happen. The caller hears the same of all three. */
export type Answer = 'answered' | 'failed' | 'unheard' | 'late';

/** An effect that has to wait for another one. */
export const NOT_YET = Symbol('not yet');

interface Call {
  of: Process;
  /** Whether it would bring its caller on. */
  isWorth: () => boolean;
  happen: (answer: Answer) => void;
}

/** What owners do when there is nothing to do. */
const IDLE = new Set(['fetch', 'check', 'size', 'claim']);
/** Nothing of these can come late. */
const READS = new Set(['committed', 'bounds', 'record', 'changelog', 'fetch', 'read', 'check', 'size']);

/**
 * The calls of all owners to Kafka and Redis. Each is one atomic effect, and none happens before the schedule says so: between
 * any two of them a process may die, hang, or be replaced.
 */
export class Calls {
  /** Effects under way to a server whose caller has given up. */
  readonly late: (() => void)[] = [];
  /** How many of the effects so far were more than looking for something to do. */
  moved = 0;
  /** What a process asked that had left, or null. */
  afterwards: string | null = null;
  private waiting: Call[] = [];

  ask<T>(of: Process, what: string, effect: () => T | typeof NOT_YET, isWorth: () => boolean = () => true): Promise<T> {
    return new Promise((resolve, reject) => {
      const happen = (answer: Answer): void => {
        if (of.isGone) this.afterwards ??= what;
        const fail = (): void => reject(new Error(`${what} timed out`));
        if (answer === 'failed') return fail();
        if (answer === 'late') {
          if (!READS.has(what)) this.late.push(() => void effect());
          return fail();
        }
        try {
          const result = effect();
          if (result === NOT_YET) return void this.waiting.push(call);
          if (!IDLE.has(what)) this.moved += 1;
          if (answer === 'unheard') fail();
          else resolve(result);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      const call = { of, isWorth, happen };
      if (!of.isDead) this.waiting.push(call);
    });
  }

  /** Resolves, at some time, while `until` holds. */
  when(of: Process, until: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const happen = (): void => {
        if (until()) resolve();
        else this.waiting.push(call);
      };
      const call = { of, isWorth: until, happen };
      this.waiting.push(call);
    });
  }

  /** Lets one of the waiting calls happen; three times out of four one that brings its caller on. */
  turn(n: number, answer: Answer = 'answered'): void {
    const worth = n % 4 === 0 ? [] : this.waiting.filter((call) => !call.of.isAsleep && call.isWorth());
    const among = worth.length > 0 ? worth : this.waiting;
    const call = among[(n >> 2) % among.length];
    if (!call) return;
    this.waiting.splice(this.waiting.indexOf(call), 1);
    call.happen(answer);
  }

  /** Lets each of the waiting calls happen that would bring its caller on; or all. */
  round(all: boolean): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const call of waiting) {
      if (all || call.isWorth()) call.happen('answered');
      else this.waiting.push(call);
    }
  }

  land(n: number): void {
    const [effect] = this.late.splice(n % Math.max(1, this.late.length), 1);
    try {
      effect?.();
    } catch {
      // Refused, and nobody hears of it.
    }
  }

  /** Nothing more comes from this process. */
  drop(process: Process): void {
    process.isDead = true;
    this.waiting = this.waiting.filter((call) => call.of !== process);
  }
}
