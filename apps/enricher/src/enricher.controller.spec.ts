import { describe, expect, it } from '@jest/globals';
import { encode, partitionFor, topicCatalogue, type InputRecord } from '#events';
import type { Batch } from '#stream';
import { createStages } from '#topology';
import { EnricherController } from './enricher.controller.js';

const DAY = 86_400_000;
const START = Date.parse('2026-02-17T00:00:00.000Z');
const topics = topicCatalogue();

/** Fragment 0 of an article of the first partition, received so many days after the start. */
function recordOf(articleId: string, offset: number, days: number): InputRecord {
  const publishedAt = new Date(START).toISOString();
  const { key, value, headers } = encode(
    'fragment',
    {
      ...{ articleId, index: 0, version: 1, status: 'usable', source: { id: 'paper' }, publishedAt },
      text: 'Ships left.',
    },
    { topic: topics.fragments.name, source: '/test' },
  );
  const bytes = new TextEncoder().encode(String(value));
  const timestamp = START + days * DAY;
  return {
    topic: topics.fragments.name,
    partition: 0,
    offset,
    timestamp,
    key: Buffer.from(String(key)),
    value: bytes,
    headers,
  };
}

const articles = Array.from({ length: 100 }, (_, n) => `a${n}`).filter(
  (id) => partitionFor(`paper/${id}`, topics.fragments.partitions) === 0,
);

describe('the enricher', () => {
  it('reads states once, and twice more for what has to be forgotten', async () => {
    const controller = new EnricherController(createStages(topics).enricher);
    const states = new Map<string, unknown>();
    const reads: string[][] = [];
    const run = async (records: readonly InputRecord[]): Promise<string[]> => {
      reads.length = 0;
      const batch: Batch = {
        ...{ topic: topics.fragments.name, partition: 0, incarnation: 0, records },
        state: {
          read: (keys) => {
            reads.push(keys.toSorted());
            return Promise.resolve(new Map(keys.flatMap((key) => (states.has(key) ? [[key, states.get(key)]] : []))));
          },
        },
        claim: (claims) => Promise.resolve(claims.map(() => null)),
      };
      const result = await controller.enrich(batch);
      for (const [key, state] of result.states) states.set(key, state);
      return [...result.states].flatMap(([key, state]) => (state === null ? [key] : []));
    };
    const [a = '', b = '', c = ''] = articles;

    expect(await run([recordOf(a, 0, 0), recordOf(b, 1, 0)])).toEqual([]);
    expect(reads).toEqual([['#diary', '#page:0.0', `paper/${a}`, `paper/${b}`].toSorted()]);

    expect(await run([recordOf(b, 60, 3)])).toEqual([]);
    expect(reads).toEqual([['#diary', '#page:0.1', `paper/${b}`]]);

    expect(await run([recordOf(c, 120, 9)])).toEqual(['#page:0.0', `paper/${a}`]);
    expect(reads).toEqual([
      ['#diary', '#page:0.2', `paper/${c}`],
      ['#page:0.0'],
      [`paper/${a}`, `paper/${b}`].toSorted(),
    ]);
  });
});
