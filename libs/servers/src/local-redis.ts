import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Environment, findOnPath } from './environment.js';
import { ServersError } from './errors.js';
import { fetchFiles } from './fetch.js';
import { LocalServer } from './local-server.js';
import { redisBinaries } from './packages.js';
import type { LocalOptions } from './tiers.js';
import { asStep } from './progress.js';
import { pingRedis } from './redis-ping.js';

/** Redis on this machine's loopback, without persistence and without eviction. */
export async function startLocalRedis(options: LocalOptions & { port: number }): Promise<LocalServer> {
  const { run, env, port, onExit } = options;
  const binary = (await installedRedis(env)) ?? (await fetchedRedis(options));
  const directory = join(run.directory, 'redis');
  mkdirSync(directory, { recursive: true });
  const server = new LocalServer({
    run,
    name: 'redis',
    port,
    command: binary,
    // The title stays the command line, which names the run's directory.
    args: `--port ${String(port)} --bind 127.0.0.1 --maxmemory-policy noeviction --appendonly no --set-proc-title no`
      .split(' ')
      .concat('--save', '', '--dir', directory),
    env,
    directory,
    ready: async (output) => {
      if (!output.includes('Ready to accept connections')) throw new Error('it has not said that it is ready');
      await pingRedis('127.0.0.1', port, 1000);
    },
    onExit,
  });
  await asStep(options.report, 'Starting Redis', () => server.start());
  return server;
}

/** The `redis-server` on the PATH, where it is 6.2 or later. */
export async function installedRedis(env: Environment): Promise<string | undefined> {
  const path = findOnPath('redis-server', env);
  if (path === undefined) return undefined;
  const version = await redisVersion(path);
  if (version === undefined) return undefined;
  const [major, minor] = version;
  return major > 6 || (major === 6 && minor >= 2) ? path : undefined;
}

/** Major and minor version, or undefined where the binary does not run on this machine. */
async function redisVersion(path: string): Promise<[number, number] | undefined> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 5000 });
    const [, major, minor] = /v=(\d+)\.(\d+)/.exec(stdout) ?? [];
    return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
  } catch {
    return undefined;
  }
}

async function fetchedRedis(options: LocalOptions): Promise<string> {
  const candidates = redisBinaries(process.platform, process.arch);
  for (const files of candidates) {
    const directory = await fetchFiles(files, options).catch((error: unknown) => {
      if (!(error instanceof ServersError)) throw error;
      throw new ServersError(error.code, `${NOT_INSTALLED}, and the packed one: ${error.message}`, { cause: error });
    });
    const binary = join(directory, files.names[0] ?? '');
    if ((await redisVersion(binary)) !== undefined) return binary;
  }
  throw new ServersError(
    'no-redis-binary',
    `${NOT_INSTALLED}, and no packed one runs on ${process.platform} ${process.arch}.`,
  );
}

const NOT_INSTALLED = 'No redis-server 6.2 or later is on the PATH';
