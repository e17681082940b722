import { unknown, type Figure } from './figure.js';

/** What a look into the log has shown of what lies ahead of a committed offset. */
export interface Ahead {
  /** Everything from here to `to`, exclusive, was looked at. */
  from: number;
  to: number;
  /** What a reader will get of it: no markers, no aborted and no compacted records. */
  records: number;
  /** The first of them; null where there is none before `to`. */
  first: { offset: number; timestamp: number } | null;
}

/**
 * What is known of one partition and one group's place in it. Offsets are positions, `end` exclusive.
 * Read the commit before the end: then a commit beyond the end means a log that started over, never a race.
 */
export interface PartitionPosition {
  /** Next offset to read; null where nothing was committed. */
  committed: number | null;
  /** Missing where the log could not be asked, or is not there. */
  log?: { start: number; end: number };
  /** Why it is missing. */
  unseen?: string;
  ahead?: Ahead | undefined;
  /** The group has committed nothing in any partition. */
  commitsNothing?: boolean;
  /** The topic was deleted and made anew since this was committed. */
  recreated?: boolean;
  /** Where nothing was committed, the group begins at the start of the log. */
  fromStart?: boolean;
}

export interface PartitionLag {
  /** Records still to be read, or why nobody can say. */
  lag: Figure;
  /** What a reader of the number should know besides. */
  note: string | null;
}

const WHOLE = 'nothing was committed here: it will be read from the start';

/** The first rule that holds gives the answer. */
export function partitionLag(position: PartitionPosition): PartitionLag {
  const { committed, log, unseen, ahead, recreated, commitsNothing, fromStart } = position;
  if (log === undefined) return { lag: unknown(unseen ?? 'the log cannot be seen'), note: null };
  // Into a log that ends at 0 nothing was ever written, so nothing can be unread, whoever has committed what.
  if (committed === null && log.end === 0) return { lag: 0, note: null };
  if (committed === null && fromStart === true)
    return { lag: unread(log.start, log.end, ahead), note: log.end > log.start ? WHOLE : null };
  if (committed === null && commitsNothing)
    return { lag: unknown('the group commits nothing: it has not begun, or keeps its place elsewhere'), note: null };
  if (committed === null) return { lag: unknown('nothing was committed, or it has expired'), note: null };
  if (recreated)
    return { lag: unknown('the topic was made anew: what was committed is of its former life'), note: null };
  if (committed > log.end) return { lag: unknown('the commit lies beyond the end: the log started over'), note: null };
  const from = Math.max(committed, log.start);
  return { lag: unread(from, log.end, ahead), note: noteOf(committed, log.start) };
}

/** Counted as far as was looked, and offset by offset from there. */
function unread(from: number, end: number, ahead: Ahead | undefined): number {
  if (ahead?.from !== from) return end - from;
  return ahead.records + Math.max(0, end - Math.max(from, ahead.to));
}

const noteOf = (committed: number, start: number): string | null =>
  committed < start ? `${start - committed} offsets were deleted before they were read` : null;
