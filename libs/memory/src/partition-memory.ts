import type { Run } from './client.js';
import { parts } from './parts.js';

/** Everything before `offset` of this life of the input is done. */
export interface Position {
  incarnation: number;
  offset: number;
}

/** Keys a command of restoring or reading carries at most; those of one call are sent together. */
const BATCH = 500;

const FORGET = '';

/**
 * What is remembered for one partition of one consumer group: a text per key, and the position it belongs to.
 * All keys carry one hash tag, so that each command runs on one node of a cluster.
 *
 * A write keeps the former version of each key it changes until the next write, so that opening at the committed
 * position can take back a write whose transaction did not commit. Every method but `own` refuses a caller whose
 * token is no longer there.
 */
export class RedisPartitionMemory {
  private readonly meta: string;
  private readonly state: string;
  private readonly undo: string;

  /** @param tag names the partition, without braces */
  constructor(
    private readonly run: Run,
    prefix: string,
    tag: string,
  ) {
    const base = `${prefix}{${tag}}`;
    [this.meta, this.state, this.undo] = [`${base}:meta`, `${base}:state`, `${base}:undo`];
  }

  async own(token: string): Promise<void> {
    await this.run('own', this.all, [token]);
  }

  async check(token: string): Promise<void> {
    await this.run('check', [this.meta], [token]);
  }

  /** False where the states do not belong to `at` and have to be rebuilt. */
  async open(token: string, at: Position): Promise<boolean> {
    return (await this.run('open', this.all, [token, at.incarnation, at.offset])) === 1;
  }

  /** A key that was never written, or was forgotten, is not in the answer. */
  async read(token: string, at: Position, keys: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    const read = async (some: readonly string[]): Promise<void> => {
      const answer = await this.run('read', [this.meta, this.state], [token, at.incarnation, at.offset, ...some]);
      const values = Array.isArray(answer) ? answer : [];
      some.forEach((key, n) => {
        const value = values[n];
        if (typeof value === 'string') found.set(key, value);
      });
    };
    await Promise.all(parts(keys, BATCH).map(read));
    return found;
  }

  /** All at once. Null forgets the key. */
  async write(token: string, from: Position, to: Position, states: ReadonlyMap<string, string | null>): Promise<void> {
    await this.run('write', this.all, [token, from.incarnation, from.offset, to.offset, ...flat(states)]);
  }

  async clear(token: string): Promise<void> {
    await this.run('clear', this.all, [token]);
  }

  async restore(token: string, states: ReadonlyMap<string, string | null>): Promise<void> {
    const restore = (pairs: readonly string[]) => this.run('restore', [this.meta, this.state], [token, ...pairs]);
    await Promise.all(parts(flat(states), 2 * BATCH).map(restore));
  }

  /** Ends a rebuild. */
  async settle(token: string, at: Position): Promise<void> {
    await this.run('settle', [this.meta], [token, at.incarnation, at.offset]);
  }

  /** How many keys have a state. */
  async size(token: string): Promise<number> {
    return Number(await this.run('size', [this.meta, this.state], [token]));
  }

  private get all(): string[] {
    return [this.meta, this.state, this.undo];
  }
}

const flat = (states: ReadonlyMap<string, string | null>): string[] =>
  [...states].flatMap(([key, value]) => [key, value ?? FORGET]);
