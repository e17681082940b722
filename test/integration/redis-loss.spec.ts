import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { connectRedis, Refused, type Memory, type RedisOptions } from '#memory';
import type { BatchServer } from '#stream';
import { readyToFailOver, RedisServers } from '../support/redis-servers.js';
import { eventually, startServers, type Servers } from '../support/servers.js';
import { settled, someWords, WordCount } from '../support/word-count.js';

const redis = await RedisServers.open('the loss of Redis in the middle');
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

(redis ? describe : describe.skip)('counting goes on, exactly once,', () => {
  let servers: Servers;
  let count: WordCount;

  beforeAll(async () => {
    servers = await startServers();
  }, 60_000);
  afterEach(() => count.close(), 20_000);
  afterAll(async () => {
    await servers.stop();
    await redis?.close();
  });

  const memory = (options: RedisOptions): Memory => connectRedis({ commandTimeout: 1_000, ...options });

  /** Publishes in parts with a breath between, and does something at some of them. */
  const publish = async (
    words: ReturnType<typeof someWords>,
    at: Record<number, () => unknown> = {},
  ): Promise<void> => {
    for (let i = 0; i < words.length; i += 50) {
      await count.publish(words.slice(i, i + 50));
      await at[i]?.();
      await sleep(100);
    }
  };
  const paused = (server: BatchServer): Promise<void> =>
    eventually(() => server.health().partitions.some(({ state }) => state === 'paused'));
  const noneIsDead = async (): Promise<void> => expect(await count.committed(count.topics.dead)).toEqual([]);

  it('when a snapshot is restored, in which an older memory lies', async () => {
    count = await new WordCount(servers, 'snapshot').create();
    const words = someWords(300);
    const server = await redis!.start();
    const snapshotted = memory({ url: server.url });
    let rebuilt = 0;
    const observer = { rebuilt: () => void rebuilt++ };
    await count.run({ maxRecords: 20, memory: snapshotted, observer });
    await publish(words.slice(0, 100));
    await settled(count, words.slice(0, 100));
    const bystander = snapshotted.partition('bystander', 'in', 0);
    await bystander.own('a');
    await server.ask('save');
    await publish(words.slice(100, 200));
    await settled(count, words.slice(0, 200));
    expect(rebuilt).toBe(count.partitions);
    await server.restart();
    expect(await server.ask('exists', 'tautline:{bystander/in/0}:meta')).toBe(1);
    await eventually(() =>
      bystander.check('a').then(
        () => false,
        (error: unknown) => error instanceof Refused && error.reason === 'run',
      ),
    );
    await publish(words.slice(200));
    await settled(count, words);
    expect(rebuilt).toBeGreaterThan(count.partitions);
    await noneIsDead();
  }, 90_000);

  it('when Redis does not answer in time, and does late what it was asked to', async () => {
    count = await new WordCount(servers, 'time-outs').create();
    const words = someWords(400);
    const server = await redis!.start();
    const running = await count.run({ maxRecords: 10, memory: memory({ url: server.url, commandTimeout: 300 }) });
    await publish(words.slice(0, 100));
    await settled(count, words.slice(0, 100));
    for (let round = 1; round < 4; round++) {
      const publishing = publish(words.slice(round * 100, round * 100 + 100));
      await sleep(30 * round);
      server.pause();
      await paused(running);
      await sleep(500 * round);
      server.resume();
      await publishing;
    }
    await settled(count, words);
    await noneIsDead();
  }, 90_000);

  it('when a write comes late, after others have gone on', async () => {
    count = await new WordCount(servers, 'late').create();
    const words = someWords(200);
    const server = await redis!.start();
    const slow = { url: server.url, commandTimeout: 300 };
    let asked = false;
    const onStep = (step: string): void => {
      if (step !== 'read state' || asked) return;
      asked = true;
      server.pause();
    };
    const first = await count.run({ maxRecords: 10, memory: memory(slow), onStep });
    await count.publish(words.slice(0, 100));
    await paused(first);
    expect(asked).toBe(true);
    const second = await count.run({ maxRecords: 10, memory: memory({ ...slow, commandTimeout: 5_000 }) });
    const leaving = count.stop(first);
    await sleep(1_000);
    server.resume();
    await leaving;
    await count.publish(words.slice(100));
    await settled(count, words);
    expect(second.health().partitions.map(({ state }) => state)).toEqual(['owned', 'owned']);
    await noneIsDead();
  }, 90_000);

  it('when Redis is full for a while', async () => {
    count = await new WordCount(servers, 'full').create();
    const words = someWords(300);
    const server = await redis!.start();
    const running = await count.run({ maxRecords: 20, memory: memory({ url: server.url }) });
    await publish(words.slice(0, 100));
    await settled(count, words.slice(0, 100));
    await server.ask('config', 'set', 'maxmemory', '100kb');
    await publish(words.slice(100, 200));
    await paused(running);
    expect(JSON.stringify(running.health().partitions)).toContain('OOM');
    await noneIsDead();
    await server.ask('config', 'set', 'maxmemory', '0');
    await publish(words.slice(200));
    await settled(count, words);
    await noneIsDead();
  }, 90_000);

  it('when the master is killed and a replica takes over, and again', async () => {
    count = await new WordCount(servers, 'failover').create();
    const words = someWords(600);
    const master = await redis!.start();
    await redis!.start([`replicaof 127.0.0.1 ${master.port}`]);
    const sentinels = await redis!.sentinels(master);
    const sentinel = { name: 'news', sentinels: sentinels.map(({ address }) => address) };
    let rebuilt = 0;
    const running = await count.run({
      maxRecords: 20,
      memory: memory({ sentinel }),
      observer: { rebuilt: () => void rebuilt++ },
    });
    await publish(words.slice(0, 100));
    await settled(count, words.slice(0, 100));
    await publish(words.slice(100, 200), { 0: () => master.kill() });
    await settled(count, words.slice(0, 200));
    expect(rebuilt).toBeGreaterThan(count.partitions);
    await master.start();
    await readyToFailOver(sentinels);
    await publish(words.slice(200, 400), { 100: () => sentinels[0]!.ask('sentinel', 'failover', 'news') });
    await settled(count, words.slice(0, 400));
    await readyToFailOver(sentinels);
    await publish(words.slice(400), { 50: () => master.pause(), 100: () => sleep(4_000), 150: () => master.resume() });
    await settled(count, words);
    expect(running.health().partitions.every(({ state }) => state === 'owned')).toBe(true);
    await noneIsDead();
  }, 120_000);

  it('when a node of a cluster is restarted', async () => {
    count = await new WordCount(servers, 'node', 4).create();
    const words = someWords(400);
    const nodes = await redis!.cluster(['cluster-require-full-coverage no']);
    const cluster = nodes.map(({ address }) => address);
    await count.run({ maxRecords: 20, memory: memory({ cluster }) });
    await publish(words.slice(0, 100));
    await settled(count, words.slice(0, 100));
    for (const [i, node] of nodes.entries()) {
      await publish(words.slice(100 + 100 * i, 200 + 100 * i), { 0: () => node.kill(), 50: () => node.start() });
    }
    await settled(count, words);
    await noneIsDead();
  }, 120_000);
});
