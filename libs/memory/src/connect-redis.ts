import { createClient } from './client.js';
import { infoField, checkPolicy } from './policy.js';
import type { RedisOptions } from './options.js';
import { RedisPartitionMemory } from './partition-memory.js';
import { withRefusals } from './refusals.js';
import { RedisStoryMemory } from './story-memory.js';

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
  /** @throws MemoryPolicyError unless the server keeps what it is given */
  checkPolicy(): Promise<void>;
  partition(group: string, topic: string, partition: number): RedisPartitionMemory;
  stories(group: string, topic: string): RedisStoryMemory;
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
  const { redis } = client;

  return {
    checkPolicy: async () => checkPolicy(await redis.info('memory')),
    partition: (group, topic, partition) => new RedisPartitionMemory(run, keyPrefix, `${group}/${topic}/${partition}`),
    stories: (group, topic) => new RedisStoryMemory(run, keyPrefix, `${group}/${topic}`, bandSpan),
    ping: async () => {
      const before = performance.now();
      await redis.ping();
      return performance.now() - before;
    },
    info: async () => {
      const text = await redis.info();
      return {
        version: infoField(text, 'redis_version') ?? '',
        runId: infoField(text, 'run_id') ?? '',
        policy: infoField(text, 'maxmemory_policy') ?? '',
        used: Number(infoField(text, 'used_memory') ?? 0),
        most: Number(infoField(text, 'maxmemory') ?? 0),
      };
    },
    close: async () => {
      if (redis.status === 'ready') await redis.quit().catch(() => undefined);
      redis.disconnect();
    },
  };
}
