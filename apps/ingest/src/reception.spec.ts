import { afterEach, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { topicCatalogue } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { startIngest } from './index.js';
import type { Limits } from './limits.js';

const topics = topicCatalogue();
const fragment = (index: number, more: object = {}) => ({
  articleId: 'a-1',
  index,
  source: { id: 'wire' },
  publishedAt: '2026-02-26T18:04:00Z',
  text: 'The carrier has departed.',
  ...more,
});
const article = { ...fragment(0), index: undefined, text: 'The carrier has departed.\n\nFour destroyers go with it.' };

let app: RunningApp;
let cluster: FakeCluster;
afterEach(() => app.close());

async function start(limits: Partial<Limits> = {}): Promise<void> {
  cluster = new FakeCluster([topics.fragments.name]);
  app = await startIngest({ cluster, topics, logger: createLogger('silent'), host: '127.0.0.1', port: 0, limits });
}
const published = () => cluster.records(topics.fragments.name);

interface Answer {
  accepted: number;
  refused: number;
  receipts: Record<string, unknown>[];
  detail: string;
}
async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const init = {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  };
  const response = await fetch(`${app.url}${path}`, init);
  return { status: response.status, headers: response.headers, answer: (await response.json()) as Answer };
}

describe('POST /v1/articles', () => {
  it('publishes an article as its paragraphs, and again as the same', async () => {
    await start();
    const first = await post('/v1/articles', article);
    expect(first.status).toBe(202);
    expect(first.answer.receipts).toMatchObject([
      {
        record: 0,
        status: 'accepted',
        article: 'wire/a-1',
        version: 1,
        fragments: [
          { id: 'wire/a-1#0.1', coordinates: { topic: topics.fragments.name } },
          { id: 'wire/a-1#1.1', coordinates: { topic: topics.fragments.name } },
        ],
      },
    ]);
    const values = published().map(({ value }) => Buffer.from(value ?? []).toString());
    await post('/v1/articles', article);
    expect(
      published()
        .slice(2)
        .map(({ value }) => Buffer.from(value ?? []).toString()),
    ).toEqual(values);
  });

  it('takes an article whole or not at all, and the others of its request', async () => {
    await start();
    const { status, answer } = await post('/v1/articles', [article, { ...article, text: 'Good.\n\nBad \u0007.' }]);
    expect([status, answer.accepted, answer.refused, published().length]).toEqual([207, 1, 1, 2]);
    expect(answer.receipts[1]).toMatchObject({
      record: 1,
      status: 'refused',
      error: 'ControlCharacters',
      path: 'text',
    });
  });

  it('takes ninjs, with the source that the request names', async () => {
    await start();
    const item = { uri: 'urn:x:1', versionCreated: '2026-02-26T18:04:00Z', bodies: [{ value: 'It sails.' }] };
    expect((await post('/v1/articles', item)).answer.receipts[0]).toMatchObject({ path: 'infoSources' });
    const { answer } = await post('/v1/articles?source=desk&dry-run', item);
    expect(answer.receipts).toMatchObject([{ status: 'valid', article: 'desk/urn:x:1', fragments: [{}] }]);
    expect(published()).toHaveLength(0);
  });
});

describe('NDJSON', () => {
  const ndjson = { 'content-type': 'application/x-ndjson' };

  it('is taken as it comes, however much larger than what may be held', async () => {
    await start({ heldBytes: 2_000_000, batchBytes: 100_000 });
    const line = `${JSON.stringify(fragment(0, { extra: 'x'.repeat(50_000) }))}\n`;
    const { status, answer } = await post('/v1/fragments', line.repeat(200), ndjson);
    expect([status, answer.accepted, published().length]).toEqual([202, 200, 200]);
  });

  it('has lines that are refused alone: too long, no UTF-8, no JSON', async () => {
    await start({ lineBytes: 1_000 });
    const good = Buffer.from(JSON.stringify(fragment(0)));
    const lines = [good, Buffer.from(`"${'x'.repeat(200_000)}"`), Buffer.from([0xff, 0xfe]), Buffer.from('{'), good];
    const body = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
    const response = await fetch(`${app.url}/v1/fragments`, { method: 'POST', body, headers: ndjson });
    const { receipts } = (await response.json()) as Answer;
    expect(receipts.map(({ line, error }) => [line, error])).toEqual([
      [1, undefined],
      [2, 'RecordTooLarge'],
      [3, 'NotUtf8'],
      [4, 'InvalidJson'],
      [5, undefined],
    ]);
  });

  it.each([
    ['a line without end', ' '.repeat(3_000_000)],
    ['nothing but empty lines', '\n'.repeat(1_000_000)],
    ['nothing but blank lines', ' \n'.repeat(500_000)],
  ])('takes no memory from others with %s, and is not asked to come again', async (_what, body) => {
    await start({ heldBytes: 500_000, lineBytes: 100_000, bodyMs: 30_000 });
    expect((await post('/v1/fragments', body, ndjson)).status).toBe(400);
    expect((await post('/v1/fragments', fragment(0, { extra: 'x'.repeat(100_000) }))).status).toBe(202);
  });

  it('is cut off at the number of lines that are taken at once', async () => {
    await start({ streamRecords: 3, batchRecords: 2 });
    const { status, answer } = await post('/v1/fragments', `${JSON.stringify(fragment(0))}\n`.repeat(5), ndjson);
    expect([status, answer.detail]).toEqual([413, expect.stringMatching(/more than 3 records.*send the rest/)]);
  });
});

