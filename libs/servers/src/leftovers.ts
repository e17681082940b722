import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, identify, isAlive, type ProcessIdentity } from './process-identity.js';

/** What a run writes down about itself, so that a later one can clean up after it. */
export interface RunRecord {
  host: string;
  owner: ProcessIdentity;
  processes: ProcessIdentity[];
}

export const RUN_PREFIX = 'run-';
export const RUN_RECORD = 'run.json';

/** A run of another host, in a directory shared with it, cannot be looked at; after this it is held for dead. */
const FOREIGN_RUN_MS = 24 * 3600 * 1000;
const DYING_MS = 3000;

/** Kills the servers and removes the directories of runs whose process is gone; returns how many there were. */
export async function removeLeftovers(root: string): Promise<number> {
  const names = await readdir(root).catch(() => []);
  const removed = await Promise.all(
    names.filter((name) => name.startsWith(RUN_PREFIX)).map((name) => removeIfStale(join(root, name))),
  );
  return removed.filter(Boolean).length;
}

async function removeIfStale(directory: string): Promise<boolean> {
  const record = await readRecord(directory);
  if (record === undefined ? identify(ownerByName(directory)) !== undefined : await mayLive(record, directory))
    return false;
  const orphans = (record?.processes ?? []).filter(
    (each) => isAlive(each) && commandLine(each.pid).includes(directory),
  );
  for (const { pid } of orphans) kill(pid);
  const deadline = Date.now() + DYING_MS;
  while (orphans.some(isAlive) && Date.now() < deadline) await sleep(50);
  await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return true;
}

async function mayLive(record: RunRecord, directory: string): Promise<boolean> {
  if (record.host === hostname()) return isAlive(record.owner);
  const { mtimeMs } = await stat(join(directory, RUN_RECORD));
  return Date.now() - mtimeMs < FOREIGN_RUN_MS;
}

/** Undefined where the run had not come so far as to write it, or was half removed. */
async function readRecord(directory: string): Promise<RunRecord | undefined> {
  try {
    return JSON.parse(await readFile(join(directory, RUN_RECORD), 'utf8')) as RunRecord;
  } catch {
    return undefined;
  }
}

const ownerByName = (directory: string): number => Number(/run-(\d+)-[^/]*$/.exec(directory)?.[1] ?? 0);

function kill(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
