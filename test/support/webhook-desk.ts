import { afterEach, beforeEach, expect } from '@jest/globals';
import { topicCatalogue, type Alert } from '#events';
import { parseAllowed, type Allowed } from '#outbound';
import { createLogger, type RunningApp } from '#platform';
import { startDelivery } from '../../apps/delivery/src/index.js';
import { RULES, type DeliveryRules } from '../../apps/delivery/src/webhooks/rules.js';
import type { ShownWebhook } from '../../apps/delivery/src/webhooks/shown.js';
import { FakeCluster } from './fake-cluster.js';
import { alertRecord } from './sample-alert.js';
import { WebhookReceiver } from './webhook-receiver.js';

export type Made = ShownWebhook & { secret: string };

export const QUICK: DeliveryRules = { ...RULES, firstWait: 2, longestWait: 10, maxAge: 3_600_000 };
const HERE = parseAllowed('127.0.0.1') as Allowed;
const topics = topicCatalogue();

/** For each test: a cluster in memory, an endpoint, and instances of delivery as they are started. */
export function webhookDesk() {
  const receiver = new WebhookReceiver();
  const apps: RunningApp[] = [];
  const logged: string[] = [];
  const logger = createLogger('debug', { write: (line: string) => void logged.push(line) });
  let cluster = new FakeCluster();

  beforeEach(async () => {
    cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
    receiver.reset();
    await receiver.listen();
    logged.length = 0;
  });
  afterEach(async () => {
    await Promise.all(apps.splice(0).map((app) => app.close()));
    await receiver.kill();
  });

  const start = async (rules: DeliveryRules = QUICK, more: object = {}): Promise<RunningApp> => {
    const place = { host: '127.0.0.1', port: 0, outbound: HERE };
    const app = await startDelivery({ cluster, topics, logger, ...place, rules, ...more });
    apps.push(app);
    return app;
  };
  const stop = async (app = apps[0]): Promise<void> => {
    if (app) apps.splice(apps.indexOf(app), 1);
    await app?.close();
  };
  const ask = async <T = ShownWebhook>(
    method: string,
    path: string,
    body?: object,
    app = apps[0],
  ): Promise<[number, T]> => {
    const init = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`${app?.url}/v1/webhooks${path}`, { method, ...init });
    const text = await response.text();
    return [response.status, (text === '' ? null : JSON.parse(text)) as T];
  };
  const make = async (more: object = {}): Promise<Made> => {
    const [status, made] = await ask<Made>('POST', '', { url: receiver.url, ...more });
    expect([status, made]).toEqual([201, expect.objectContaining({ status: 'active' })]);
    return made;
  };
  const get = async (id: string): Promise<ShownWebhook> => (await ask('GET', `/${id}`))[1];
  const raise = (id: string, sequence = 1, over: Partial<Alert> = {}) =>
    cluster.append(alertRecord({ id, sequence, ...over }));
  return { receiver, logged, start, stop, ask, make, get, raise };
}
