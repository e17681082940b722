/**
 * What is known of one partition and one group's place in it. Offsets are positions, `end` exclusive.
 * Read the commit before the end: then a commit beyond the end means a log that started over, never a race.
 */
export interface PartitionPosition {
  topic: string;
  partition: number;
  /** Next offset to read; null where nothing was committed. */
  committed: number | null;
  /** Missing where the log could not be asked, or is not there. */
  log?: { start: number; end: number };
  /**
   * Everything from here to `end` is known to hold no record: transaction markers, aborted or compacted records.
   * Missing where that is not known; then every offset before `end` counts.
   */
  readable?: number;
}

/** Records still to be read, or why nobody can say. */
export type Lag = number | 'unknown';

export interface PartitionLag {
  topic: string;
  partition: number;
  committed: number | null;
  start: number | null;
  end: number | null;
  lag: Lag;
  /** Why the lag is unknown, or what a reader of the number should know besides. */
  because?: string;
}

/** The first rule that holds gives the answer. */
export function partitionLag(position: PartitionPosition): PartitionLag {
  const { topic, partition, committed, log } = position;
  const facts = { topic, partition, committed, start: log?.start ?? null, end: log?.end ?? null };
  if (log === undefined) return { ...facts, lag: 'unknown', because: 'the log cannot be seen' };
  // Into a log that ends at 0 nothing was ever written, so nothing can be unread, whoever has committed what.
  if (committed === null && log.end === 0) return { ...facts, lag: 0 };
  if (committed === null) return { ...facts, lag: 'unknown', because: 'nothing was committed' };
  if (committed > log.end) {
    return { ...facts, lag: 'unknown', because: 'the commit lies beyond the end: the log started over' };
  }
  const lag = unread(committed, log, position.readable);
  if (committed >= log.start) return { ...facts, lag };
  return { ...facts, lag, because: `${log.start - committed} offsets were deleted before they were read` };
}

/** From what can still be read up to the last offset that may hold a record. */
const unread = (committed: number, log: { start: number; end: number }, readable = log.end): number =>
  Math.max(0, Math.min(readable, log.end) - Math.max(committed, log.start));
