import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedRedis } from '../../libs/servers/src/local-redis.js';
import { freePorts } from '../../libs/servers/src/ports.js';
import { RedisProcess } from './redis-process.js';
import { skipped } from './skipped.js';
import { eventually } from './servers.js';

/** Lines of a configuration file. */
type Config = readonly string[];

/** All that Tautline asks of Redis, as docs/memory.md says it. */
export const LEAST_RIGHTS =
  '~tautline:* -@all +@connection +info +time +evalsha +eval +hget +hmget +hset +hsetnx +hdel +hgetall +hlen +get +set +del ' +
  '+pexpire +zadd +zscore +zcard +zrange +zrangebyscore +zrem +unlink ' +
  '+expireat +sadd +scard +smembers';

/** Redis servers of one test, as processes of this machine in a folder of their own. */
export class RedisServers {
  private readonly servers: RedisProcess[] = [];

  private constructor(
    readonly binary: string,
    readonly directory: string,
  ) {}

  /** Undefined, and says so, where no `redis-server` is installed. */
  static async open(what: string): Promise<RedisServers | undefined> {
    const binary = await installedRedis(process.env);
    if (binary !== undefined) return new RedisServers(binary, mkdtempSync(join(tmpdir(), 'tautline-redis-')));
    skipped(`${what}: no redis-server 6.2 or later is on the PATH`);
    return undefined;
  }

  /** A server on a port of the loopback address that keeps what it is given. */
  async start(
    config: Config = [],
    { port, sentinel = false }: { port?: number; sentinel?: boolean } = {},
  ): Promise<RedisProcess> {
    const at = port ?? (await freePort());
    const directory = join(this.directory, String(at));
    mkdirSync(directory, { recursive: true });
    const server = new RedisProcess({ binary: this.binary, port: at, directory, config, sentinel });
    this.servers.push(server);
    await server.start();
    return server;
  }

  /** A port for a cluster's node, which talks to the others on the one 10,000 above. */
  async clusterPort(): Promise<number> {
    for (;;) {
      const port = await freePort();
      if (port < 55_000) return port;
    }
  }

  /** Three masters that share all slots. */
  async cluster(config: Config = []): Promise<RedisProcess[]> {
    const clustered = ['cluster-enabled yes', 'cluster-node-timeout 2000', ...config];
    const nodes: RedisProcess[] = [];
    for (let i = 0; i < 3; i++) nodes.push(await this.start(clustered, { port: await this.clusterPort() }));
    const first = nodes[0];
    for (const [i, node] of nodes.entries()) {
      await node.ask('cluster', 'set-config-epoch', i + 1);
      const from = Math.floor((16_384 * i) / 3);
      const to = Math.floor((16_384 * (i + 1)) / 3);
      await node.ask('cluster', 'addslots', ...Array.from({ length: to - from }, (_, slot) => from + slot));
      if (first && node !== first) await node.ask('cluster', 'meet', '127.0.0.1', first.port);
    }
    await eventually(async () => (await Promise.all(nodes.map(knowsThree))).every(Boolean), 30_000);
    return nodes;
  }

  /** Sentinels that name the master `news` and give it up after a second. */
  async sentinels(master: RedisProcess, count = 3, config: Config = []): Promise<RedisProcess[]> {
    const sentinels: RedisProcess[] = [];
    for (let i = 0; i < count; i++) {
      const watch = [
        `sentinel monitor news 127.0.0.1 ${master.port} ${Math.floor(count / 2) + 1}`,
        'sentinel down-after-milliseconds news 1000',
        'sentinel failover-timeout news 3000',
      ];
      sentinels.push(await this.start([...watch, ...config], { sentinel: true }));
    }
    await eventually(async () => (await Promise.all(sentinels.map(seesReplica(count)))).every(Boolean), 30_000);
    return sentinels;
  }

  async close(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.kill()));
    rmSync(this.directory, { recursive: true, force: true });
  }
}

const knowsThree = async (node: RedisProcess): Promise<boolean> => {
  const info = String(await node.ask('cluster', 'info'));
  return info.includes('cluster_state:ok') && info.includes('cluster_known_nodes:3');
};

const seesReplica =
  (sentinels: number) =>
  async (sentinel: RedisProcess): Promise<boolean> =>
    String(await sentinel.ask('info', 'sentinel')).includes(`slaves=1,sentinels=${sentinels}`);

async function freePort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}

/** Resolves when all sentinels know of one replica that follows the master and could take over. */
export const readyToFailOver = (sentinels: readonly RedisProcess[]): Promise<void> =>
  eventually(async () => {
    const known = await Promise.all(sentinels.map((sentinel) => sentinel.ask('sentinel', 'replicas', 'news')));
    return known.every((replicas) => {
      const text = JSON.stringify(replicas);
      return /"flags"[,:]"slave"/.test(text) && /"master-link-status"[,:]"ok"/.test(text);
    });
  }, 40_000);
