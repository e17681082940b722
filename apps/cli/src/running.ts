import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `tautline up` tells the other commands, so that they find its servers without being given an address. */
interface Running {
  pid: number;
  brokers: string[];
}

const FILE = join('.tautline', 'running.json');

/** Leaves the note; the function returned takes it away again. */
export function announce(running: Omit<Running, 'pid'>): () => void {
  mkdirSync('.tautline', { recursive: true });
  writeFileSync(FILE, JSON.stringify({ pid: process.pid, ...running }));
  return () => rmSync(FILE, { force: true });
}

/** The note of an `up` in this folder that is still alive. */
export function findRunning(): Running | undefined {
  try {
    const running = JSON.parse(readFileSync(FILE, 'utf8')) as Running;
    process.kill(running.pid, 0);
    return running;
  } catch {
    return undefined;
  }
}
