import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectRedis, MemoryPolicyError, Refused, type Memory, type RedisPartitionMemory } from '#memory';
import { loadConfig } from '#platform';
import { remembers } from '../support/redis-contract.js';
import type { RedisProcess } from '../support/redis-process.js';
import { readyToFailOver, RedisServers } from '../support/redis-servers.js';
import { eventually } from '../support/servers.js';

const servers = await RedisServers.open('Redis Sentinel');
const at = (offset: number): { incarnation: number; offset: number } => ({ incarnation: 0, offset });

(servers ? describe : describe.skip)('what a Redis with sentinels remembers', () => {
  let pair: RedisProcess[];
  let sentinels: RedisProcess[];
  let memory: Memory;
  let partition: RedisPartitionMemory;

  beforeAll(async () => {
    const master = await servers!.start();
    pair = [master, await servers!.start([`replicaof 127.0.0.1 ${master.port}`])];
    sentinels = await servers!.sentinels(master);
    const { redis } = loadConfig({
      REDIS_SENTINELS: sentinels.map(({ address }) => `${address.host}:${address.port}`).join(','),
      REDIS_SENTINEL_NAME: 'news',
    });
    memory = connectRedis({ ...redis, commandTimeout: 1_000 });
    partition = memory.partition('g', 'in', 0);
  }, 60_000);
  afterAll(async () => {
    await memory.close();
    await servers?.close();
  });

  remembers(() => memory);

  /** The one that the sentinels name, and the other. */
  const roles = async (): Promise<[master: RedisProcess, replica: RedisProcess]> => {
    const [, port] = (await sentinels[0]!.ask('sentinel', 'get-master-addr-by-name', 'news')) as [string, string];
    const master = pair.find((server) => String(server.port) === port)!;
    return [master, pair.find((server) => server !== master)!];
  };

  const rebuild = async (token: string): Promise<void> => {
    await partition.own(token);
    await partition.clear(token);
    await partition.restore(token, new Map([['x', token]]));
    await partition.settle(token, at(0));
  };

  /** What a call ends with once it no longer fails in passing. */
  const outcome = async (call: () => Promise<unknown>): Promise<unknown> => {
    let end: unknown;
    await eventually(async () => {
      try {
        end = await call();
        return true;
      } catch (error) {
        end = error;
        return error instanceof Refused;
      }
    }, 30_000);
    return end;
  };

  const copied = async (): Promise<void> => {
    const [master, replica] = await roles();
    const [one, other] = await Promise.all([master, replica].map((server) => server.ask('dbsize')));
    expect(one).toBe(other);
  };

  it('is not trusted after the master was killed, though the replica has it all', async () => {
    await rebuild('a');
    await readyToFailOver(sentinels);
    await eventually(() =>
      copied().then(
        () => true,
        () => false,
      ),
    );
    const [master] = await roles();
    await master.kill();
    const end = await outcome(() => partition.read('a', at(0), ['x']));
    expect(end).toEqual(new Refused('run'));
    await rebuild('b');
    expect(await partition.read('b', at(0), ['x'])).toEqual(new Map([['x', 'b']]));
    await master.start();
    await readyToFailOver(sentinels);
  }, 90_000);

  it('is found on the new master when the old one stopped answering without closing a connection', async () => {
    await rebuild('c');
    await readyToFailOver(sentinels);
    const [master] = await roles();
    await partition.check('c');
    master.pause();
    const end = await outcome(() => partition.check('c'));
    expect(end).toEqual(new Refused('run'));
    await rebuild('d');
    master.resume();
    await readyToFailOver(sentinels);
    expect(await partition.read('d', at(0), ['x'])).toEqual(new Map([['x', 'd']]));
  }, 90_000);

  it('is written nowhere while the server is a replica, and finds the master behind its back', async () => {
    await rebuild('e');
    await readyToFailOver(sentinels);
    const [master, replica] = await roles();
    await sentinels[0]!.ask('sentinel', 'failover', 'news');
    const failed: unknown[] = [];
    await eventually(async () => {
      await partition.own('f').catch((error: unknown) => failed.push(error));
      return master.isReplica();
    });
    expect(failed.filter((error) => error instanceof Refused)).toEqual([]);
    await outcome(() => rebuild('f'));
    expect(await partition.read('f', at(0), ['x'])).toEqual(new Map([['x', 'f']]));
    expect((await roles())[0]).toBe(replica);
    await readyToFailOver(sentinels);
  }, 90_000);

  it('is not entrusted to a replica that evicts, once it is promoted', async () => {
    await rebuild('g');
    await readyToFailOver(sentinels);
    const [master, replica] = await roles();
    await replica.ask('config', 'set', 'maxmemory-policy', 'allkeys-lru');
    await master.kill();
    await outcome(() => partition.check('g'));
    await expect(partition.own('h')).rejects.toThrow(MemoryPolicyError);
    await replica.ask('config', 'set', 'maxmemory-policy', 'noeviction');
    await partition.own('h');
    await master.start();
  }, 90_000);

  it('is told from a sentinel', async () => {
    const one = connectRedis({ url: sentinels[0]!.url });
    await expect(one.checkPolicy()).rejects.toThrow('REDIS_SENTINELS');
    await one.close();
  });
});

describe('a replica', () => {
  (servers ? it : it.skip)(
    'takes no write, and takes them on the same connection settings once it is the master',
    async () => {
      const own = (await RedisServers.open('a replica'))!;
      const master = await own.start();
      const replica = await own.start([`replicaof 127.0.0.1 ${master.port}`]);
      const memory = connectRedis({ url: replica.url, commandTimeout: 1_000 });
      const partition = memory.partition('g', 'in', 0);
      await expect(partition.own('a')).rejects.toThrow('READONLY');
      await replica.ask('replicaof', 'no', 'one');
      await eventually(() =>
        partition.own('a').then(
          () => true,
          () => false,
        ),
      );
      await memory.close();
      await own.close();
    },
    30_000,
  );
});
