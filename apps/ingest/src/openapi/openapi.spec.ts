import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topicCatalogue } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { FakeCluster } from '../../../../test/support/fake-cluster.js';
import { readOpenApi } from '../../../../test/support/open-api.js';
import { startIngest } from '../index.js';
import { openApi } from './document.js';

const { operations, served, expectValid, ask } = readOpenApi(openApi());
const topics = topicCatalogue();

let app: RunningApp;
beforeAll(async () => {
  const cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
  app = await startIngest({ cluster, topics, logger: createLogger('silent'), host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

describe('the OpenAPI document', () => {
  it('is valid', expectValid);

  it('is served, and names every route there is', async () => {
    expect(await (await fetch(`${app.url}/v1/openapi.json`)).json()).toEqual(served);
    expect(operations.map(({ path, method }) => `${method} ${path}`).sort()).toEqual([
      'get /v1/articles/{article}',
      'get /v1/feeds',
      'get /v1/openapi.json',
      'post /v1/articles',
      'post /v1/fragments',
    ]);
  });

  const examples = operations.flatMap(({ path, operation }) =>
    Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, { examples = {} }]) =>
      Object.entries(examples).map(([name, { value }]) => ({ path, type, name, value })),
    ),
  );
  it.each(examples)('has an example that works: $path $name', async ({ path, type, value }) => {
    const body = typeof value === 'string' ? value : JSON.stringify(value);
    const init = { method: 'POST', body, headers: { 'content-type': type } };
    expect((await ask(app.url, { path, init })).status).toBe(202);
    expect((await ask(app.url, { path, url: `${path}?dry-run`, init })).status).toBe(200);
  });

  const failures: [path: string, method: string, url: string, body: string | undefined, status: number][] = [
    ['/v1/fragments', 'post', '/v1/fragments', '[{}]', 400],
    ['/v1/fragments', 'post', '/v1/fragments', '{', 400],
    ['/v1/articles', 'post', '/v1/articles', `[${'0,'.repeat(5_000)}0]`, 413],
    ['/v1/articles/{article}', 'get', '/v1/articles/harbour-post%2F2026-02-26-carrier', undefined, 200],
    ['/v1/articles/{article}', 'get', '/v1/articles/a%2Fnone', undefined, 404],
    ['/v1/articles/{article}', 'get', '/v1/articles/none', undefined, 400],
    ['/v1/feeds', 'get', '/v1/feeds', undefined, 200],
  ];
  it.each(failures)('says what comes of %s %s %s', async (path, method, url, body, status) => {
    const init = {
      method: method.toUpperCase(),
      ...(body !== undefined && { body, headers: { 'content-type': 'application/json' } }),
    };
    expect((await ask(app.url, { path, url, init })).status).toBe(status);
  });
});
