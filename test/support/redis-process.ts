import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { pingRedis } from '../../libs/servers/src/redis-ping.js';
import { eventually } from './servers.js';

export interface RedisProcessOptions {
  binary: string;
  port: number;
  directory: string;
  /** Lines of its configuration file. */
  config: readonly string[];
  sentinel: boolean;
}

/** One `redis-server` on the loopback address, to be disturbed at will. */
export class RedisProcess {
  readonly port: number;
  private readonly args: string[];
  private child: ChildProcess | undefined;

  constructor(private readonly options: RedisProcessOptions) {
    const { port, directory, config, sentinel } = options;
    this.port = port;
    const keeping = ['save ""', 'appendonly no', 'maxmemory-policy noeviction', 'repl-diskless-sync-delay 0'];
    const common = [`port ${port}`, 'bind 127.0.0.1', `dir ${directory}`, `logfile ${join(directory, 'log')}`];
    const file = join(directory, 'redis.conf');
    writeFileSync(file, [...common, ...(sentinel ? [] : keeping), ...config, ''].join('\n'));
    this.args = [file, ...(sentinel ? ['--sentinel'] : [])];
  }

  get address(): { host: string; port: number } {
    return { host: '127.0.0.1', port: this.port };
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const { binary, directory } = this.options;
    const child = spawn(binary, this.args, { cwd: directory, stdio: 'ignore' });
    this.child = child;
    child.once('exit', () => {
      if (this.child === child) this.child = undefined;
    });
    await eventually(async () => {
      if (child.exitCode !== null) throw new Error(`redis-server on port ${this.port} ended: ${child.exitCode}`);
      return pingRedis('127.0.0.1', this.port, 500).then(
        () => true,
        () => false,
      );
    });
  }

  /** What an administrator may ask. */
  async ask(command: string, ...args: (string | number)[]): Promise<unknown> {
    const secret = this.options.config.find((line) => line.startsWith('requirepass '))?.slice('requirepass '.length);
    const redis = new Redis({ ...this.address, ...(secret && { password: secret }), retryStrategy: null });
    redis.on('error', () => undefined);
    try {
      return await redis.call(command, ...args);
    } finally {
      redis.disconnect();
    }
  }

  /** A server whose role changes hangs up on its clients, so that none may be told: then it is not known to be one yet. */
  async isReplica(): Promise<boolean> {
    const info = await this.ask('info', 'replication').catch(() => '');
    return String(info).includes('role:slave');
  }

  /** Ends it without a chance to save anything. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async restart(): Promise<void> {
    await this.kill();
    await this.start();
  }

  /** Connections stay open and nothing is answered until `resume`. */
  pause(): void {
    this.child?.kill('SIGSTOP');
  }

  resume(): void {
    this.child?.kill('SIGCONT');
  }
}
