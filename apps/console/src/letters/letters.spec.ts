import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { consumerGroups, deadLetter, refuse, topicCatalogue } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { FakeCluster } from '../../../../test/support/fake-cluster.js';
import type { LetterDetail, LetterList, RedriveResult, SkipResult } from '../api/letters.js';
import { startConsole } from '../index.js';
import { LAG_SETTINGS } from '../testing/lag-settings.js';

const topics = topicCatalogue();
const [fragments, dead] = [topics.fragments.name, topics.deadLetters.name];

let cluster: FakeCluster;
let app: RunningApp;
beforeEach(async () => {
  cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
  const place = { host: '127.0.0.1', port: 0, lag: LAG_SETTINGS };
  app = await startConsole({ ...place, cluster, topics, groups: consumerGroups(), logger: createLogger('silent') });
});
afterEach(() => app.close());

const ask = async <T>(path: string): Promise<T> =>
  (await (await fetch(`${app.url}/v1/dead-letters${path}`)).json()) as T;
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/v1/dead-letters/${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
const tell = async <T>(path: string, body: unknown): Promise<T> => (await (await post(path, body)).json()) as T;

/** A fragment that was refused; its id. */
function refused(value: string | Uint8Array, error: 'InvalidTime' | 'NotUtf8' = 'InvalidTime'): string {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  const record = { topic: fragments, partition: 2, offset: 5, timestamp: 0, headers: { mine: 'kept' } };
  const input = { ...record, key: new TextEncoder().encode('feed/a'), value: bytes };
  const refusal = refuse(error, `it is ${error}`, error === 'InvalidTime' ? 'publishedAt' : undefined);
  const { partition, offset } = cluster.append(deadLetter(input, refusal, 'enricher', dead));
  return `${partition}@${offset}`;
}
const BAD =
  '{"articleId":"a","index":0,"source":{"id":"feed"},"publishedAt":"yesterday","text":"<script>alert(1)</script>"}';
const GOOD = BAD.replace('yesterday', '2026-02-20T10:00:00Z');

describe('GET /v1/dead-letters', () => {
  it('lists those that wait, by reason and filter', async () => {
    const [time] = [refused(BAD), refused(Uint8Array.of(0xff, 0x21), 'NotUtf8')];
    const all = await ask<LetterList>('');
    expect([all.waiting, all.matching, all.errors]).toEqual([
      2,
      2,
      [
        { error: 'InvalidTime', count: 1 },
        { error: 'NotUtf8', count: 1 },
      ],
    ]);
    const some = await ask<LetterList>('?filter=error%3DInvalidTime');
    expect(some.letters.map(({ id }) => id)).toEqual([time]);
    expect(some.letters[0]).toMatchObject({
      from: `${fragments}[2]@5`,
      key: 'feed/a',
      path: 'publishedAt',
      settled: null,
    });
  });

  it('shows the original bytes, with the field marked that failed', async () => {
    const { value, headers } = await ask<LetterDetail>(`/${refused(BAD)}`);
    expect(value.lines.find(({ marked }) => marked !== undefined)).toEqual({
      text: '  "publishedAt": "yesterday",',
      marked: 'InvalidTime',
    });
    expect(value.text).toBe(BAD);
    expect(headers['mine']).toBe('kept');
  });

  it('shows bytes that are no text as a dump', async () => {
    const { value } = await ask<LetterDetail>(`/${refused(Uint8Array.of(0x41, 0xff), 'NotUtf8')}`);
    expect(value.text).toBeNull();
    expect(value.lines[0]?.text).toContain('41 ff');
  });

  it.each([
    ['?filter=colour%3Dred', 400, /there is no field colour/],
    ['/3-17', 400, /partition@offset/],
    ['/0@999', 404, /there is no dead letter 0@999/],
  ])('%s is answered with what is wrong', async (path, status, detail) => {
    const response = await fetch(`${app.url}/v1/dead-letters${path}`);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { detail: string }).detail).toMatch(detail);
  });
});

describe('POST /v1/dead-letters/redrive', () => {
  it('says first what would be sent, then sends it once and keeps who did', async () => {
    const id = refused(BAD);
    const dry = await tell<RedriveResult>('redrive', { ids: [id], dryRun: true });
    expect(dry.sent).toEqual([{ id, to: fragments, foreseen: 'InvalidTime' }]);
    expect(cluster.records(fragments)).toEqual([]);

    const sent = await tell<RedriveResult & { count: number }>('redrive', { ids: [id] });
    expect([sent.count, sent.sent[0]?.id]).toEqual([1, id]);
    expect(cluster.records(fragments).map(({ value }) => String(Buffer.from(value ?? [])))).toEqual([BAD]);
    const [line] = (await ask<LetterList>('?settled')).letters;
    expect(line?.settled).toMatchObject({ by: 'local', skipped: false });

    const again = await tell<RedriveResult & { count: number }>('redrive', { ids: [id] });
    expect([again.count, again.refused]).toEqual([0, [{ id, because: 'it waits no longer' }]]);
  });

  it('sends all that match, and a corrected value instead of the one that was refused', async () => {
    const id = refused(BAD);
    refused(Uint8Array.of(0xff), 'NotUtf8');
    await tell('redrive', { ids: [id], value: GOOD });
    expect(cluster.records(fragments).map(({ value }) => String(Buffer.from(value ?? [])))).toEqual([GOOD]);
    await tell('redrive', { filters: ['error=NotUtf8'] });
    expect((await ask<LetterList>('')).waiting).toBe(0);
  });

  it('does what two ask for at once one after the other', async () => {
    const ids = [refused(BAD), refused(BAD)];
    const results = await Promise.all(
      ids.map((id) => tell<RedriveResult & { count: number }>('redrive', { ids: [id] })),
    );
    expect(results.map(({ count }) => count)).toEqual([1, 1]);
  });

  it.each([
    [{}, /Which dead letters/],
    [{ ids: ['3-17'] }, /partition@offset/],
    [{ all: true, ids: ['3@17'] }, /not both/],
    [{ filters: ['x'], value: 'y' }, /name its id/],
    [{ every: true }, /no field "every"/],
    ['[]', /JSON object/],
    ['{', /not JSON/],
  ])('%j is refused with what to send', async (body, detail) => {
    const response = await post('redrive', body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { detail: string }).detail).toMatch(detail);
  });

  it.each([
    ['the page of another site', { origin: 'https://evil.example' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
  ])('is not to be asked for by %s', async (_who, headers, status) => {
    const id = refused(BAD);
    expect((await post('redrive', { ids: [id] }, headers)).status).toBe(status);
    expect(cluster.records(fragments)).toEqual([]);
  });
});

describe('POST /v1/dead-letters/skip', () => {
  it('leaves a note of who and why, and the record waits no longer', async () => {
    const id = refused(BAD);
    expect(await tell<SkipResult>('skip', { ids: [id, '0@999'], because: 'the feed is gone' })).toEqual({
      skipped: [id],
      refused: [{ id: '0@999', because: expect.stringContaining('there is no dead letter') }],
    });
    const { waiting } = await ask<LetterList>('');
    const detail = await ask<LetterDetail>(`/${id}`);
    expect([waiting, detail.settled]).toMatchObject([0, { skipped: true, by: 'local', because: 'the feed is gone' }]);
    expect((await tell<RedriveResult & { count: number }>('redrive', { ids: [id] })).count).toBe(0);
  });

  it('wants to know why', async () => {
    expect((await post('skip', { ids: [refused(BAD)], because: ' ' })).status).toBe(400);
  });
});
