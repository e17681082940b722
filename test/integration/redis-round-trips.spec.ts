import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { connectRedis } from '#memory';
import type { Batch, BatchResult, BatchServerOptions } from '#stream';
import { startServers, type Servers } from '../support/servers.js';
import { countWords, settled, someWords, WordCount } from '../support/word-count.js';

/** Counts commands, and how often something began to wait for Redis while nothing else did. */
class Waits {
  commands = 0;
  waits = 0;
  private waiting = 0;

  of<T extends object>(target: T): T {
    return new Proxy(target, {
      get: (object, name) => {
        const member: unknown = Reflect.get(object, name);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]): Promise<unknown> => {
          this.commands += 1;
          if (this.waiting === 0) this.waits += 1;
          this.waiting += 1;
          try {
            return await (member as (...args: unknown[]) => Promise<unknown>).apply(object, args);
          } finally {
            this.waiting -= 1;
          }
        };
      },
    });
  }
}

/** Claims and reads at once, as the enricher does. */
async function claimAndCount(batch: Batch, out: string): Promise<BatchResult> {
  const claims = batch.records.map((_, i) => ({ story: `${batch.records[i]?.offset}`, bands: [`b${i % 5}`] }));
  const [, result] = await Promise.all([batch.claim(claims), countWords(batch, out)]);
  return result;
}

describe('a batch', () => {
  let servers: Servers;
  let count: WordCount;

  beforeAll(async () => {
    servers = await startServers();
  }, 60_000);
  afterEach(() => count.close(), 20_000);
  afterAll(() => servers.stop());

  it('asks Redis three things, and waits for it twice', async () => {
    count = await new WordCount(servers, 'round-trips', 1).create();
    const words = someWords(100);
    const redis = connectRedis({ url: servers.redis });
    const waits = new Waits();
    const memory: BatchServerOptions['memory'] = {
      checkPolicy: () => redis.checkPolicy(),
      partition: (...of) => waits.of(redis.partition(...of)),
      stories: (...of) => waits.of(redis.stories(...of)),
    };
    const asked: { commands: number; waits: number }[] = [];
    let observed = 0;
    await count.publish(words);
    await count.run(
      {
        ...{ memory, claims: true, maxRecords: 25, idleCheck: 60_000 },
        onStep: (step) => {
          if (step === 'fetch') Object.assign(waits, { commands: 0, waits: 0 });
          if (step === 'commit') asked.push({ commands: waits.commands, waits: waits.waits });
        },
        observer: { redisRoundTrip: () => void observed++ },
      },
      claimAndCount,
    );
    await settled(count, words);
    await redis.close();
    expect(asked).toEqual(Array.from({ length: 4 }, () => ({ commands: 3, waits: 2 })));
    expect(observed).toBe(12);
  }, 60_000);
});
