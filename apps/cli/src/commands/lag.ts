import { consumerGroups } from '#events';
import type { LagSnapshot } from '#lag';
import { loadConfig } from '#platform';
import { LagWatch, pipelineOf, type Reading } from '#views';
import { setTimeout as sleep } from 'node:timers/promises';
import { withCluster } from '../connection.js';
import { print, say } from '../output.js';
import { shownGroup, shownGroups } from '../show/lag.js';

export interface LagOptions {
  watch?: boolean;
  json?: boolean;
  group?: string;
}

/** How long the commits of the recent past are waited for: without them nobody knows who has stopped. */
const PATIENCE_MS = 10_000;
const CLEAR = '\x1b[2J\x1b[H';

/** The console's facts, in a terminal. Two readings at least: rates need two. */
export const lag = ({ watch = false, json = false, group }: LagOptions): Promise<void> =>
  withCluster(async (cluster, topics, prefix) => {
    const { interval, window } = loadConfig(process.env).lag;
    const watched = new LagWatch({ cluster, pipeline: pipelineOf(topics, consumerGroups(prefix)), window });
    const ending = new AbortController();
    if (watch) process.once('SIGINT', () => ending.abort());
    try {
      await Promise.race([watched.ready, sleep(PATIENCE_MS, undefined, { ref: false })]);
      await watched.read();
      do {
        await sleep(interval, undefined, { signal: ending.signal }).catch(() => undefined);
        const reading = await watched.read();
        await show(watched, reading, { watch, json, interval, ...(group !== undefined && { group }) });
      } while (watch && !ending.signal.aborted);
    } finally {
      await watched.close();
    }
  });

async function show(
  watched: LagWatch,
  reading: Reading,
  { watch, json, group, interval }: LagOptions & { interval: number },
): Promise<void> {
  const at = new Date().toISOString();
  const { gone: _gone, minute: _minute, ...facts } = reading;
  const snapshot: LagSnapshot = { at, stale: null, every: interval / 1000, ...facts };
  if (group === undefined) {
    if (json) return print(JSON.stringify(snapshot));
    if (watch && process.stdout.isTTY) await print(CLEAR);
    for (const line of shownGroups(snapshot)) await print(line);
    if (!snapshot.commitTimes.known) say(`STOP cannot be told from STALL: ${snapshot.commitTimes.reason}`);
    return;
  }
  const found = watched.group(group);
  if (!found)
    throw new Error(`there is no consumer group ${group} on the cluster; \`tautline lag\` lists those there are`);
  if (json) return print(JSON.stringify({ at, stale: null, ...found }));
  if (watch && process.stdout.isTTY) await print(CLEAR);
  for (const line of shownGroup(found)) await print(line);
}
