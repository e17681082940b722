/** What an owner of a partition is doing. */
export type OwnerState =
  | { state: 'opening' }
  | { state: 'rebuilding'; done: number }
  | { state: 'owned' }
  /** Waits for other partitions to rebuild what all of them share. */
  | { state: 'waiting'; for: string }
  | { state: 'paused'; reason: string; attempts: number };

export type PartitionHealth = OwnerState & {
  topic: string;
  partition: number;
  /** Next offset to read; null before the partition is opened. */
  position: number | null;
  /** When the input was last asked or a batch committed, ms since the epoch. */
  lastProgress: number;
  stalled: boolean;
};

export interface ServerHealth {
  ok: boolean;
  /** Why not, in words; empty where all is well. */
  reasons: string[];
  partitions: PartitionHealth[];
}

/**
 * An owner asks for input at least every second, and says each slice of the changelog that it has put back; one that was
 * silent for so long hangs, whatever the reason. One that waits or is paused says so itself.
 */
const STALL = 60_000;

export const isStalled = ({ state }: OwnerState, lastProgress: number, now: number): boolean =>
  state !== 'waiting' && state !== 'paused' && now - lastProgress > STALL;

/** A partition may take some tries to come back before anybody needs to know. */
const TOLERATED_ATTEMPTS = 5;

export function serverHealth(partitions: PartitionHealth[], member: { ok: boolean; reason: string }): ServerHealth {
  const reasons = partitions.flatMap((partition) => {
    const where = `${partition.topic}/${partition.partition}`;
    if (partition.stalled) return [`${where} stands still since ${new Date(partition.lastProgress).toISOString()}`];
    if (partition.state === 'paused' && partition.attempts > TOLERATED_ATTEMPTS)
      return [`${where}: ${partition.reason}`];
    return [];
  });
  if (!member.ok) reasons.push(member.reason);
  return { ok: reasons.length === 0, reasons, partitions };
}
