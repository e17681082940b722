import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, copyFileSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from './environment.js';
import { messageOf, ServersError } from './errors.js';
import type { Run } from './run.js';

/** A server that runs as a process of this machine, to be disturbed at will. */
export interface ServerProcess {
  readonly name: string;
  readonly port: number;
  /** Undefined while it does not run. */
  readonly pid: number | undefined;
  /** The file its output goes to. */
  readonly log: string;
  /** Stops it in order (SIGTERM), if it runs, and starts it again on the same data and port. */
  restart(): Promise<void>;
  /** Sends a signal (SIGKILL unless told), and waits for the end of the process. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Stops it from running (SIGSTOP) until `resume`; connections stay open and nothing is answered. */
  pause(): void;
  resume(): void;
}

export interface LocalServerOptions {
  run: Run;
  name: string;
  port: number;
  command: string;
  args: readonly string[];
  env: Environment;
  directory: string;
  /** Fulfilled once it serves; asked again and again. `output` is what it has written since it was started. */
  ready: (output: string) => Promise<void>;
  /** Called when it ends without having been asked to. */
  onExit: (error: ServersError) => void;
}

const READY_WITHIN_MS = 60_000;
/** A broker that hands over its partitions before it leaves a cluster takes ten seconds and more. */
const RESTART_GRACE_MS = 30_000;
const LOG_LINES = 15;

export class LocalServer implements ServerProcess {
  readonly name: string;
  readonly port: number;
  readonly log: string;
  private child: ChildProcess | undefined;
  private wanted = false;

  constructor(private readonly options: LocalServerOptions) {
    this.name = options.name;
    this.port = options.port;
    this.log = join(options.directory, `${options.name}.log`);
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** @throws ServersError `server-failed` with the end of its log */
  async start(): Promise<void> {
    const { run, command, args, env, directory } = this.options;
    const output = openSync(this.log, 'a');
    const from = statSync(this.log).size;
    let child: ChildProcess;
    try {
      child = run.spawn(command, args, { cwd: directory, env: { ...env }, stdio: ['ignore', output, output] });
    } finally {
      closeSync(output);
    }
    this.child = child;
    this.wanted = true;
    let end: string | undefined;
    child.once('error', (error) => {
      end = error.message;
      if (child.pid === undefined) this.child = undefined;
    });
    child.once('exit', (code, signal) => {
      end = signal === null ? `it exited with code ${String(code)}` : `it was ended by ${signal}`;
      if (this.child === child) this.child = undefined;
      if (serving && this.wanted) this.options.onExit(this.failure(`${this.name} ended: ${end}`));
    });
    let serving = false;
    const deadline = performance.now() + READY_WITHIN_MS;
    let last = '';
    while (!serving) {
      if (end !== undefined) throw this.failure(`${this.name} did not start: ${end}`);
      if (performance.now() > deadline) throw this.failure(`${this.name} did not serve within 60 s: ${last}`);
      try {
        await this.options.ready(readFileSync(this.log).subarray(from).toString('utf8'));
        serving = true;
      } catch (error) {
        last = messageOf(error);
        await sleep(30);
      }
    }
  }

  /** Ends it in order; by force where it takes too long. */
  async stop(graceMs: number): Promise<void> {
    const { child } = this;
    this.wanted = false;
    if (child === undefined) return;
    this.resume();
    const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
    await this.kill('SIGTERM');
    clearTimeout(force);
  }

  async restart(): Promise<void> {
    await this.stop(RESTART_GRACE_MS);
    await this.start();
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const { child } = this;
    this.wanted = false;
    if (child === undefined) return;
    const gone = once(child, 'exit');
    child.ref();
    child.kill(signal);
    await gone;
  }

  pause(): void {
    this.child?.kill('SIGSTOP');
  }

  resume(): void {
    this.child?.kill('SIGCONT');
  }

  private failure(what: string): ServersError {
    if (this.options.run.closed)
      return new ServersError('stopped', 'The servers were stopped while they were being started.');
    const lines = lastLines(this.log);
    const full = lines.some((line) => /No space left on device/.test(line));
    const kept = keep(this.log, dirname(this.options.run.directory));
    return new ServersError(
      full ? 'disk-full' : 'server-failed',
      `${what}. ${full ? `No space is left on the disk of ${this.options.directory}. ` : ''}` +
        `The end of its log (${kept}):\n${lines.map((line) => `  ${line}`).join('\n')}`,
    );
  }
}

const lastLines = (path: string): string[] => readFileSync(path, 'utf8').trimEnd().split('\n').slice(-LOG_LINES);

/** The run's directory goes; the log of what went wrong stays, until the next failure replaces it. */
function keep(log: string, root: string): string {
  const kept = join(root, 'failed', basename(log));
  try {
    mkdirSync(dirname(kept), { recursive: true });
    copyFileSync(log, kept);
    return kept;
  } catch {
    return log;
  }
}
