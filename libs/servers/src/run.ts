import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { ServersError } from './errors.js';
import { removeLeftovers, RUN_PREFIX, RUN_RECORD, type RunRecord } from './leftovers.js';
import { identify, type ProcessIdentity } from './process-identity.js';
import { startWatchdog, type Watchdog } from './watchdog.js';

/** One use of the servers: a directory, and every process that was started for it. Neither outlives this process. */
export class Run {
  private readonly processes = new Map<ChildProcess, ProcessIdentity>();
  private closing = false;

  private constructor(
    private readonly root: string,
    readonly directory: string,
    private readonly watchdog: Watchdog,
  ) {}

  /** Cleans up after runs that were killed, and makes a directory of its own under `root`. */
  static async open(root: string): Promise<Run> {
    const absolute = resolve(root);
    await removeLeftovers(absolute);
    const directory = join(absolute, `${RUN_PREFIX}${String(process.pid)}-${randomBytes(4).toString('hex')}`);
    mkdirSync(directory, { recursive: true });
    const run = new Run(absolute, directory, startWatchdog(directory));
    run.record();
    return run;
  }

  get closed(): boolean {
    return this.closing;
  }

  /**
   * Starts a process in a group of its own: Ctrl-C in a terminal reaches the apps first, which stop it when they have
   * finished. Its command line should name the run's directory, or nobody dares to kill it after this process died.
   */
  spawn(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
    if (this.closing) throw new ServersError('stopped', 'The servers were stopped while they were being started.');
    const child = spawn(command, args, { ...options, detached: true });
    const { pid } = child;
    if (pid === undefined) return child;
    this.watchdog.add(pid);
    child.unref();
    this.processes.set(child, identify(pid) ?? { pid, started: '' });
    this.record();
    child.once('exit', () => {
      this.processes.delete(child);
      this.watchdog.drop(pid);
      if (!this.closing) this.record();
    });
    return child;
  }

  /** Kills what still runs, and removes the directory. */
  async close(): Promise<void> {
    if (this.closing) return;
    this.closing = true;
    const left = [...this.processes.keys()];
    const gone = left.map((child) => once(child, 'exit'));
    for (const { pid } of left) if (pid !== undefined) killGroup(pid);
    left.forEach((child) => child.ref());
    await Promise.all(gone);
    await rm(this.directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    this.watchdog.dismiss();
    try {
      rmdirSync(this.root);
    } catch {
      // Another run, or the log of a failed start, lies there too.
    }
  }

  private record(): void {
    const owner = identify(process.pid) ?? { pid: process.pid, started: '' };
    const record: RunRecord = { host: hostname(), owner, processes: [...this.processes.values()] };
    const path = join(this.directory, RUN_RECORD);
    writeFileSync(`${path}.new`, JSON.stringify(record));
    renameSync(`${path}.new`, path);
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
