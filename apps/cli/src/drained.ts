import { hasUnread, type Cluster } from '#stream';
import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 25;

/** Resolves when `group` has committed everything that now lies in `topic`. */
export async function drained(cluster: Cluster, group: string, topic: string, stop: AbortSignal): Promise<void> {
  while (await hasUnread(cluster, group, topic)) await sleep(PAUSE_MS, undefined, { signal: stop });
}
