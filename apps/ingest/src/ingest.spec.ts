import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topicCatalogue } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { startIngest } from './index.js';
import { LIMITS } from './limits.js';

const topics = topicCatalogue();
const fragment = (index: number, more: object = {}) => ({
  articleId: 'a-1',
  index,
  source: { id: 'wire' },
  publishedAt: '2026-02-26T18:04:00+02:00',
  text: 'The carrier has departed.',
  ...more,
});

let cluster: FakeCluster;
let app: RunningApp;
beforeEach(async () => {
  cluster = new FakeCluster([topics.fragments.name]);
  app = await startIngest({ cluster, topics, logger: createLogger('silent'), host: '127.0.0.1', port: 0 });
});
afterEach(() => app.close());

interface Call {
  type?: string;
  query?: string;
  headers?: Record<string, string>;
}
async function post(
  body: string | Uint8Array<ArrayBuffer>,
  { type = 'application/json', query = '', headers = {} }: Call = {},
) {
  const response = await fetch(`${app.url}/v1/fragments${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': type, ...headers },
  });
  const answer = (await response.json()) as {
    accepted: number;
    refused: number;
    receipts: { record: number; line?: number; status: string; error?: string }[];
    detail: string;
  };
  return { status: response.status, headers: response.headers, answer };
}
const published = () => cluster.records(topics.fragments.name);

describe('POST /v1/fragments', () => {
  it('publishes one fragment, in UTC, under its key and with CloudEvents headers', async () => {
    const { status, answer } = await post(JSON.stringify(fragment(0, { section: 'world' })));
    expect(status).toBe(202);
    const [record] = published();
    expect(answer).toEqual({
      accepted: 1,
      refused: 0,
      receipts: [
        {
          record: 0,
          status: 'accepted',
          id: 'wire/a-1#0.1',
          coordinates: { topic: topics.fragments.name, partition: record?.partition, offset: 0 },
        },
      ],
    });
    expect(Buffer.from(record?.key ?? []).toString()).toBe('wire/a-1');
    expect(JSON.parse(Buffer.from(record?.value ?? []).toString())).toMatchObject({
      publishedAt: '2026-02-26T16:04:00.000Z',
      section: 'world',
      version: 1,
    });
    expect(record?.headers).toMatchObject({ ce_id: 'wire/a-1#0.1', ce_type: 'com.tautline.fragment.published' });
  });

  it('takes the good part of an array and says what is wrong with the rest', async () => {
    const { status, answer } = await post(JSON.stringify([fragment(0), fragment(1, { text: '' }), 7, fragment(2)]));
    expect(status).toBe(207);
    expect(answer).toMatchObject({ accepted: 2, refused: 2 });
    expect(answer.receipts.map(({ record, status }) => [record, status])).toEqual([
      [0, 'accepted'],
      [1, 'refused'],
      [2, 'refused'],
      [3, 'accepted'],
    ]);
    expect(answer.receipts[1]).toMatchObject({ error: 'EmptyText', path: 'text' });
    expect(answer.receipts[2]).toMatchObject({ error: 'NotAnObject' });
    expect(published()).toHaveLength(2);
  });

  it('takes NDJSON and names the line of what it refuses', async () => {
    const body = `${JSON.stringify(fragment(0))}\r\n\n{"broken": \n${JSON.stringify(fragment(1))}`;
    const { status, answer } = await post(body, { type: 'application/x-ndjson; charset=utf-8' });
    expect(status).toBe(207);
    expect(answer.receipts.map(({ line, status }) => [line, status])).toEqual([
      [1, 'accepted'],
      [3, 'refused'],
      [4, 'accepted'],
    ]);
    expect(answer.receipts[1]).toMatchObject({ error: 'InvalidJson' });
  });

  it('takes gzip', async () => {
    const body = new Uint8Array(gzipSync(JSON.stringify(fragment(0))));
    expect((await post(body, { headers: { 'content-encoding': 'gzip' } })).status).toBe(202);
  });

  it('takes a structured CloudEvent and a kill', async () => {
    const event = { specversion: '1.0', id: '1', source: '/feed', type: 'x', data: fragment(0) };
    expect((await post(JSON.stringify(event), { type: 'application/cloudevents+json' })).status).toBe(202);
    const kill = { articleId: 'a-1', source: { id: 'wire' }, publishedAt: '2026-02-26T18:04:00Z', status: 'canceled' };
    expect((await post(JSON.stringify(kill))).answer.receipts[0]).toMatchObject({ id: 'wire/a-1#*.1' });
    expect(published().map(({ headers }) => headers['ce_type'])).toContain('com.tautline.fragment.canceled');
  });

  it('only checks in a dry run', async () => {
    const { status, answer } = await post(JSON.stringify([fragment(0)]), { query: '?dry-run' });
    expect([status, answer.receipts[0]?.status]).toEqual([200, 'valid']);
    expect((await post(JSON.stringify([fragment(0), {}]), { query: '?dry-run' })).status).toBe(207);
    expect(published()).toHaveLength(0);
  });

  it('answers 400 where nothing could be taken', async () => {
    const { status, answer } = await post(JSON.stringify([{}]));
    expect([status, answer.accepted, answer.refused]).toEqual([400, 0, 1]);
  });

  it('refuses a record that no broker would take', async () => {
    const { answer } = await post(JSON.stringify([fragment(0, { extra: 'x'.repeat(300_000) }), fragment(1)]));
    expect(answer.receipts.map((receipt) => receipt.error ?? receipt.status)).toEqual(['RecordTooLarge', 'accepted']);
  });

  const refusedBodies: [
    title: string,
    body: string | Uint8Array<ArrayBuffer>,
    call: Call,
    status: number,
    detail: RegExp,
  ][] = [
    ['another content type', '{}', { type: 'text/plain' }, 415, /text\/plain, but must be application\/json or/],
    ['another encoding', '{}', { headers: { 'content-encoding': 'br' } }, 415, /"br", but must be gzip/],
    ['no record', '[]', {}, 400, /no record/],
    ['an empty body', '', { type: 'application/x-ndjson' }, 400, /no record/],
    ['broken JSON', '{"a": ', {}, 400, /not JSON/],
    ['JSON without bottom', '['.repeat(1_000_000), {}, 400, /more than 100 levels deep/],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff]), {}, 400, /not UTF-8/],
    ['gzip that is none', 'hello', { headers: { 'content-encoding': 'gzip' } }, 400, /cannot be read/],
    ['too many records', `[${'0,'.repeat(5_000)}0]`, {}, 413, /5001 records/],
    ['too large a body', ' '.repeat(LIMITS.jsonBytes + 1), {}, 413, /larger than 5242880 bytes/],
    [
      'a body that is too large once unpacked',
      new Uint8Array(gzipSync(' '.repeat(LIMITS.jsonBytes + 1))),
      { headers: { 'content-encoding': 'gzip' } },
      413,
      /larger than 5242880 bytes/,
    ],
  ];
  it.each(refusedBodies)('refuses %s', async (_title, body, call, status, detail) => {
    const response = await post(body, call);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(response.answer.detail).toMatch(detail);
    expect(published()).toHaveLength(0);
  });

  it('asks to come again while Kafka is away, and takes up again when it is back', async () => {
    cluster.away = true;
    const { status, headers } = await post(JSON.stringify(fragment(0)));
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(503);
    cluster.away = false;
    expect((await post(JSON.stringify(fragment(0)))).status).toBe(202);
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
  });
});
