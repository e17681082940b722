import { createClient } from './client.js';
import { checkMode, checkPolicy, infoField } from './policy.js';
import { serversOf } from './servers-of.js';
import type { RedisOptions } from './options.js';
import { RedisAnswerMemory, type AnswerLimits } from './answer-memory.js';
import { RedisFeedMemory } from './feed-memory.js';
import { RedisPartitionMemory } from './partition-memory.js';
import { withRefusals } from './refusals.js';
import { RedisStoryMemory } from './story-memory.js';

/** Of a cluster: what its masters say, with commas between where they differ, and the sum of their bytes. */
export interface RedisInfo {
  version: string;
  runId: string;
  policy: string;
  /** Bytes. */
  used: number;
  /** Bytes; 0 where there is no limit. */
  most: number;
}

export interface Memory {
  /** @throws MemoryPolicyError unless the server, or every master of a cluster, keeps what it is given */
  checkPolicy(): Promise<void>;
  partition(group: string, topic: string, partition: number): RedisPartitionMemory;
  stories(group: string, topic: string): RedisStoryMemory;
  /** @param prefix keeps pipelines that share a server apart */
  feeds(prefix: string): RedisFeedMemory;
  /** @param prefix as above */
  answers(prefix: string, limits: AnswerLimits): RedisAnswerMemory;
  /** Round trip in ms. */
  ping(): Promise<number>;
  info(): Promise<RedisInfo>;
  close(): Promise<void>;
}

const DAY = 86_400;

/** Connects on first use; while the server is away every call fails within seconds, and works again when it is back. */
export function connectRedis(options: RedisOptions): Memory {
  const { keyPrefix = 'tautline:', bandSpan = 3 * DAY } = options;
  const client = createClient(options);
  const run = withRefusals(client.run);
  const { redis, within } = client;

  return {
    checkPolicy: async () => {
      for (const { name, info } of await within(serversOf(redis))) {
        if (!redis.isCluster) checkMode(info, name);
        checkPolicy(info, name);
      }
    },
    partition: (group, topic, partition) => new RedisPartitionMemory(run, keyPrefix, `${group}/${topic}/${partition}`),
    stories: (group, topic) => new RedisStoryMemory(run, keyPrefix, `${group}/${topic}`, bandSpan),
    feeds: (prefix) => new RedisFeedMemory(run, client, `${keyPrefix}${prefix}`),
    answers: (prefix, limits) => new RedisAnswerMemory(run, `${keyPrefix}${prefix}`, limits),
    ping: async () => {
      const before = performance.now();
      await within(redis.ping());
      return performance.now() - before;
    },
    info: async () => {
      const infos = (await within(serversOf(redis))).map(({ info }) => info);
      const all = (name: string): string => [...new Set(infos.map((info) => infoField(info, name) ?? ''))].join(',');
      const sum = (name: string): number => infos.reduce((n, info) => n + Number(infoField(info, name) ?? 0), 0);
      return {
        version: all('redis_version'),
        runId: all('run_id'),
        policy: all('maxmemory_policy'),
        used: sum('used_memory'),
        most: sum('maxmemory'),
      };
    },
    close: async () => {
      if (redis.status === 'ready') await redis.quit().catch(() => undefined);
      redis.disconnect();
    },
  };
}
