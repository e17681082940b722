import type { Assigned } from '../ports.js';

/** Says which partitions of a group are ours. Being told late is harmless: owners fence each other. */
export interface Membership {
  /** @param assign called with all partitions of this member whenever they may have changed */
  start(assign: (partitions: readonly Assigned[]) => void): Promise<void>;
  /** Resolves when the group has acknowledged this member later than now. */
  confirmed(): Promise<void>;
  health(): { ok: boolean; reason: string };
  /** Leaves the group. */
  stop(): Promise<void>;
}
