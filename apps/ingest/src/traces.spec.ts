import { afterEach, describe, expect, it } from '@jest/globals';
import { topicCatalogue } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { startIngest } from './index.js';
import type { Limits } from './limits.js';

const topics = topicCatalogue();
let cluster: FakeCluster;
let app: RunningApp;
afterEach(() => app.close());

async function start(limits: Partial<Limits> = {}): Promise<void> {
  cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
  app = await startIngest({ cluster, topics, logger: createLogger('silent'), host: '127.0.0.1', port: 0, limits });
  const article = {
    articleId: 'a/1',
    source: { id: 'w/x' },
    publishedAt: '2026-02-26T11:04:00Z',
    text: 'One.\n\nTwo.',
  };
  const headers = { 'content-type': 'application/json' };
  await fetch(`${app.url}/v1/articles`, { method: 'POST', body: JSON.stringify(article), headers });
}

const get = async (path: string) => {
  const response = await fetch(`${app.url}/v1/articles/${path}`);
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
};

describe('GET /v1/articles/{id}', () => {
  it.each([encodeURIComponent('w%2Fx/a/1'), 'w%252Fx/a/1', 'w%252Fx/a%2F1?since=2026-01-01T00:00:00Z'])(
    'tells what became of the article: %s',
    async (path) => {
      await start();
      const { status, answer } = await get(path);
      expect([status, answer['article']]).toEqual([200, 'w%2Fx/a/1']);
      expect(answer['fragments']).toMatchObject([
        { id: 'w%2Fx/a/1#0.1', fate: 'unknown' },
        { id: 'w%2Fx/a/1#1.1', fate: 'unknown' },
      ]);
    },
  );

  const refused: [path: string, status: number, detail: RegExp][] = [
    ['wire/none', 404, /holds nothing of wire\/none.*kept for 7 days/],
    ['wire', 400, /source\.id\/articleId/],
    ['%E0%A4%A', 400, /decode/],
    ['wire/a?since=yesterday', 400, /since is "yesterday"/],
  ];
  it.each(refused)('%s: %s', async (path, status, detail) => {
    await start();
    const { status: answered, answer } = await get(path);
    expect([answered, answer['detail']]).toEqual([status, expect.stringMatching(detail)]);
  });

  it('does not wait for ever, and not for many at a time', async () => {
    await start({ traceMs: 200, traces: 1 });
    cluster.logs = () => new Promise(() => undefined);
    const both = await Promise.all([get('wire/a'), get('wire/a')]);
    expect(both.map(({ status }) => status)).toEqual([503, 503]);
    expect(both.map(({ answer }) => answer['detail']).sort()).toEqual([
      '1 searches are under way',
      'The search took longer than 0.2 s; try again',
    ]);
  });
});
