import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { topicCatalogue, type Alert } from '#events';
import { parseAllowed, type Allowed } from '#outbound';
import { createLogger, type RunningApp } from '#platform';
import { FakeCluster } from '../../../../test/support/fake-cluster.js';
import { alertRecord } from '../../../../test/support/sample-alert.js';
import { eventually } from '../../../../test/support/servers.js';
import { verify, WebhookReceiver } from '../../../../test/support/webhook-receiver.js';
import { startDelivery } from '../index.js';
import { RULES, type DeliveryRules } from './rules.js';
import type { ShownWebhook } from './shown.js';

jest.setTimeout(60_000);

const topics = topicCatalogue();
const QUICK = { ...RULES, firstWait: 2, longestWait: 10, maxAge: 3_600_000 };
const HERE = parseAllowed('127.0.0.1') as Allowed;
type Made = ShownWebhook & { secret: string };

let cluster: FakeCluster;
let receiver: WebhookReceiver;
let apps: RunningApp[];
const logged: string[] = [];
const logger = createLogger('debug', { write: (line: string) => void logged.push(line) });

const start = async (rules: DeliveryRules = QUICK, more: object = {}): Promise<RunningApp> => {
  const app = await startDelivery({
    cluster,
    topics,
    logger,
    host: '127.0.0.1',
    port: 0,
    outbound: HERE,
    rules,
    ...more,
  });
  apps.push(app);
  return app;
};
const stop = async (app: RunningApp | undefined): Promise<void> => {
  apps = apps.filter((other) => other !== app);
  await app?.close();
};

beforeEach(async () => {
  cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
  receiver = await new WebhookReceiver().listen();
  apps = [];
  logged.length = 0;
});
afterEach(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await receiver.kill();
});

async function ask<T = ShownWebhook>(method: string, path: string, body?: object, app = apps[0]): Promise<[number, T]> {
  const init = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(`${app?.url}/v1/webhooks${path}`, { method, ...init });
  const text = await response.text();
  return [response.status, (text === '' ? null : JSON.parse(text)) as T];
}
const make = async (more: object = {}): Promise<Made> => {
  const [status, made] = await ask<Made>('POST', '', { url: receiver.url, ...more });
  expect([status, made]).toEqual([201, expect.objectContaining({ status: 'active' })]);
  return made;
};
const get = async (id: string): Promise<ShownWebhook> => (await ask('GET', `/${id}`))[1];
const raise = (id: string, sequence = 1, over: Partial<Alert> = {}) =>
  cluster.append(alertRecord({ id, sequence, ...over }));

