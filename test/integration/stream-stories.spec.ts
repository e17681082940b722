import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Batch, BatchResult } from '#stream';
import { eventually, startServers, type Servers } from '../support/servers.js';
import { WordCount } from '../support/word-count.js';

const text = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString();

/** An article's texts; each text is its own band, so that equal texts are one story. */
async function tell(batch: Batch, out: string): Promise<BatchResult> {
  const verdicts = await batch.claim(
    batch.records.map(({ partition, offset, value }) => ({ story: `${partition}:${offset}`, bands: [text(value)] })),
  );
  return {
    outputs: batch.records.map(({ key, value }, i) => ({
      topic: out,
      key,
      value: `${text(key)} ${text(value)} ${verdicts[i]?.story}`,
      headers: {},
    })),
    states: new Map(batch.records.map(({ key, value }) => [text(key), text(value)])),
  };
}

describe('a text in several partitions is one story', () => {
  let servers: Servers;
  let count: WordCount;

  beforeAll(async () => {
    servers = await startServers();
  }, 60_000);
  afterEach(() => count.close(), 20_000);
  afterAll(() => servers.stop());

  const stories = async (n: number): Promise<Map<string, Set<string>>> => {
    await eventually(async () => (await count.counts()).length >= n);
    const named = new Map<string, Set<string>>();
    for (const told of await count.counts()) {
      const [, words = '', story = ''] = told.split(' ');
      named.set(words, (named.get(words) ?? new Set()).add(story));
    }
    return named;
  };
  const articles = (from: number): [string, string][] =>
    Array.from({ length: 40 }, (_, i) => [`article${i + from}`, `text${i % 5}`]);

  it('and stays so when Redis forgets it', async () => {
    count = await new WordCount(servers, 'stories', 4).create();
    await count.run({ claims: true, maxRecords: 7 }, tell);
    await count.publish(articles(0));
    const before = await stories(40);
    expect([...before.values()].map((names) => names.size)).toEqual([1, 1, 1, 1, 1]);

    const { Redis } = await import('ioredis');
    const redis = new Redis(servers.redis);
    await redis.flushall();
    await redis.quit();
    await count.publish(articles(100));
    expect(await stories(80)).toEqual(before);
  }, 60_000);
});
