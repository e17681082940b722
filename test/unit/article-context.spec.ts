import { describe, expect, it } from '@jest/globals';
import { encode, partitionFor, topicCatalogue, type Enriched, type Fragment, type InputRecord } from '#events';
import { createStages } from '#topology';
import { readdirSync, readFileSync } from 'node:fs';
import { news } from '../support/faults/news.js';

const topics = topicCatalogue();
const { enricher } = createStages(topics);
const NOW = Date.parse('2026-02-20T12:00:00Z');

const bytes = (text: string | Uint8Array | null): Uint8Array | null =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

const logOf = (fragments: readonly Fragment[]): InputRecord[] =>
  fragments.map((fragment, offset) => {
    const { topic, key, value, headers } = encode('fragment', fragment, {
      topic: topics.fragments.name,
      source: '/test',
    });
    const partition = partitionFor(key ?? '', topics.fragments.partitions);
    return { topic, partition, offset, timestamp: NOW, key: bytes(key), value: bytes(value), headers };
  });

/** In batches of so many records, each state written to a memory as text and read back, as after a restart. */
function enriched(records: readonly InputRecord[], size: number): Enriched[] {
  const memory = new Map<string, string>();
  const found: Enriched[] = [];
  for (let i = 0; i < records.length; i += size) {
    const batch = enricher.decode(records.slice(i, i + size), 0);
    const known = enricher.keys(batch, new Map()).flatMap((key): [string, unknown][] => {
      const text = memory.get(key);
      return text === undefined ? [] : [[key, JSON.parse(text)]];
    });
    const stories = batch.map(() => null);
    const { outputs, states } = enricher.enrich(batch, new Map(known), stories);
    for (const [key, state] of states) memory.set(key, JSON.stringify(state));
    for (const { topic, value } of outputs)
      if (topic === topics.enriched.name) found.push(JSON.parse(String(value)) as Enriched);
  }
  return found;
}

const seeds = readdirSync('seeds')
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) => readFileSync(`seeds/${file}`, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Fragment);

const fragment = (index: number, text: string): Fragment => ({
  articleId: 'context',
  index,
  version: 1,
  status: 'usable',
  source: { id: 'harbour-wire' },
  publishedAt: '2026-02-18T10:00:00.000Z',
  text,
});

/** Who "he" is, which minister, and whose talks, stands in the fragment before. */
const ARTICLE = [
  fragment(
    0,
    'Iranian Foreign Minister Abbas Araghchi met his Omani counterpart Badr Albusaidi in Muscat on talks with the United States.',
  ),
  fragment(1, 'Araghchi said the talks had made “good progress”. He warned that Iran would answer any attack.'),
  fragment(2, 'The minister said no date had been set. The two sides will not abandon their positions, he added.'),
];

describe('what an article has said before', () => {
  it.each([
    ['an article with people named once', ARTICLE],
    ['the seeds', seeds],
    ['a day of news', [...take(news(7, NOW), 150)]],
  ])('is known in the next batch as in the same one: %s', (_, fragments) => {
    const records = logOf(fragments);
    const whole = enriched(records, records.length);
    expect(whole).toHaveLength(records.length);
    expect(enriched(records, 1)).toEqual(whole);
    expect(enriched(records, 7)).toEqual(whole);
  });

  it('is what tells who speaks', () => {
    const said = enriched(logOf(ARTICLE), 1).flatMap(({ attributions }) =>
      attributions.map(({ speaker }) => speaker?.id),
    );
    expect(said.filter((id) => id === 'person:abbas-araghchi').length).toBeGreaterThan(2);
  });
});

function* take<T>(from: Iterator<T>, count: number): Generator<T> {
  for (let i = 0; i < count; i++) yield from.next().value as T;
}
