import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { topicCatalogue } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { startIngest } from './index.js';

const topics = topicCatalogue();
const article = {
  articleId: 'a-1',
  source: { id: 'wire' },
  publishedAt: '2026-02-26T18:04:00Z',
  text: 'The carrier has departed.\n\nFour destroyers go with it.',
};

let app: RunningApp;
beforeAll(async () => {
  const cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
  app = await startIngest({ cluster, topics, logger: createLogger('silent'), host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

describe('whatever is sent', () => {
  it('is taken or refused in words: never a 500', async () => {
    const types = fc.constantFrom('application/json', 'application/x-ndjson', 'application/cloudevents+json', 'a', '');
    const known = fc.record(
      Object.fromEntries(
        [...Object.keys(article), 'index', 'title', 'version', 'status', 'uri', 'bodies', 'specversion', 'data'].map(
          (name) => [name, fc.oneof(fc.jsonValue(), fc.constantFrom('canceled', '1.0', 2, '2026-02-26T18:04:00Z'))],
        ),
      ),
      { requiredKeys: [] },
    );
    const bodies = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      known.map((value) => JSON.stringify(value)),
      known.map((value) => JSON.stringify([{ ...article, ...value }, value])),
      fc.array(known).map((values) => values.map((value) => JSON.stringify(value)).join('\n')),
    );
    const paths = fc.constantFrom('/v1/fragments', '/v1/articles', '/v1/articles?source=%FF', '/v1/fragments?dry-run=');
    const send = fc.asyncProperty(paths, types, bodies, fc.boolean(), async (path, type, body, zip) => {
      const packed = new Uint8Array(zip ? gzipSync(body) : Buffer.from(body));
      const headers = { 'content-type': type, ...(zip && { 'content-encoding': 'gzip' }) };
      const response = await fetch(`${app.url}${path}`, { method: 'POST', body: packed, headers });
      const answer = (await response.json()) as { receipts?: unknown; detail?: unknown };
      expect([200, 202, 207, 400, 413, 415]).toContain(response.status);
      expect(answer.receipts ?? answer.detail).toBeDefined();
    });
    await fc.assert(send, { numRuns: 1_000 });
  }, 60_000);
});

describe('whatever is asked', () => {
  it('is answered in words: never a 500', async () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('%', '/', '..', 'wire%2Fa', '%00'),
    );
    const paths = fc.tuple(
      fc.constantFrom('/v1/articles/', '/v1/feeds', '/v1/'),
      fc.array(part, { maxLength: 4 }),
      part,
    );
    await fc.assert(
      fc.asyncProperty(paths, async ([start, parts, since]) => {
        const path = start + parts.join('/').replace(/[?#\s]/g, '');
        const url = `${app.url}${encodeURI(path.replace(/\p{Cs}/gu, ''))}?since=${encodeURIComponent(since.replace(/\p{Cs}/gu, ''))}`;
        const response = await fetch(url);
        await response.arrayBuffer();
        expect([200, 400, 404]).toContain(response.status);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
