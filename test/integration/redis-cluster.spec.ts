import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { connectRedis, MemoryPolicyError, Refused, type Memory, type RedisPartitionMemory } from '#memory';
import { loadConfig } from '#platform';
import { remembers } from '../support/redis-contract.js';
import type { RedisProcess } from '../support/redis-process.js';
import { LEAST_RIGHTS, RedisServers } from '../support/redis-servers.js';
import { eventually } from '../support/servers.js';

const servers = await RedisServers.open('Redis Cluster');
const at = (offset: number): { incarnation: number; offset: number } => ({ incarnation: 0, offset });

(servers ? describe : describe.skip)('what a Redis Cluster remembers', () => {
  let nodes: RedisProcess[];
  let memory: Memory;
  const opened: Memory[] = [];
  let group = 0;
  const connect = (cluster: string): Memory => {
    const { redis } = loadConfig({ REDIS_CLUSTER: cluster }, { needs: ['redis'] });
    const connected = connectRedis({ ...redis, commandTimeout: 1_000 });
    opened.push(connected);
    return connected;
  };
  const addresses = (): string => nodes.map(({ address }) => `${address.host}:${address.port}`).join(',');

  beforeAll(async () => {
    // One node that is away does not take the slots of the others with it.
    nodes = await servers!.cluster(['cluster-require-full-coverage no']);
    memory = connect(addresses());
  }, 60_000);
  afterEach(() => Promise.all(nodes.map((node) => node.ask('config', 'set', 'maxmemory-policy', 'noeviction'))));
  afterAll(async () => {
    await Promise.all(opened.map((one) => one.close()));
    await servers?.close();
  });

  remembers(() => memory);

  /** Partitions of one group, at position 0 with a state, and the node that each lies on. */
  const spread = async (
    count: number,
  ): Promise<{ partition: RedisPartitionMemory; node: RedisProcess; slot: number }[]> => {
    const name = `spread-${group++}`;
    return Promise.all(
      Array.from({ length: count }, async (_, p) => {
        const partition = memory.partition(name, 'in', p);
        await partition.own('a');
        await partition.clear('a');
        await partition.restore('a', new Map([['x', String(p)]]));
        await partition.settle('a', at(0));
        const slot = Number(await nodes[0]!.ask('cluster', 'keyslot', `tautline:{${name}/in/${p}}:meta`));
        return { partition, slot, node: await holderOf(slot) };
      }),
    );
  };

  const holderOf = async (slot: number): Promise<RedisProcess> => {
    const ranges = (await nodes[0]!.ask('cluster', 'slots')) as [number, number, [string, number]][];
    const range = ranges.find(([from, to]) => from <= slot && slot <= to);
    return nodes.find(({ port }) => port === range?.[2][1])!;
  };

  it('lies on all nodes, each partition with all its keys in one slot', async () => {
    const partitions = await spread(24);
    expect(new Set(partitions.map(({ node }) => node.port)).size).toBe(3);
    const keys = (await Promise.all(nodes.map((node) => node.ask('keys', '*')))).flat() as string[];
    for (const [tag, own] of byTag(keys)) {
      const slots = await Promise.all(own.map((key) => nodes[0]!.ask('cluster', 'keyslot', key)));
      expect([tag, new Set(slots).size]).toEqual([tag, 1]);
    }
  });

  it('is entrusted only to masters that evict nothing', async () => {
    for (const node of nodes) {
      await node.ask('config', 'set', 'maxmemory-policy', 'allkeys-lru');
      await expect(memory.checkPolicy()).rejects.toThrow(MemoryPolicyError);
      await expect(memory.checkPolicy()).rejects.toThrow(`at 127.0.0.1:${node.port} evicts keys`);
      await node.ask('config', 'set', 'maxmemory-policy', 'noeviction');
    }
    const [first] = await spread(1);
    await first!.node.ask('config', 'set', 'maxmemory-policy', 'volatile-ttl');
    await expect(first!.partition.own('b')).rejects.toThrow(MemoryPolicyError);
    await expect(first!.partition.check('a')).resolves.toBeUndefined();
  });

  it('is rebuilt after its slot has moved, and waits while it moves', async () => {
    const [moving] = await spread(1);
    const { partition, slot, node: from } = moving!;
    const to = nodes.find((node) => node !== from)!;
    const [fromId, toId] = await Promise.all([from, to].map((node) => node.ask('cluster', 'myid')));
    await to.ask('cluster', 'setslot', slot, 'importing', String(fromId));
    await from.ask('cluster', 'setslot', slot, 'migrating', String(toId));
    const keys = (await from.ask('cluster', 'getkeysinslot', slot, 100)) as string[];
    expect(keys).toHaveLength(2);
    await from.ask('migrate', '127.0.0.1', to.port, keys[0]!, 0, 5_000);
    await expect(partition.read('a', at(0), ['x'])).rejects.toThrow();
    await from.ask('migrate', '127.0.0.1', to.port, keys[1]!, 0, 5_000);
    await expect(partition.check('a')).rejects.toEqual(new Refused('run'));
    for (const node of nodes) await node.ask('cluster', 'setslot', slot, 'node', String(toId));
    await expect(partition.read('a', at(0), ['x'])).rejects.toEqual(new Refused('run'));
    await partition.own('b');
    expect(await partition.open('b', at(0))).toBe(false);
  });

  it('fails on the node that is away, goes on on the others, and knows what is lost when it is back', async () => {
    const partitions = await spread(24);
    const [away] = nodes;
    const of = (down: boolean): RedisPartitionMemory[] =>
      partitions.filter(({ node }) => (node === away) === down).map(({ partition }) => partition);
    await away!.kill();
    for (const partition of of(true))
      await expect(partition.check('a')).rejects.toThrow(/does not answer|redirections|down/i);
    for (const partition of of(false)) await eventually(() => works(partition));
    await away!.start();
    for (const partition of of(true)) await eventually(() => forgot(partition));
  }, 120_000);

  it('takes a user and a password', async () => {
    const rights = [...LEAST_RIGHTS.split(' '), '+cluster|slots', '+cluster|info'];
    for (const node of nodes) await node.ask('acl', 'setuser', 'tautline', 'on', '>secret', ...rights);
    const settings = { cluster: nodes.map(({ address }) => address), username: 'tautline', commandTimeout: 1_000 };
    const right = connectRedis({ ...settings, password: 'secret' });
    const wrong = connectRedis({ ...settings, password: 'wrong' });
    opened.push(right, wrong);
    await expect(right.checkPolicy()).resolves.toBeUndefined();
    await expect(right.partition('g', 'in', 7).own('a')).resolves.toBeUndefined();
    await expect(wrong.checkPolicy()).rejects.toThrow('WRONGPASS');
  });

  it('says why when no node is there', async () => {
    const nowhere = connect('127.0.0.1:1,127.0.0.1:2');
    await expect(nowhere.checkPolicy()).rejects.toThrow('Redis does not answer: no node');
    await expect(nowhere.partition('g', 'in', 0).own('a')).rejects.toThrow('Redis does not answer: no node');
  });

  it('is told from a single server', async () => {
    const one = connectRedis({ url: nodes[1]!.url });
    opened.push(one);
    await expect(one.checkPolicy()).rejects.toThrow('REDIS_CLUSTER');
    const single = await servers!.start();
    await expect(connect(`127.0.0.1:${single.port}`).checkPolicy()).rejects.toThrow('cluster support disabled');
  });
});

const works = (partition: RedisPartitionMemory): Promise<boolean> =>
  partition.check('a').then(
    () => true,
    () => false,
  );

const forgot = (partition: RedisPartitionMemory): Promise<boolean> =>
  partition.check('a').then(
    () => false,
    (error: unknown) => error instanceof Refused && error.reason === 'gone',
  );

function byTag(keys: readonly string[]): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const key of keys) {
    const [, tag = ''] = /\{(.*)\}/.exec(key) ?? [];
    tags.set(tag, [...(tags.get(tag) ?? []), key]);
  }
  return tags;
}
