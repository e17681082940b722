import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connectRedis, MemoryPolicyError, Refused, type Memory, type RedisPartitionMemory } from '#memory';
import { provision, type RedisServer } from '#servers';
import { remembers } from '../support/redis-contract.js';

const at = (offset: number, incarnation = 0): { incarnation: number; offset: number } => ({ incarnation, offset });
const refused = (reason: Refused['reason']): Refused => new Refused(reason);

describe('what Redis remembers', () => {
  let redis: RedisServer;
  let stop: () => Promise<void>;
  let memory: Memory;
  let partition: RedisPartitionMemory;
  let n = 0;

  beforeAll(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'tautline-test-'));
    const { REDIS_URL: _, ...env } = process.env;
    const servers = await provision({ only: ['redis'], env, dataDir });
    redis = servers.redis;
    stop = () => servers.stop().finally(() => rmSync(dataDir, { recursive: true, force: true }));
    memory = connectRedis({ url: redis.url });
  }, 60_000);

  beforeEach(() => {
    partition = memory.partition(`h${Date.now()}`, 'in', n++);
  });

  afterAll(async () => {
    await memory.close();
    await stop();
  });

  const rebuilt = async (token: string, position = at(0)): Promise<void> => {
    await partition.own(token);
    await partition.clear(token);
    await partition.settle(token, position);
  };

  remembers(() => memory);

  it('knows that its memory was lost', async () => {
    await rebuilt('a');
    const { Redis } = await import('ioredis');
    const admin = new Redis(redis.url);
    await admin.flushall();
    await admin.quit();
    await expect(partition.check('a')).rejects.toEqual(refused('gone'));
  });

  it('asks for a server that forgets nothing', async () => {
    await expect(memory.checkPolicy()).resolves.toBeUndefined();
    const { Redis } = await import('ioredis');
    const admin = new Redis(redis.url);
    await admin.config('SET', 'maxmemory-policy', 'allkeys-lru');
    await expect(memory.checkPolicy()).rejects.toThrow(MemoryPolicyError);
    await expect(memory.checkPolicy()).rejects.toThrow('CONFIG SET maxmemory-policy noeviction');
    await admin.config('SET', 'maxmemory-policy', 'noeviction');
    await admin.quit();
  });

  it('takes nothing in when the server is full', async () => {
    await rebuilt('a');
    const { Redis } = await import('ioredis');
    const admin = new Redis(redis.url);
    try {
      await admin.config('SET', 'maxmemory', '100kb');
      await expect(partition.write('a', at(0), at(3), new Map([['x', '1']]))).rejects.toThrow('OOM');
    } finally {
      await admin.config('SET', 'maxmemory', '0');
      await admin.quit();
    }
    expect(await partition.read('a', at(0), ['x'])).toEqual(new Map());
  });
});
