import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './environment.js';

const TIMEOUT_MS = 1500;

/** As `DOCKER_HOST` has it: `unix:///…` or `tcp://host:port`. */
export type EngineAddress = string;

/** Where an engine that speaks Docker's API may listen, the user's own choice first, and alone where there is one. */
export function engineAddresses(env: Environment): EngineAddress[] {
  const chosen = env['DOCKER_HOST'];
  if (chosen !== undefined && chosen !== '') return [chosen];
  const home = env['HOME'] || homedir();
  const runtime = env['XDG_RUNTIME_DIR'];
  const sockets = [
    '/var/run/docker.sock',
    ...(runtime ? [join(runtime, 'docker.sock'), join(runtime, 'podman', 'podman.sock')] : []),
    join(home, '.docker', 'run', 'docker.sock'),
    join(home, '.docker', 'desktop', 'docker.sock'),
    join(home, '.colima', 'default', 'docker.sock'),
    '/run/podman/podman.sock',
  ];
  return sockets.filter((path) => existsSync(path)).map((path) => `unix://${path}`);
}

/** The first engine that answers, asked all at once and without a word to the user. */
export async function findEngine(env: Environment): Promise<EngineAddress | undefined> {
  const addresses = engineAddresses(env);
  const answers = await Promise.all(addresses.map(answersPing));
  return addresses.find((_, index) => answers[index]);
}

function answersPing(address: EngineAddress): Promise<boolean> {
  return new Promise((resolve) => {
    const options = pingOptions(address);
    if (options === undefined) {
      resolve(false);
      return;
    }
    const timer = setTimeout(() => ping.destroy(), TIMEOUT_MS);
    const ping = request({ ...options, path: '/_ping', agent: false }, (response) => {
      response.resume();
      // An engine behind TLS answers a plain request with 400.
      resolve(response.statusCode === 200 || response.statusCode === 400);
    });
    ping.on('error', () => resolve(false));
    ping.on('close', () => {
      clearTimeout(timer);
      resolve(false);
    });
    ping.end();
  });
}

function pingOptions(address: EngineAddress): { socketPath: string } | { host: string; port: number } | undefined {
  try {
    const { protocol, hostname, port, pathname } = new URL(address);
    if (protocol === 'unix:') return { socketPath: pathname };
    if (protocol === 'tcp:' || protocol === 'http:') return { host: hostname, port: port === '' ? 2375 : Number(port) };
    return undefined;
  } catch {
    return undefined;
  }
}
