import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connectRedis, MemoryPolicyError, Refused, type Memory, type RedisPartitionMemory } from '#memory';
import { startServers, type Servers } from '../support/servers.js';

const at = (offset: number, incarnation = 0): { incarnation: number; offset: number } => ({ incarnation, offset });
const refused = (reason: Refused['reason']): Refused => new Refused(reason);

describe('what Redis remembers', () => {
  let servers: Servers;
  let memory: Memory;
  let partition: RedisPartitionMemory;
  let n = 0;

  beforeAll(async () => {
    servers = await startServers();
    memory = connectRedis({ url: servers.redis });
  }, 60_000);

  beforeEach(() => {
    partition = memory.partition(`g${Date.now()}`, 'in', n++);
  });

  afterAll(async () => {
    await memory.close();
    await servers.stop();
  });

  const rebuilt = async (token: string, position = at(0)): Promise<void> => {
    await partition.own(token);
    await partition.clear(token);
    await partition.settle(token, position);
  };

  it('has no states for a position it was never at', async () => {
    await partition.own('a');
    expect(await partition.open('a', at(0))).toBe(false);
    await rebuilt('a');
    expect(await partition.open('a', at(0))).toBe(true);
    expect(await partition.open('a', at(0, 1))).toBe(false);
    expect(await partition.open('a', at(7))).toBe(false);
  });

  it('moves states from one position to the next, and reads them there only', async () => {
    await rebuilt('a');
    await partition.write(
      'a',
      at(0),
      at(3),
      new Map([
        ['x', '1'],
        ['y', '2'],
      ]),
    );
    await partition.write(
      'a',
      at(3),
      at(5),
      new Map([
        ['x', null],
        ['z', '3'],
      ]),
    );
    expect(await partition.read('a', at(5), ['x', 'y', 'z'])).toEqual(
      new Map([
        ['y', '2'],
        ['z', '3'],
      ]),
    );
    expect(await partition.size('a')).toBe(2);
    await expect(partition.read('a', at(3), ['x'])).rejects.toEqual(refused('position'));
  });

  it('takes back the write whose transaction did not commit', async () => {
    await rebuilt('a');
    await partition.write(
      'a',
      at(0),
      at(3),
      new Map([
        ['x', '1'],
        ['y', '2'],
      ]),
    );
    await partition.write(
      'a',
      at(3),
      at(5),
      new Map([
        ['x', '9'],
        ['y', null],
        ['z', '3'],
      ]),
    );
    await partition.own('b');
    expect(await partition.open('b', at(3))).toBe(true);
    expect(await partition.read('b', at(3), ['x', 'y', 'z'])).toEqual(
      new Map([
        ['x', '1'],
        ['y', '2'],
      ]),
    );
    expect(await partition.open('b', at(0))).toBe(false);
  });

  it('refuses a late write, a write that comes twice, and everybody but the owner', async () => {
    await rebuilt('a');
    const write = (): Promise<void> => partition.write('a', at(0), at(3), new Map([['x', '1']]));
    await write();
    await expect(write()).rejects.toEqual(refused('position'));
    await partition.own('b');
    for (const call of [
      write,
      () => partition.check('a'),
      () => partition.open('a', at(3)),
      () => partition.clear('a'),
    ]) {
      await expect(call()).rejects.toEqual(refused('token'));
    }
    expect(await partition.open('b', at(3))).toBe(true);
  });

  it('remembers which story a band belongs to, once all partitions have joined', async () => {
    const stories = memory.stories(`g${Date.now()}`, 'in');
    const claim = (story: string, ...bands: string[]): { story: string; bands: string[] } => ({ story, bands });
    expect(await stories.claim(2, [claim('s1', 'a')])).toEqual({ here: [] });
    const life = await stories.life();
    await stories.retell(life, new Map([['old', 's0']]));
    await stories.join(life, 1);
    expect(await stories.claim(2, [claim('s1', 'a')])).toEqual({ here: [1] });
    await stories.join(life, 0);
    expect(
      await stories.claim(2, [
        claim('s1', 'a', 'b'),
        claim('s2', 'b', 'c'),
        claim('s3', 'd'),
        claim('s4', 'x', 'old'),
        claim('s5'),
      ]),
    ).toEqual({
      stories: [
        { story: 's1', matched: 0 },
        { story: 's1', matched: 1 },
        { story: 's3', matched: 0 },
        { story: 's0', matched: 1 },
        { story: 's5', matched: 0 },
      ],
    });
    expect(await stories.claim(2, [claim('s9', 'c')])).toEqual({ stories: [{ story: 's1', matched: 1 }] });
    await expect(stories.join('another life', 0)).rejects.toEqual(refused('life'));
  });

  it('knows that its memory was lost', async () => {
    await rebuilt('a');
    const { Redis } = await import('ioredis');
    const redis = new Redis(servers.redis);
    await redis.flushall();
    await redis.quit();
    await expect(partition.check('a')).rejects.toEqual(refused('gone'));
  });

  it('asks for a server that forgets nothing', async () => {
    await expect(memory.checkPolicy()).resolves.toBeUndefined();
    const { Redis } = await import('ioredis');
    const redis = new Redis(servers.redis);
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    await expect(memory.checkPolicy()).rejects.toThrow(MemoryPolicyError);
    await expect(memory.checkPolicy()).rejects.toThrow('CONFIG SET maxmemory-policy noeviction');
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    await redis.quit();
  });

  it('takes nothing in when the server is full', async () => {
    await rebuilt('a');
    const { Redis } = await import('ioredis');
    const redis = new Redis(servers.redis);
    try {
      await redis.config('SET', 'maxmemory', '100kb');
      await expect(partition.write('a', at(0), at(3), new Map([['x', '1']]))).rejects.toThrow('OOM');
    } finally {
      await redis.config('SET', 'maxmemory', '0');
      await redis.quit();
    }
    expect(await partition.read('a', at(0), ['x'])).toEqual(new Map());
  });
});
