import type { PartitionMemory } from '../memory-port.js';
import type { Position } from '../position.js';
import type { Calls, Process } from './calls.js';
import { Refused, type TwinPartition, type TwinRedis } from './twin-redis.js';

const isAt = (at: Position | null, other: Position): boolean =>
  at?.offset === other.offset && at.incarnation === other.incarnation;

/** What one process asks of Redis for one partition, as the commands of `libs/memory` answer. */
export class TwinMemory implements PartitionMemory {
  constructor(
    private readonly redis: TwinRedis,
    private readonly calls: Calls,
    private readonly process: Process,
    private readonly place: string,
  ) {}

  own(token: string): Promise<void> {
    return this.ask('own', () => {
      const { redis, place } = this;
      const { partitions } = redis.memory;
      const held = partitions.get(place);
      const fresh = { run: redis.run, at: null, from: 0, states: new Map(), undo: new Map() };
      const kept = held && redis.isThisRun(held.run) ? held : fresh;
      partitions.set(place, { ...kept, token, run: redis.run });
    });
  }

  check(token: string): Promise<void> {
    return this.ask('check', () => void this.guard(token));
  }

  open(token: string, at: Position): Promise<boolean> {
    return this.ask('open', () => {
      const { takesNothingBack, comparesNoPosition } = this.redis.broken;
      const held = this.guard(token);
      if (!held.at || held.at.incarnation !== at.incarnation) return false;
      if (held.at.offset !== at.offset && !takesNothingBack) {
        const isKept = held.at.offset > at.offset && held.from === at.offset;
        if (!isKept && !comparesNoPosition) return false;
        if (isKept) for (const [key, value] of held.undo) put(held, key, value ?? null);
      }
      [held.at, held.from] = [at, at.offset];
      held.undo.clear();
      return true;
    });
  }

  read(token: string, at: Position, keys: readonly string[]): Promise<Map<string, string>> {
    return this.ask('read', () => {
      const { states } = this.guard(token, at);
      return new Map(keys.flatMap((key) => (states.has(key) ? [[key, states.get(key) ?? '']] : [])));
    });
  }

  async write(token: string, from: Position, to: Position, states: ReadonlyMap<string, string | null>): Promise<void> {
    const { writesInTwo, evicts } = this.redis.broken;
    let undo = new Map<string, string | undefined>();
    const store = (held: TwinPartition): void => {
      undo = new Map([...states.keys()].map((key) => [key, held.states.get(key)]));
      for (const [key, value] of states) put(held, key, value);
      const [oldest] = held.states.keys();
      if (evicts && held.states.size > 1 && oldest !== undefined) held.states.delete(oldest);
    };
    if (writesInTwo) await this.ask('write', () => store(this.guard(token, from)));
    await this.ask('write', () => {
      const held = this.guard(token, from);
      if (!writesInTwo) store(held);
      held.undo = undo;
      [held.at, held.from] = [to, from.offset];
    });
  }

  clear(token: string): Promise<void> {
    return this.ask('clear', () => {
      const held = this.guard(token);
      held.at = null;
      held.states.clear();
      held.undo.clear();
    });
  }

  restore(token: string, states: ReadonlyMap<string, string | null>): Promise<void> {
    return this.ask('restore', () => {
      const held = this.guard(token);
      for (const [key, value] of states) put(held, key, value);
    });
  }

  settle(token: string, at: Position): Promise<void> {
    return this.ask('settle', () => {
      const held = this.guard(token);
      [held.at, held.from] = [at, at.offset];
    });
  }

  size(token: string): Promise<number> {
    return this.ask('size', () => this.guard(token).states.size);
  }

  private guard(token: string, at?: Position): TwinPartition {
    const { redis, place } = this;
    const held = redis.memory.partitions.get(place);
    if (!held) throw new Refused('gone');
    if (!redis.isThisRun(held.run)) throw new Refused('run');
    if (held.token !== token && !redis.broken.checksNoToken) throw new Refused('token');
    if (at && !isAt(held.at, at) && !redis.broken.comparesNoPosition) throw new Refused('position');
    return held;
  }

  private ask<T>(what: string, effect: () => T): Promise<T> {
    return this.calls.ask(this.process, what, effect);
  }
}

function put({ states }: TwinPartition, key: string, value: string | null): void {
  if (value === null) states.delete(key);
  else states.set(key, value);
}
