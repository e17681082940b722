import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { connectRedis } from '#memory';
import type { Membership } from '#stream';
import { eventually, startServers, type Servers } from '../support/servers.js';
import { countWords, settled, someWords, WordCount } from '../support/word-count.js';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the tests do to a cluster behind the servers' backs. */
interface Backdoor {
  admin(): {
    connect(): Promise<void>;
    disconnect(): Promise<void>;
    deleteGroups(groups: string[]): Promise<unknown>;
    deleteTopics(of: { topics: string[] }): Promise<void>;
  };
}

describe('counting goes on, exactly once,', () => {
  let servers: Servers;
  let count: WordCount;

  beforeAll(async () => {
    servers = await startServers();
  }, 60_000);
  afterEach(() => count.close(), 20_000);
  afterAll(() => servers.stop());

  const flush = async (): Promise<void> => {
    const { Redis } = await import('ioredis');
    const redis = new Redis(servers.redis);
    await redis.flushall();
    await redis.quit();
  };

  it('when Redis forgets everything in the middle', async () => {
    count = await new WordCount(servers, 'flush').create();
    const words = someWords(300);
    let rebuilt = 0;
    await count.run({ maxRecords: 20, observer: { rebuilt: () => void rebuilt++ } });
    for (let i = 0; i < words.length; i += 50) {
      await count.publish(words.slice(i, i + 50));
      // Until there is a memory it has nothing to forget.
      if (i === 0) await settled(count, words.slice(0, 50));
      if (i % 100 === 50) await flush();
      await sleep(100);
    }
    await settled(count, words);
    expect(rebuilt).toBeGreaterThan(2);
  }, 60_000);

  it('by nobody who was told of another number of partitions, as keys would lie elsewhere', async () => {
    count = await new WordCount(servers, 'miscounted').create();
    const words = someWords(20);
    await count.publish(words);
    const wrong = await count.run({ partitions: 3 });
    await eventually(() => wrong.health().reasons.some((reason) => reason.includes('2 partitions and not 3')));
    expect(wrong.health().partitions).toEqual([]);
    await count.stop(wrong);
    await count.run({ partitions: 2 });
    await settled(count, words);
  }, 60_000);

  it('when Redis is away for a while, and its memory is gone when it comes back', async () => {
    count = await new WordCount(servers, 'redis-away').create();
    const words = someWords(200);
    const server = await count.run({ maxRecords: 20 });
    await count.publish(words.slice(0, 100));
    await settled(count, words.slice(0, 100));
    await servers.redisProcess?.kill();
    await count.publish(words.slice(100));
    await eventually(() => server.health().partitions.some(({ state }) => state === 'paused'));
    expect(await count.committed(count.topics.dead)).toEqual([]);
    await servers.redisProcess?.restart();
    await settled(count, words);
  }, 60_000);

  it('when a second instance joins, and leaves', async () => {
    count = await new WordCount(servers, 'rebalance', 4).create();
    const words = someWords(600);
    await count.run({ maxRecords: 10 });
    const publishing = (async () => {
      for (let i = 0; i < words.length; i += 20) {
        await count.publish(words.slice(i, i + 20));
        await sleep(50);
      }
    })();
    await sleep(500);
    const second = await count.run({ maxRecords: 10 });
    await eventually(() => second.health().partitions.some(({ state }) => state === 'owned'));
    await sleep(500);
    await count.stop(second);
    await publishing;
    await settled(count, words);
  }, 60_000);

  it('when two instances both believe that they own everything', async () => {
    count = await new WordCount(servers, 'zombie').create();
    const words = someWords(300);
    const deaf = (): Membership => ({
      start: (assign) => Promise.resolve(assign([0, 1].map((partition) => ({ topic: count.topics.words, partition })))),
      confirmed: () => sleep(100),
      health: () => ({ ok: true, reason: '' }),
      stop: () => Promise.resolve(),
    });
    const failures: string[] = [];
    const observer = { startedOver: ({ failure }: { failure: string }) => void failures.push(failure) };
    await count.run({ maxRecords: 10, membership: deaf(), observer });
    await count.run({ maxRecords: 10, membership: deaf(), observer });
    for (let i = 0; i < words.length; i += 30) {
      await count.publish(words.slice(i, i + 30));
      await sleep(100);
    }
    await settled(count, words);
    expect(failures).toContain('lost');
  }, 60_000);

  it('past a record at which the handler throws', async () => {
    count = await new WordCount(servers, 'poison').create();
    const words = someWords(60);
    const mixed = words.flatMap((word, i) => (i % 20 === 3 ? [word, [word[0], `poison${i}`] as const] : [word]));
    await count.publish(mixed);
    await count.run();
    await settled(count, words);
    const dead = await count.committed(count.topics.dead);
    expect(
      dead.map(({ headers }) => headers).sort((a, b) => String(a['message']).localeCompare(String(b['message']))),
    ).toEqual([
      { error: 'ProcessingFailed', message: 'cannot count poison23' },
      { error: 'ProcessingFailed', message: 'cannot count poison3' },
      { error: 'ProcessingFailed', message: 'cannot count poison43' },
    ]);
  }, 60_000);

  it('past a record so large that its dead letter has no room for the reason', async () => {
    count = await new WordCount(servers, 'large').create();
    const words = someWords(10);
    const large = `poison${'x'.repeat(1_048_400)}`;
    await count.publish([...words, ['w', large]]);
    await count.run();
    await settled(count, words);
    await eventually(async () => (await count.committed(count.topics.dead)).length === 1);
    const [dead] = await count.committed(count.topics.dead);
    expect(dead?.headers['tautline-cut']).toBe(String(large.length));
  }, 60_000);

  it('past a record whose state would be more than the changelog takes', async () => {
    count = await new WordCount(servers, 'large-state').create();
    const words = someWords(40);
    const large = `i${'x'.repeat(600_000)}`;
    await count.publish([...words, ['w1', large], ['w1', `${large}y`], ['w1', 'after']]);
    await count.run({ maxRecords: 50 });
    await settled(count, [...words, ['w1', large], ['w1', 'after']]);
    const dead = await count.committed(count.topics.dead);
    expect(dead.map(({ headers }) => headers['message'])).toEqual([
      expect.stringMatching(/^what is remembered of w1 would have 1\d{6} bytes; large-state.*log takes \d+$/),
    ]);
  }, 60_000);

  it('when the committed offsets are deleted', async () => {
    count = await new WordCount(servers, 'offsets').create();
    const words = someWords(200);
    await count.publish(words.slice(0, 100));
    const first = await count.run();
    await settled(count, words.slice(0, 100));
    await count.stop(first);
    const admin = first.unwrap<Backdoor>().admin();
    await admin.connect();
    await admin.deleteGroups([count.group]);
    await admin.disconnect();
    await count.publish(words.slice(100));
    const incarnations = new Set<number>();
    let handed = 0;
    await count.run({}, (batch, out) => {
      incarnations.add(batch.incarnation);
      handed += batch.records.length;
      return countWords(batch, out);
    });
    await settled(count, words);
    expect([...incarnations]).toEqual([0]);
    expect(handed).toBe(100);
  }, 60_000);

  it('when the input topic is created anew, with what it already had', async () => {
    count = await new WordCount(servers, 'recreated').create();
    const words = someWords(100);
    await count.publish(words);
    const first = await count.run();
    await settled(count, words);
    await count.stop(first);
    const admin = first.unwrap<Backdoor>().admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [count.topics.words] });
    await admin.disconnect();
    await sleep(500);
    await count.create();
    const more = [...someWords(150)];
    await count.publish(more);
    const incarnations = new Set<number>();
    await count.run({}, (batch, out) => {
      incarnations.add(batch.incarnation);
      return countWords(batch, out);
    });
    await settled(count, more);
    expect([...incarnations]).toEqual([1]);
  }, 60_000);

  it('refuses to start on a Redis that evicts', async () => {
    count = await new WordCount(servers, 'policy').create();
    const { Redis } = await import('ioredis');
    const redis = new Redis(servers.redis);
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    const memory = connectRedis({ url: servers.redis });
    await expect(count.run({ memory })).rejects.toThrow('noeviction');
    await memory.close();
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    await redis.quit();
  });
});
