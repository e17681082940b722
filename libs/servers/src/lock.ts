import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive, type ProcessIdentity } from './process-identity.js';

const TOUCH_EVERY_MS = 2_000;
/** A holder that has not touched its lock for so long is gone, on whatever host it was. */
const STALE_AFTER_MS = 20_000;

interface Holder extends ProcessIdentity {
  host: string;
}

/**
 * Runs `work` while holding a lock file, waiting for another holder that lives. The lock only spares doing the same work
 * twice: what it guards must be right without it, for a stale lock may be broken by two at once.
 */
export async function withLock<T>(path: string, onWait: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  while (!(await take(path))) {
    const holder = await readHolder(path);
    if (await isStale(path, holder)) {
      await rm(path, { force: true });
    } else {
      onWait(holder?.pid ?? 0);
      await sleep(200);
    }
  }
  const touch = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), TOUCH_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    const holder: Holder = { host: hostname(), ...(identify(process.pid) ?? { pid: process.pid, started: '' }) };
    await file.writeFile(JSON.stringify(holder));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined where it has just been released, or is just being written. */
async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

async function isStale(path: string, holder: Holder | undefined): Promise<boolean> {
  if (holder?.host === hostname() && !isAlive(holder)) return true;
  try {
    return Date.now() - (await stat(path)).mtimeMs > STALE_AFTER_MS;
  } catch {
    return false;
  }
}
