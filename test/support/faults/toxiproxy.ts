import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './free-port.js';
import { patiently } from './patience.js';

const VERSION = 'v2.5.0';
const PACKAGE = `github.com/Shopify/toxiproxy/v2/cmd/server@${VERSION}`;

/** A network between two programs that can be cut, slowed down and torn. */
export class Network {
  constructor(
    private readonly api: string,
    private readonly name: string,
    readonly port: number,
  ) {}

  /** Connections end, and no new ones are taken. */
  cut(): Promise<void> {
    return ask(`${this.api}/proxies/${this.name}`, 'POST', { enabled: false });
  }

  /** Every connection is reset after `ms`. */
  reset(ms: number): Promise<void> {
    return this.poison({ type: 'reset_peer', attributes: { timeout: ms } });
  }

  /** Each packet comes so many ms later. */
  slow(ms: number): Promise<void> {
    return this.poison({ type: 'latency', attributes: { latency: ms, jitter: ms / 2 } });
  }

  /** Nothing goes through any more, and nobody is told. */
  silence(): Promise<void> {
    return this.poison({ type: 'timeout', attributes: { timeout: 0 } });
  }

  async heal(): Promise<void> {
    const { toxics } = await ask<{ toxics: { name: string }[] }>(`${this.api}/proxies/${this.name}`, 'GET');
    for (const { name } of toxics) await ask(`${this.api}/proxies/${this.name}/toxics/${name}`, 'DELETE');
    await ask(`${this.api}/proxies/${this.name}`, 'POST', { enabled: true });
  }

  private async poison(toxic: { type: string; attributes: object }): Promise<void> {
    for (const stream of ['upstream', 'downstream'])
      await ask(`${this.api}/proxies/${this.name}/toxics`, 'POST', {
        ...toxic,
        stream,
        name: `${toxic.type}-${stream}`,
      });
  }
}

export interface Toxiproxy {
  between(name: string, port: number, upstream: number): Promise<Network>;
  stop(): void;
}

/** Null, with the reason on the console, where there is neither toxiproxy nor a Go that could build it. */
export async function startToxiproxy(): Promise<Toxiproxy | null> {
  const program = find();
  if (program === null) {
    console.warn(
      'skipped: toxiproxy-server is not on the PATH, and there is no Go to build it (apt-get install golang-go)',
    );
    return null;
  }
  const port = await freePort();
  const child: ChildProcess = spawn(program, ['-host', '127.0.0.1', '-port', String(port)], { stdio: 'ignore' });
  const api = `http://127.0.0.1:${port}`;
  await patiently('toxiproxy answers', () => fetch(`${api}/version`).then(({ ok }) => ok));
  return {
    between: async (name, listen, upstream) => {
      await ask(`${api}/proxies`, 'POST', {
        name,
        listen: `127.0.0.1:${listen}`,
        upstream: `127.0.0.1:${upstream}`,
        enabled: true,
      });
      return new Network(api, name, listen);
    },
    stop: () => void child.kill('SIGKILL'),
  };
}

function find(): string | null {
  for (const directory of (process.env['PATH'] ?? '').split(delimiter)) {
    const there = join(directory, 'toxiproxy-server');
    if (existsSync(there)) return there;
  }
  const folder = join(process.env['TAUTLINE_CACHE'] ?? join(homedir(), '.cache', 'tautline'), `toxiproxy-${VERSION}`);
  const built = join(folder, 'server');
  if (existsSync(built)) return built;
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod' };
  const { status } = spawnSync('go', ['install', PACKAGE], { env, stdio: 'inherit' });
  return status === 0 && existsSync(built) ? built : null;
}

async function ask<T = void>(url: string, method: string, body?: object): Promise<T> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
