import type { PartitionMemory } from '../memory-port.js';
import type { Position } from '../position.js';

/** Rules a twin can be told to break, to see that the test would notice. */
export interface BrokenMemory {
  /** Takes commands with any token, at any position. */
  refusesNobody?: boolean;
  /** Opens without taking back what did not commit. */
  takesNothingBack?: boolean;
  /** Says that it knows everything when it has forgotten everything. */
  hidesLoss?: boolean;
}

class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly reason: 'token' | 'gone' | 'position') {
    super(`refused: ${reason}`);
  }
}

/** Redis for one partition, as the commands of `libs/memory` behave. */
export class TwinMemory implements PartitionMemory {
  private token: string | null = null;
  private at: Position | null = null;
  private from = 0;
  private states = new Map<string, string>();
  private undo = new Map<string, string | undefined>();
  /** How many of the next writes are answered by a time-out and happen when `land` is called. */
  late = 0;
  private readonly flying: (() => void)[] = [];

  constructor(private readonly broken: BrokenMemory = {}) {}

  flush(): void {
    [this.token, this.at] = [null, null];
    this.states.clear();
    this.undo.clear();
  }

  land(): void {
    for (const write of this.flying.splice(0)) {
      try {
        write();
      } catch {
        // Refused, and nobody hears of it.
      }
    }
  }

  own(token: string): Promise<void> {
    this.token = token;
    return Promise.resolve();
  }

  async check(token: string): Promise<void> {
    await Promise.resolve(this.guard(token));
  }

  async open(token: string, at: Position): Promise<boolean> {
    await Promise.resolve(this.guard(token));
    if (this.broken.hidesLoss) this.at ??= at;
    if (!this.at || this.at.incarnation !== at.incarnation) return false;
    if (this.at.offset !== at.offset && !this.broken.takesNothingBack) {
      if (this.at.offset < at.offset || this.from !== at.offset) return false;
      for (const [key, value] of this.undo) {
        if (value === undefined) this.states.delete(key);
        else this.states.set(key, value);
      }
    }
    this.undo.clear();
    [this.at, this.from] = [at, at.offset];
    return true;
  }

  async read(token: string, at: Position, keys: readonly string[]): Promise<Map<string, string>> {
    await Promise.resolve(this.guard(token, at));
    return new Map(keys.flatMap((key) => (this.states.has(key) ? [[key, this.states.get(key) ?? '']] : [])));
  }

  async write(token: string, from: Position, to: Position, states: ReadonlyMap<string, string | null>): Promise<void> {
    const write = (): void => {
      this.guard(token, from);
      this.undo = new Map([...states.keys()].map((key) => [key, this.states.get(key)]));
      this.apply(states);
      [this.at, this.from] = [to, from.offset];
    };
    if (this.late > 0) {
      this.late -= 1;
      this.flying.push(write);
      throw new Error('Command timed out');
    }
    await Promise.resolve(write());
  }

  async clear(token: string): Promise<void> {
    await Promise.resolve(this.guard(token));
    this.at = null;
    this.states.clear();
    this.undo.clear();
  }

  async restore(token: string, states: ReadonlyMap<string, string | null>): Promise<void> {
    await Promise.resolve(this.guard(token));
    this.apply(states);
  }

  async settle(token: string, at: Position): Promise<void> {
    await Promise.resolve(this.guard(token));
    [this.at, this.from] = [at, at.offset];
  }

  async size(token: string): Promise<number> {
    await Promise.resolve(this.guard(token));
    return this.states.size;
  }

  private apply(states: ReadonlyMap<string, string | null>): void {
    for (const [key, value] of states) {
      if (value === null) this.states.delete(key);
      else this.states.set(key, value);
    }
  }

  private guard(token: string, at?: Position): void {
    if (this.broken.refusesNobody || (this.broken.hidesLoss && this.token === null)) return;
    if (this.token === null) throw new Refused('gone');
    if (this.token !== token) throw new Refused('token');
    if (at && (this.at?.offset !== at.offset || this.at.incarnation !== at.incarnation)) throw new Refused('position');
  }
}
