import { Cluster, Redis } from 'ioredis';
import { loadCommands } from './load-commands.js';
import type { RedisOptions } from './options.js';

/** A reply of one of this folder's commands. */
type Reply = string | number | null | Reply[];
export type Run = (command: string, keys: readonly string[], args: readonly (string | number)[]) => Promise<Reply>;

export interface Client {
  redis: Redis | Cluster;
  run: Run;
}

/**
 * A command whose answer is lost is not sent again: its outcome is unknown, and the owner starts over.
 * Errors come within seconds, so that a partition says why it waits.
 */
const base = ({ username, password, tls, commandTimeout = 3_000 }: RedisOptions) => ({
  commandTimeout,
  connectTimeout: 3_000,
  maxRetriesPerRequest: 1,
  autoResendUnfulfilledCommands: false,
  retryStrategy: (attempt: number) => Math.min(50 * 2 ** attempt, 1_000),
  lazyConnect: true,
  ...(username === undefined ? {} : { username }),
  ...(password === undefined ? {} : { password }),
  ...(tls === undefined ? {} : { tls }),
});

function open(options: RedisOptions): Redis | Cluster {
  const { url, sentinel, cluster } = options;
  if (cluster) {
    return new Cluster(cluster, { lazyConnect: true, redisOptions: base(options) });
  }
  if (sentinel) return new Redis({ ...base(options), name: sentinel.name, sentinels: sentinel.sentinels });
  return url === undefined ? new Redis(base(options)) : new Redis(url, base(options));
}

type Commands = Record<string, (...args: (string | number)[]) => Promise<Reply>>;

export function createClient(options: RedisOptions): Client {
  const redis = open(options);
  redis.on('error', options.onError ?? (() => undefined));
  for (const { name, keys, lua } of loadCommands()) {
    redis.defineCommand(named(name), { numberOfKeys: keys, lua });
  }
  const commands = redis as unknown as Commands;
  return {
    redis,
    run: (command, keys, args) => {
      const send = commands[named(command)];
      if (!send) throw new Error(`no such command: ${command}`);
      return send.call(redis, ...keys, ...args);
    },
  };
}

/** Redis has commands of its own by some of these names. */
const named = (command: string): string => `tautline:${command}`;
