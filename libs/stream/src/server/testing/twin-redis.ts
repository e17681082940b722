import type { Position } from '../position.js';

/** Rules a server can be told to break. */
export interface BrokenRedis {
  /** Takes commands with any token. */
  checksNoToken?: boolean;
  /** Opens without taking back what did not commit. */
  takesNothingBack?: boolean;
  /** Opens at any position. */
  comparesNoPosition?: boolean;
  /** Believes what another life of the server has left. */
  trustsAnyRun?: boolean;
  /** Forgets states as time passes. */
  expires?: boolean;
  /** Makes room for a state by forgetting another one. */
  evicts?: boolean;
  /** Writes states in one command, and in the next what they were and where they stand. */
  writesInTwo?: boolean;
  /** Looks for the stories of bands in one command, and names the free ones in the next. */
  claimsInTwo?: boolean;
}

export interface TwinPartition {
  token: string;
  run: number;
  at: Position | null;
  from: number;
  states: Map<string, string>;
  undo: Map<string, string | undefined>;
}

interface Memory {
  partitions: Map<string, TwinPartition>;
  stories: { run: number; life: string } | null;
  rebuilt: Set<number>;
  bands: Map<string, string>;
  /** For handlers that keep something past the versioned states. */
  seen: Set<string>;
}

const empty = (): Memory => ({
  partitions: new Map(),
  stories: null,
  rebuilt: new Set(),
  bands: new Map(),
  seen: new Set(),
});

/** What lies in Redis, and what can happen to all of it. */
export class TwinRedis {
  run = 1;
  memory = empty();
  lives = 0;
  private snapshot: Memory | null = null;

  constructor(readonly broken: BrokenRedis = {}) {}

  flush(): void {
    this.memory = empty();
  }

  passMinute(): void {
    if (this.broken.expires) for (const { states } of this.memory.partitions.values()) states.clear();
  }

  save(): void {
    this.snapshot = structuredClone(this.memory);
  }

  /** The server comes back with what it had saved, in a new life. */
  restore(): void {
    this.run += 1;
    this.memory = this.snapshot ? structuredClone(this.snapshot) : empty();
  }

  isThisRun(run: number | undefined): boolean {
    return run === this.run || (run !== undefined && this.broken.trustsAnyRun === true);
  }
}

export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly reason: 'token' | 'gone' | 'run' | 'life' | 'position') {
    super(`refused: ${reason}`);
  }
}
