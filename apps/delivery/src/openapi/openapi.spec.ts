import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encode, topicCatalogue } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { FakeCluster } from '../../../../test/support/fake-cluster.js';
import { readOpenApi } from '../../../../test/support/open-api.js';
import { alertRecord, sampleAlert } from '../../../../test/support/sample-alert.js';
import { startDelivery } from '../index.js';
import { openApi } from './document.js';

const { operations, served, expectValid, ask } = readOpenApi(openApi());
const topics = topicCatalogue();

let app: RunningApp;
beforeAll(async () => {
  const cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
  cluster.append(alertRecord());
  const { schema, rules, dyad, level, index, dimensions, at, after } = sampleAlert();
  const present = { schema, rules, dyad, level, index, dimensions, at, after };
  cluster.append(encode('level', present, { topic: topics.levels.name, source: '/tautline/alerter' }));
  app = await startDelivery({ cluster, topics, logger: createLogger('silent'), host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

const send = (method: string, body?: object): RequestInit => ({
  method,
  ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
});

describe('the OpenAPI document', () => {
  it('is valid', expectValid);

  it('is served, and names every route there is', async () => {
    expect(await (await fetch(`${app.url}/v1/openapi.json`)).json()).toEqual(served);
    expect(operations.map(({ path, method }) => `${method} ${path}`).sort()).toEqual([
      ...['delete /v1/webhooks/{id}', 'get /v1/alerts', 'get /v1/alerts.atom', 'get /v1/alerts/stream'],
      ...['get /v1/levels', 'get /v1/openapi.json', 'get /v1/webhooks', 'get /v1/webhooks/{id}'],
      ...['patch /v1/webhooks/{id}', 'post /v1/webhooks', 'post /v1/webhooks/{id}/ping'],
      ...['post /v1/webhooks/{id}/replay', 'post /v1/webhooks/{id}/secret'],
    ]);
  });

  const questions: [path: string, query: string, status: number][] = [
    ['/v1/alerts', '', 200],
    ['/v1/alerts', '?kind=escalation,divergence&actor=IRN&limit=2', 200],
    ['/v1/alerts', '?kind=war', 400],
    ['/v1/alerts.atom', '', 200],
    ['/v1/alerts.atom', '?before=x', 400],
    ['/v1/alerts/stream', '?dyad=IRN', 400],
    ['/v1/levels', '', 200],
    ['/v1/levels', '?kind=escalation', 400],
    ['/v1/webhooks', '', 200],
  ];
  it.each(questions)('says what comes of GET %s%s', async (path, query, status) =>
    expect((await ask(app.url, { path, url: path + query })).status).toBe(status),
  );

  it('says what comes of each step in the life of a webhook', async () => {
    const create = (wish: object) => ask(app.url, { path: '/v1/webhooks', init: send('POST', wish) });
    expect((await create({})).status).toBe(400);
    const { status, body } = await create({ url: 'https://1.1.1.1/', kind: 'escalation', minLevel: 'high' });
    expect(status).toBe(201);
    const { id } = body as { id: string };
    const path = '/v1/webhooks/{id}';
    const steps: [more: string, init: RequestInit, status: number][] = [
      ['', send('GET'), 200],
      ['', send('PATCH', { status: 'paused', description: 'the desk' }), 200],
      ['', send('PATCH', { status: 'off' }), 400],
      ['/secret', send('POST', { overlapHours: 1 }), 200],
      ['/replay', send('POST', { from: '2027-01-31T00:00:00Z' }), 202],
      ['/replay', send('POST', {}), 400],
      ['/ping', send('POST', { now: true }), 400],
      ['/ping', send('POST'), 415],
      ['', send('DELETE'), 204],
      ['', send('GET'), 404],
    ];
    for (const [more, init, expected] of steps) {
      const answer = await ask(app.url, { path: path + more, url: `/v1/webhooks/${id}${more}`, init });
      expect([more, init.method, answer.status]).toEqual([more, init.method, expected]);
    }
  });
});