describe('a webhook', () => {
  it('is sent what comes from now on, signed', async () => {
    await start();
    raise('before');
    const { secret } = await make();
    raise('now');
    await eventually(() => receiver.taken.length === 1);
    const [received] = receiver.taken;
    expect(received).toMatchObject({ type: 'alert.escalation.raised', data: { id: 'now' } });
    expect(received && verify(secret, received)).toMatchObject({ timestamp: '2026-02-26T18:04:00.000Z' });
    expect(received?.id).toMatch(/^msg_[0-9a-f]{32}$/);
    expect(received?.headers['user-agent']).toBe('tautline-webhooks');
  });

  it('is sent what passes its filter', async () => {
    await start();
    await make({ dyad: 'USA~IRN', minLevel: 'severe' });
    raise('no', 1, { dyad: 'CHN~TWN', level: 'severe' });
    raise('neither', 1, { level: 'high' });
    raise('yes', 1, { level: 'severe' });
    await eventually(() => receiver.taken.length === 1);
    expect(receiver.steps).toEqual(['yes:1']);
  });

  it('is sent everything, in order, over failures and a restart', async () => {
    await start();
    const { id } = await make();
    raise('a');
    await eventually(() => receiver.taken.length === 1);
    await receiver.kill();
    for (let sequence = 2; sequence <= 4; sequence++) raise('a', sequence);
    raise('b', 1, { dyad: 'CHN~TWN' });
    await eventually(async () => ((await get(id)).failing?.failures ?? 0) > 2);
    expect((await get(id)).reason).toMatch(/127\.0\.0\.1/);
    await stop(apps[0]);
    raise('a', 5);
    await start();
    await receiver.listen();
    await eventually(() => new Set(receiver.steps).size === 6);
    const steps = receiver.steps.filter((step, at) => receiver.steps.indexOf(step) === at);
    expect(steps.filter((step) => step.startsWith('a'))).toEqual(['a:1', 'a:2', 'a:3', 'a:4', 'a:5']);
    expect(steps).toContain('b:1');
    await eventually(async () => (await get(id)).failing === undefined);
    expect(await get(id)).toMatchObject({ status: 'active', waiting: 0 });
  });

  it('goes on with others while one alert is refused, and gives that up at the stated age', async () => {
    await start({ ...QUICK, maxAge: 400, minFailures: 1e9 });
    const { id } = await make();
    receiver.answer = ({ data }) => (data.id === 'bad' ? 422 : 204);
    raise('bad');
    raise('good');
    raise('bad', 2);
    await eventually(async () => (await get(id)).givenUp === 2);
    expect(receiver.steps).toEqual(['good:1']);
    expect((await get(id)).lastGivenUp.map(({ alert, sequence, reason }) => [alert, sequence, reason])).toEqual([
      ['bad', 2, 'HTTP 422'],
      ['bad', 1, 'HTTP 422'],
    ]);
  });

  it('is paused where it takes nothing, with the reason, and resumed with nothing lost', async () => {
    await start({ ...QUICK, maxAge: 20, minFailures: 3 });
    const { id } = await make();
    receiver.answer = () => 503;
    raise('a');
    raise('b');
    await eventually(async () => (await get(id)).status === 'paused');
    expect((await get(id)).reason).toMatch(/nothing could be delivered since .*; the last answer: HTTP 503/);
    raise('a', 2);
    receiver.answer = () => 204;
    const [status, resumed] = await ask('PATCH', `/${id}`, { status: 'active' });
    expect([status, resumed.status]).toEqual([200, 'active']);
    await eventually(() => receiver.taken.length === 3);
    expect(receiver.steps.filter((step) => step.startsWith('a'))).toEqual(['a:1', 'a:2']);
  });

  it('is paused at once where it is gone', async () => {
    await start();
    const { id } = await make();
    receiver.answer = () => 410;
    raise('a');
    await eventually(async () => (await get(id)).status === 'paused');
    expect((await get(id)).reason).toBe('the endpoint answered 410 Gone');
    await stop(apps[0]);
    await start();
    expect(await get(id)).toMatchObject({ status: 'paused', reason: 'the endpoint answered 410 Gone' });
    expect(receiver.seen).toHaveLength(1);
  });

  it('is paused and resumed as asked for', async () => {
    await start();
    const { id } = await make();
    expect((await ask('PATCH', `/${id}`, { status: 'paused' }))[1]).toMatchObject({ status: 'paused' });
    raise('a');
    await ask('PATCH', `/${id}`, { status: 'active' });
    await eventually(() => receiver.taken.length === 1);
    expect(receiver.seen).toHaveLength(1);
  });

  it('is sent again what was written since a time, under the same ids', async () => {
    await start();
    const { id } = await make();
    raise('a');
    raise('a', 2);
    await eventually(() => receiver.taken.length === 2);
    const [status] = await ask('POST', `/${id}/replay`, { from: '2020-01-01T00:00:00Z' });
    expect(status).toBe(202);
    await eventually(() => receiver.taken.length === 4);
    expect(receiver.steps).toEqual(['a:1', 'a:2', 'a:1', 'a:2']);
    expect(receiver.taken[2]?.id).toBe(receiver.taken[0]?.id);
  });

  it('may begin in the past', async () => {
    await start();
    raise('before');
    await make({ from: '2020-01-01T00:00:00Z' });
    await eventually(() => receiver.taken.length === 1);
  });

  it('is sent a test, and the answer is told', async () => {
    await start();
    const { id, secret } = await make();
    expect(await ask('POST', `/${id}/ping`, {})).toEqual([200, { delivered: true, status: 204 }]);
    expect(receiver.taken[0] && verify(secret, receiver.taken[0])).toMatchObject({ type: 'webhook.ping' });
    receiver.answer = () => 302;
    const [, answer] = await ask('POST', `/${id}/ping`, {});
    expect(answer).toEqual({ delivered: false, status: 302, reason: 'HTTP 302: redirects are not followed' });
  });

  it('is signed by the old secret and the new one for a while', async () => {
    await start();
    const { id, secret } = await make();
    const [, rotated] = await ask<Made>('POST', `/${id}/secret`, { overlapHours: 1 });
    expect(rotated.secret).not.toBe(secret);
    expect(rotated.secrets.map(({ until }) => until === undefined)).toEqual([true, false]);
    raise('a');
    await eventually(() => receiver.taken.length === 1);
    const [received] = receiver.taken;
    for (const one of [secret, rotated.secret]) expect(received && verify(one, received)).toBeDefined();
    const [, last] = await ask<Made>('POST', `/${id}/secret`, { overlapHours: 0 });
    raise('b');
    await eventually(() => receiver.taken.length === 2);
    const later = receiver.taken[1];
    expect(later && verify(last.secret, later)).toBeDefined();
    expect(() => later && verify(rotated.secret, later)).toThrow('No matching signature');
  });

  it('is no more when it is deleted', async () => {
    await start();
    const { id } = await make();
    expect(await ask('DELETE', `/${id}`)).toEqual([204, null]);
    expect((await ask('GET', `/${id}`))[0]).toBe(404);
    raise('a');
    const witness = await make();
    raise('b');
    await eventually(async () => (await get(witness.id)).delivered === 1);
    expect(receiver.steps).toEqual(['b:1']);
    expect((await ask<{ webhooks: unknown[] }>('GET', ''))[1].webhooks).toHaveLength(1);
  });
});

