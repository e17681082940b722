import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '#stream';
import { sleep } from './patience.js';

export type StageName = 'enricher' | 'alerter';

/** Where an app breaks: `delay` ms behind the `nth` time that it has done a step. */
export interface Break {
  behind: Step;
  nth: number;
  signal: 'SIGKILL' | 'SIGSTOP';
  /** 0: at once. */
  delay: number;
}

const PROGRAM = join(import.meta.dirname, 'app-program.js');

/** One app in a process of its own. */
export class AppProcess {
  /** How it ended. */
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
  private readonly url: Promise<string>;

  private constructor(private readonly child: ChildProcess) {
    this.ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
    this.url = new Promise((resolve) => child.once('message', (message: { url: string }) => resolve(message.url)));
  }

  static start(
    app: StageName,
    { env, log, breakAt }: { env: NodeJS.ProcessEnv; log: string; breakAt?: Break },
  ): AppProcess {
    const output = openSync(log, 'a');
    const args = [PROGRAM, app, ...(breakAt ? [JSON.stringify(breakAt)] : [])];
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', output, output, 'ipc'] });
    closeSync(output);
    return new AppProcess(child);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Resolves when it answers by HTTP. */
  async listening(): Promise<void> {
    await Promise.race([this.url, this.ended]);
  }

  /** Resolves when it has been stopped (SIGSTOP), or has ended. */
  async stopped(): Promise<void> {
    let over = false;
    void this.ended.then(() => (over = true));
    // The third field of a process's state; its name, in brackets, may hold blanks.
    const state = (): string | undefined => readFileSync(`/proc/${this.pid}/stat`, 'utf8').split(') ')[1]?.[0];
    while (!over && state() !== 'T') await sleep(20);
  }

  /** What `GET /health/ready` says; null where nothing answers. */
  async health(): Promise<{ status: string; checks: Record<string, { ok: boolean; detail: string }> } | null> {
    try {
      const response = await fetch(`${await this.url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
      return (await response.json()) as never;
    } catch {
      return null;
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** SIGTERM. @returns its exit code, and how long it took to end, ms */
  async stop(): Promise<{ code: number | null; ms: number }> {
    const began = performance.now();
    this.child.kill('SIGTERM');
    const { code } = await this.ended;
    return { code, ms: performance.now() - began };
  }
}
