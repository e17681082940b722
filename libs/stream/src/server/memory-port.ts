import type { Position } from './position.js';

/**
 * What an owner remembers for its partition, as text per key. Every method but `own` refuses a caller whose token is no
 * longer there, with an error named `Refused`.
 */
export interface PartitionMemory {
  own(token: string): Promise<void>;
  check(token: string): Promise<void>;
  /** Takes back what was written beyond `at`. False where the states do not belong to `at` and have to be rebuilt. */
  open(token: string, at: Position): Promise<boolean>;
  read(token: string, at: Position, keys: readonly string[]): Promise<Map<string, string>>;
  write(token: string, from: Position, to: Position, states: ReadonlyMap<string, string | null>): Promise<void>;
  clear(token: string): Promise<void>;
  restore(token: string, states: ReadonlyMap<string, string | null>): Promise<void>;
  settle(token: string, at: Position): Promise<void>;
  size(token: string): Promise<number>;
}

/** Near-duplicates across all partitions of an input topic. */
export interface StoryMemory {
  life(): Promise<string>;
  /** Band to story. */
  retell(life: string, stories: ReadonlyMap<string, string>): Promise<void>;
  join(life: string, partition: number): Promise<void>;
  /** An answer per claim, or the partitions that have joined while others have not. */
  claim(
    partitions: number,
    claims: readonly { story: string; bands: readonly string[]; least?: number }[],
  ): Promise<{ stories: { story: string; matched: number }[] } | { here: number[] }>;
}

/** The memory as an app hands it to the server. */
export interface Memory {
  checkPolicy(): Promise<void>;
  partition(group: string, topic: string, partition: number): PartitionMemory;
  stories(group: string, topic: string): StoryMemory;
}