describe('several instances', () => {
  it('share the webhooks: each alert is sent once, whoever goes or comes', async () => {
    await start();
    await start();
    const made = [await make(), await make(), await make(), await make()];
    for (let at = 0; at < 5; at++) raise(`a-${at}`);
    await eventually(() => receiver.taken.length === 5 * made.length);
    for (const { id } of made) await eventually(async () => (await get(id)).delivered === 5);
    await stop(apps[0]);
    for (let at = 5; at < 10; at++) raise(`a-${at}`);
    await eventually(() => receiver.taken.length === 10 * made.length);
    for (const { id } of made) await eventually(async () => (await get(id)).delivered === 10);
    expect(receiver.seen).toHaveLength(10 * made.length);
  });

  it('know of each other at once', async () => {
    const [first, second] = [await start(), await start()];
    const [, made] = await ask<Made>('POST', '', { url: receiver.url }, first);
    expect((await ask('PATCH', `/${made.id}`, { description: 'desk' }, second))[1].description).toBe('desk');
    expect((await ask('GET', `/${made.id}`, undefined, first))[1].description).toBe('desk');
  });
});

describe('secrets', () => {
  it('are shown once, and stand in no other answer and in no log', async () => {
    await start();
    const own = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
    const [made, given] = [await make(), await make({ secret: own })];
    expect(given.secret).toBe(own);
    receiver.answer = () => 500;
    raise('a');
    await eventually(async () => (await get(made.id)).failing !== undefined);
    await ask('POST', `/${made.id}/ping`, {});
    const told = JSON.stringify([await ask('GET', ''), await get(made.id), logged]);
    for (const secret of [made.secret, own]) expect(told).not.toContain(secret.slice('whsec_'.length));
    expect(logged.join('\n')).not.toContain('quiet');
  });
});

