import type { Coordinates } from '#events';
import type { Cluster } from '#stream';
import { passes, type AlertFilter } from './alert-filter.js';
import type { AlertWindow } from './alert-window.js';
import { parseAlert, type AlertRecord } from './parse-alert.js';
import type { Positions } from './positions.js';
import { readBetween } from './read-between.js';

export interface PastPage {
  alerts: AlertRecord[];
  /** Before which to go on; null at the beginning of the log. */
  next: Positions | null;
}

interface PastSource {
  readonly cluster: Cluster;
  readonly topics: readonly string[];
  readonly window: AlertWindow;
}

/** One partition, read from its end towards its beginning. */
interface Walk {
  topic: string;
  partition: number;
  start: number;
  /** Everything from here on is in `found` or has been taken. */
  reached: number;
  /** Newest last. */
  found: AlertRecord[];
  /** Offsets to fetch next; grows while they bring little. */
  stride: number;
}

const FIRST_STRIDE = 32;
const LAST_STRIDE = 256;
/** A page whose filter lets little through ends here, short, with a cursor to go on. */
const MOST_EXAMINED = 5_000;

/**
 * A page backwards through all partitions, last written first. The cursor is a place in the log, so that alerts that come
 * meanwhile move nothing: no alert is shown twice, and none is left out.
 */
export async function pastAlerts(
  { cluster, topics, window }: PastSource,
  { before, limit, filter }: { before: Positions; limit: number; filter: AlertFilter },
): Promise<PastPage> {
  const walks = (await cluster.logs(topics)).map(({ topic, partition, start, end }): Walk => {
    const reached = Math.min(end, before.get({ topic, partition }));
    before.set({ topic, partition, offset: reached });
    return { topic, partition, start, reached, found: [], stride: FIRST_STRIDE };
  });
  const alerts: AlertRecord[] = [];
  for (let examined = 0; alerts.length < limit && examined < MOST_EXAMINED; examined++) {
    await refill(cluster, window, walks);
    const newest = walks.filter(({ found }) => found.length > 0).reduce<Walk | null>(later, null);
    const record = newest?.found.pop();
    if (!record) return { alerts, next: null };
    before.set(record.at);
    if (passes(filter, record.alert)) alerts.push(record);
  }
  return { alerts, next: before };
}

/** Of two partitions the one whose last record not yet taken was written later. */
function later(a: Walk | null, b: Walk): Walk {
  const [x, y] = [a?.found.at(-1), b.found.at(-1)];
  if (!a || !x || !y) return b;
  if (x.timestamp !== y.timestamp) return x.timestamp > y.timestamp ? a : b;
  return x.alert.at >= y.alert.at ? a : b;
}

/** No partition may be empty-handed while it has older records: which one is the newest could not be told. */
async function refill(cluster: Cluster, window: AlertWindow, walks: readonly Walk[]): Promise<void> {
  for (;;) {
    const empty = walks.filter(({ found, reached, start }) => found.length === 0 && reached > start);
    if (empty.length === 0) return;
    const inMemory = empty.filter((walk) => walk.reached > window.floor.get(walk));
    for (const walk of inMemory) {
      walk.found = window.before({ ...walk, offset: walk.reached });
      walk.reached = Math.max(walk.start, window.floor.get(walk));
    }
    if (inMemory.length === 0) await readBack(cluster, empty);
  }
}

async function readBack(cluster: Cluster, walks: readonly Walk[]): Promise<void> {
  const place = ({ topic, partition }: Walk, offset: number): Coordinates => ({ topic, partition, offset });
  const began = (walk: Walk): number => Math.max(walk.start, walk.reached - walk.stride);
  await readBetween(cluster, {
    topics: [...new Set(walks.map(({ topic }) => topic))],
    from: walks.map((walk) => place(walk, began(walk))),
    to: walks.map((walk) => place(walk, walk.reached)),
    onRecord: (input) => {
      const record = parseAlert(input);
      const walk = walks.find(({ topic, partition }) => topic === input.topic && partition === input.partition);
      if (record && walk) walk.found.push(record);
    },
  });
  for (const walk of walks) {
    walk.reached = began(walk);
    walk.stride = Math.min(LAST_STRIDE, walk.stride * 2);
  }
}
