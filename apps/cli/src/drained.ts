import type { Cluster } from '#stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { readToEnd } from './read-log.js';

const PAUSE_MS = 25;

/** Resolves when `group` has committed everything that now lies in `topic`. */
export async function drained(cluster: Cluster, group: string, topic: string, stop: AbortSignal): Promise<void> {
  while (await lags(cluster, group, topic)) await sleep(PAUSE_MS, undefined, { signal: stop });
}

/** Behind the offsets of a group that has read everything may lie transaction markers: so the log is read, not its end offset. */
async function lags(cluster: Cluster, group: string, topic: string): Promise<boolean> {
  const state = (await cluster.groups()).find((one) => one.group === group);
  const committed = new Map(state?.committed.filter((c) => c.topic === topic).map((c) => [c.partition, c.offset]));
  const from = (await cluster.logs([topic])).map(({ partition, start }) => ({
    topic,
    partition,
    offset: committed.get(partition) ?? start,
  }));
  let unread = 0;
  await readToEnd(cluster, { topics: [topic], from, onRecord: () => void unread++ });
  return unread > 0;
}
