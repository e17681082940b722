import type { InputRecord } from '#events';
import type { Cluster } from '#stream';
import { readWindow } from './read-window.js';

export interface Scan {
  topic: string;
  partition: number;
  /** Whether a record is one that is looked for. */
  wanted: (record: InputRecord) => boolean;
  /** Goes back to records that the broker received before this, ms since the epoch; else until nothing more is found. */
  since?: number;
}

/** What a search may cost. */
export interface Budget {
  /** Records looked at in one partition. */
  records: number;
  /** Records found in one partition. */
  found: number;
  signal?: AbortSignal;
}

export interface Scanned {
  /** In the order of the log. */
  found: InputRecord[];
  /** When the oldest record that was looked at came in; null where there was none. */
  from: number | null;
  /** Nothing older lies in the log. */
  complete: boolean;
}

const FIRST_WINDOW = 2_000;

/**
 * Searches a partition from its end, in windows that grow: what is asked for came a moment ago as a rule. Without `since` it ends
 * at the first window, behind one with something in it, that has nothing; always at the bounds of the budget.
 */
export async function scanBack(
  cluster: Cluster,
  { topic, partition, wanted, since }: Scan,
  { records: most, found: mostFound, signal }: Budget,
): Promise<Scanned> {
  const logs = await cluster.logs([topic]);
  const log = logs.find((one) => one.partition === partition);
  if (!log) return { found: [], from: null, complete: true };
  let found: InputRecord[] = [];
  let from: number | null = null;
  let to = log.end;
  for (let size = FIRST_WINDOW; to > log.start; size *= 4) {
    const begin = Math.max(log.start, to - size, log.end - most);
    if (begin >= to || found.length >= mostFound || signal?.aborted) return { found, from, complete: false };
    const here: InputRecord[] = [];
    const oldest = await readWindow(cluster, logs, { topic, partition, begin, end: to, signal }, (record) => {
      if (wanted(record) && here.length + found.length < mostFound) here.push(record);
    });
    if (signal?.aborted) return { found, from, complete: false };
    const settled = since === undefined && found.length > 0 && here.length === 0;
    found = [...here, ...found];
    from = oldest ?? from;
    to = begin;
    if (settled || (since !== undefined && from !== null && from < since)) break;
  }
  return { found, from, complete: to <= log.start };
}