describe('a request that cannot be used', () => {
  const rows: [method: string, path: string, body: object, status: number, detail: RegExp][] = [
    ['POST', '', {}, 400, /url is missing/],
    ['POST', '', { url: 'ftp://a.example/' }, 400, /url must be an absolute address/],
    ['POST', '', { url: 'http://10.0.0.1/' }, 400, /private network/],
    ['POST', '', { url: 'http://[::1]:9092/' }, 400, /this machine/],
    ['POST', '', { url: 'https://a:b@1.1.1.1/' }, 400, /user or password/],
    ['POST', '', { url: 7 }, 400, /url must be text/],
    ['POST', '', { url: 'https://1.1.1.1/', minLevl: 'high' }, 400, /has a field "minLevl"/],
    ['POST', '', { url: 'https://1.1.1.1/', minLevel: 'hot' }, 400, /minLevel is "hot"/],
    ['POST', '', { url: 'https://1.1.1.1/', dyad: [7] }, 400, /dyad must be a text/],
    ['POST', '', { url: 'https://1.1.1.1/', secret: 'whsec_short' }, 400, /secret must be whsec_/],
    ['POST', '', { url: 'https://1.1.1.1/', from: 'yesterday' }, 400, /from must be a time/],
    ['POST', '', [], 400, /must be a JSON object/],
    ['PATCH', '/wh_none', { status: 'active' }, 404, /no webhook "wh_none"/],
    ['PATCH', '/wh_none', { status: 'gone' }, 400, /status must be active or paused/],
    ['POST', '/wh_none/replay', {}, 400, /from is missing/],
    ['POST', '/wh_none/secret', { overlapHours: 1e6 }, 400, /overlapHours must be a number/],
    ['DELETE', '/wh_none', {}, 404, /no webhook/],
  ];
  it.each(rows)('%s %s %j is refused with its reason', async (method, path, body, status, detail) => {
    await start();
    expect(await ask(method, path, body)).toEqual([
      status,
      expect.objectContaining({ detail: expect.stringMatching(detail) }),
    ]);
  });

  it('is none that a page in a browser can send unasked', async () => {
    const app = await start();
    const body = JSON.stringify({ url: receiver.url });
    const answer = await fetch(`${app.url}/v1/webhooks`, { method: 'POST', body });
    expect(answer.status).toBe(415);
    const large = {
      body: JSON.stringify({ url: 'x'.repeat(70_000) }),
      headers: { 'content-type': 'application/json' },
    };
    expect((await fetch(`${app.url}/v1/webhooks`, { method: 'POST', ...large })).status).toBe(413);
  });
});

describe('a file of webhooks', () => {
  const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
  const file = (...lines: string[]) => ({ webhooks: { name: 'hooks.yaml', text: `webhooks:\n${lines.join('\n')}\n` } });

  it('is delivered to, changed and taken away as the file says', async () => {
    const entry = `  - {id: desk, url: '${receiver.url}', secrets: ['${secret}'], kind: escalation}`;
    await start(QUICK, file(entry));
    await eventually(async () => (await ask('GET', '/desk'))[0] === 200);
    raise('a');
    await eventually(() => receiver.taken.length === 1);
    expect(receiver.taken[0] && verify(secret, receiver.taken[0])).toBeDefined();
    expect((await ask('DELETE', '/desk'))[0]).toBe(409);
    expect((await ask('PATCH', '/desk', { url: 'https://1.1.1.1/' }))[0]).toBe(409);
    expect((await ask('PATCH', '/desk', { status: 'paused' }))[0]).toBe(200);
    await stop(apps[0]);
    await start(QUICK, file(entry.replace('escalation', 'divergence')));
    await eventually(async () => (await get('desk')).kind?.[0] === 'divergence');
    expect((await get('desk')).status).toBe('paused');
    await stop(apps[0]);
    await start(QUICK, { webhooks: { name: 'hooks.yaml', text: 'webhooks: []' } });
    await eventually(async () => (await ask('GET', '/desk'))[0] === 404);
  });

  it('leads nowhere inside, whoever wrote it down', async () => {
    await start(QUICK, file(`  - {id: desk, url: 'http://10.255.0.1/', secrets: ['${secret}']}`));
    await eventually(async () => (await ask('GET', '/desk'))[0] === 200);
    raise('a');
    await eventually(async () => (await get('desk')).failing !== undefined);
    expect((await get('desk')).reason).toMatch(/10\.255\.0\.1 is an address of a private network/);
  });

  const wrong: [line: string, problem: RegExp][] = [
    ['  - {id: wh_1, url: https://1.1.1.1/, secrets: [x]}', /hooks.yaml, entry 1: id must be/],
    ['  - {id: a, secrets: [x]}', /url is missing/],
    ['  - {id: a, url: https://1.1.1.1/, secrets: [hunter2]}', /secrets must be whsec_/],
    ['  - {id: a, url: https://1.1.1.1/, secrets: [$NOT_SET]}', /secrets must be whsec_/],
    ['  - {id: a, url: https://1.1.1.1/, level: high}', /has a field "level"/],
  ];
  it.each(wrong)('is refused at the start: %s', async (line, problem) => {
    await expect(start(QUICK, file(line))).rejects.toThrow(problem);
    await expect(start(QUICK, file(line))).rejects.not.toThrow(/hunter2/);
  });
});