describe('a repetition', () => {
  const key = { 'idempotency-key': 'k-1' };

  it('with the same key gets the first answer, and publishes nothing', async () => {
    await start();
    const first = await post('/v1/fragments', [fragment(0), {}], key);
    const second = await post('/v1/fragments', [fragment(0), {}], key);
    expect([second.status, second.answer]).toEqual([first.status, first.answer]);
    expect([second.status, published().length]).toEqual([207, 1]);
  });

  it('with the same key and other records is refused', async () => {
    await start();
    await post('/v1/fragments', fragment(0), key);
    expect((await post('/v1/fragments', fragment(1), key)).status).toBe(422);
    expect((await post('/v1/articles', fragment(0), key)).status).toBe(422);
    expect((await post('/v1/fragments', fragment(1), { 'idempotency-key': 'k-2' })).status).toBe(202);
    expect((await post('/v1/fragments', fragment(1), { 'idempotency-key': 'k'.repeat(256) })).status).toBe(400);
  });

  it('after a failure is the first again', async () => {
    await start();
    cluster.away = true;
    expect((await post('/v1/fragments', fragment(0), key)).status).toBe(503);
    cluster.away = false;
    expect((await post('/v1/fragments', fragment(0), key)).status).toBe(202);
  });

  it('while the first is under way has to wait', async () => {
    await start();
    const slow = new Readable({ read: () => undefined });
    const sent = fetch(`${app.url}/v1/fragments`, {
      method: 'POST',
      body: Readable.toWeb(slow),
      duplex: 'half',
      headers: { 'content-type': 'application/json', ...key },
    });
    slow.push(JSON.stringify(fragment(0)));
    // Until the first has arrived, the second would be the first.
    let status = 0;
    for (let tries = 0; status !== 409 && tries < 200; tries++)
      status = (await post('/v1/fragments?dry-run=false', 'x', { ...key, 'content-type': 'text/plain' })).status;
    expect(status).toBe(409);
    slow.push(null);
    expect((await sent).status).toBe(202);
  });
});

describe('more than can be held', () => {
  it('is asked to come again, and what was held is free afterwards', async () => {
    await start({ heldBytes: 10_000 });
    const large = fragment(0, { extra: 'x'.repeat(20_000) });
    const { status, headers, answer } = await post('/v1/fragments', large);
    expect([status, headers.get('retry-after')]).toEqual([503, '2']);
    expect(answer.detail).toMatch(/more to do than can be held/);
    for (let times = 0; times < 30; times++)
      expect((await post('/v1/fragments', fragment(times, { extra: 'x'.repeat(8_000) }))).status).toBe(202);
  });

  it('waits for what the brokers have not taken yet', async () => {
    await start({ requests: 1, publishMs: 20 });
    let take = (): void => undefined;
    const hanging = new Promise<never>((_, reject) => (take = () => reject(new Error('given up'))));
    cluster.publisher = () => Promise.resolve({ publish: () => hanging, close: () => Promise.resolve() });
    expect((await post('/v1/fragments', fragment(0))).status).toBe(503);
    expect((await post('/v1/fragments', fragment(0))).answer.detail).toMatch(/1 requests are under way/);
    take();
    let detail = 'under way';
    for (let tries = 0; /under way/.test(detail) && tries < 200; tries++)
      detail = (await post('/v1/fragments', fragment(0))).answer.detail;
    expect(detail).toMatch(/Kafka cannot be reached/);
  });
});

describe('a slow client', () => {
  it.each([
    ['pauses', { pauseMs: 30 }],
    ['takes for ever', { bodyMs: 30 }],
  ])('that %s is given up', async (_what, limits) => {
    await start(limits);
    const status = await new Promise<number>((resolve, reject) => {
      const sending = request(`${app.url}/v1/fragments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '1000' },
      });
      sending.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.write('{');
    });
    expect(status).toBe(408);
  });
});
