import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { topicCatalogue, type OutputRecord } from '#events';
import { parseAllowed, type Allowed } from '#outbound';
import { createLogger, type RunningApp } from '#platform';
import { connectCluster, type Cluster, type ExclusivePublisher } from '#stream';
import { startDelivery } from '../../apps/delivery/src/index.js';
import { RULES } from '../../apps/delivery/src/webhooks/rules.js';
import type { ShownWebhook } from '../../apps/delivery/src/webhooks/shown.js';
import { EventSourceReader } from '../support/event-source.js';
import { alertRecord } from '../support/sample-alert.js';
import { eventually, startServers, type Servers } from '../support/servers.js';
import { verify, WebhookReceiver } from '../support/webhook-receiver.js';

const topics = topicCatalogue('arrive.');
const names = [topics.escalation, topics.deEscalation, topics.divergence];
const DYADS = ['IRN~USA', 'CHN~TWN', 'PRK~USA', 'RUS~UKR'];
const rules = { ...RULES, firstWait: 20, longestWait: 200 };

let servers: Servers;
let cluster: Cluster;
let alerter: ExclusivePublisher;
let app: RunningApp | undefined;
let ownCluster: Cluster | undefined;
const receiver = new WebhookReceiver();

async function start(): Promise<RunningApp> {
  ownCluster = connectCluster(servers.kafka, { clientId: 'delivery' });
  const place = { host: '127.0.0.1', port: 0, outbound: parseAllowed('127.0.0.1') as Allowed, rules };
  return (app = await startDelivery({ cluster: ownCluster, topics, logger: createLogger('error'), ...place }));
}
async function stop(): Promise<void> {
  await app?.close();
  await ownCluster?.close();
  [app, ownCluster] = [undefined, undefined];
}

const step = (id: string, sequence: number): OutputRecord => {
  const dyad = DYADS[Number(id.split('-')[1]) % DYADS.length] ?? 'A~B';
  const record = alertRecord({ id, sequence, dyad });
  return { ...record, topic: `arrive.${record.topic}` };
};
/** As the alerter writes; before each, one that is aborted and must never be seen. */
async function write(steps: OutputRecord[]): Promise<void> {
  const aborted = alerter.transaction(async (send) => {
    await send(steps.map((one) => ({ ...one, value: String(one.value).replace('"id":"', '"id":"aborted-') })));
    throw new Error('given up');
  });
  await expect(aborted).rejects.toThrow('given up');
  await alerter.transaction((send) => send(steps));
}
const stepsOf = (from: number, to: number): OutputRecord[] =>
  Array.from({ length: to - from }, (_, at) => from + at).flatMap((n) => [0, 1, 2, 3].map((id) => step(`a-${id}`, n)));

beforeAll(async () => {
  servers = await startServers();
  cluster = connectCluster(servers.kafka);
  await cluster.ensureTopics([...names, topics.levels, topics.webhooks]);
  alerter = await cluster.exclusivePublisher(
    'arrive.alerter',
    names.map(({ name }) => name),
  );
  await receiver.listen();
}, 60_000);

afterEach(stop);

afterAll(async () => {
  await receiver.kill();
  await alerter.close();
  await cluster.close();
  await servers.stop();
});

async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const init = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(`${app?.url}/v1/webhooks${path}`, { method, ...init });
  return (await response.json()) as T;
}

it('every alert reaches a webhook in order, though it was killed and delivery restarted', async () => {
  await start();
  const { id, secret } = await ask<ShownWebhook & { secret: string }>('POST', '', { url: receiver.url });
  await write(stepsOf(1, 6));
  await eventually(() => receiver.taken.length === 20);

  await receiver.kill();
  await write(stepsOf(6, 11));
  await eventually(async () => ((await ask<ShownWebhook>('GET', `/${id}`)).failing?.failures ?? 0) > 2);
  await stop();
  await write(stepsOf(11, 16));
  await start();
  await receiver.listen();
  await write(stepsOf(16, 21));
  const wanted = stepsOf(1, 21).length;
  await eventually(() => new Set(receiver.steps).size >= wanted);

  const first = [...new Set(receiver.steps)];
  expect(first).toHaveLength(wanted);
  for (const alert of ['a-0', 'a-1', 'a-2', 'a-3']) {
    const sequences = first.filter((one) => one.startsWith(`${alert}:`)).map((one) => Number(one.split(':')[1]));
    expect(sequences).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  }
  for (const received of receiver.taken) expect(verify(secret, received)).toBeDefined();
  await eventually(async () => (await ask<ShownWebhook>('GET', `/${id}`)).waiting === 0);

  const before = receiver.taken.length;
  await stop();
  await start();
  await write([step('a-1', 21)]);
  await eventually(() => receiver.taken.length > before);
  expect(receiver.steps.slice(before)).toEqual(['a-1:21']);
}, 60_000);

it('two instances share the webhooks: no alert is lost as they change hands, and none is doubled when they have', async () => {
  await start();
  const receivers = await Promise.all(Array.from({ length: 6 }, () => new WebhookReceiver().listen()));
  const everyone = (count: number): Promise<void> =>
    eventually(() => receivers.every(({ steps }) => new Set(steps).size === count));
  for (const { url } of receivers) await ask('POST', '', { url });
  const first = [app, ownCluster] as const;
  await start();
  await eventually(async () => {
    const group = (await cluster.groups()).find((one) => one.group === topics.webhooks.name);
    return group?.members.filter(({ partitions }) => partitions.length > 0).length === 2;
  });
  await write(stepsOf(51, 53));
  await everyone(8);
  await first[0]?.close();
  await first[1]?.close();
  await write(stepsOf(53, 54));
  await everyone(12);
  const before = receivers.map(({ seen }) => seen.length);
  await write(stepsOf(54, 56));
  await everyone(20);
  expect(receivers.map(({ seen }, at) => seen.length - (before[at] ?? 0))).toEqual(receivers.map(() => 8));
  for (const receiver of receivers) await receiver.kill();
}, 60_000);

it('a stream resumes behind its last event over restarts, with no gap and no repeat', async () => {
  await start();
  const seen: string[] = [];
  let stream = await EventSourceReader.open(`${app?.url}/v1/alerts/stream`);
  while (stream.lastEventId === '') await stream.block();
  const take = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at++) {
      const { id, sequence } = JSON.parse((await stream.next()).data) as { id: string; sequence: number };
      seen.push(`${id}:${sequence}`);
    }
  };
  await write(stepsOf(101, 104));
  await take(5);
  stream.close();
  await stop();
  await write(stepsOf(104, 107));
  await start();
  await write(stepsOf(107, 108));
  stream = await EventSourceReader.open(`${app?.url}/v1/alerts/stream`, stream.lastEventId);
  await take(stepsOf(101, 108).length - 5);
  await write([step('a-0', 200)]);
  await take(1);
  stream.close();
  expect(seen.at(-1)).toBe('a-0:200');
  expect([...new Set(seen)]).toEqual(seen);
  expect(seen.filter((one) => one.includes('aborted'))).toEqual([]);

  const page = async (query: string): Promise<{ alerts: { id: string; sequence: number }[]; next: string | null }> => {
    const response = await fetch(`${app?.url}/v1/alerts${query}`);
    return (await response.json()) as Awaited<ReturnType<typeof page>>;
  };
  const backwards: string[] = [];
  for (let query = '?limit=7'; backwards.length < 500;) {
    const { alerts, next } = await page(query);
    backwards.push(...alerts.map(({ id, sequence }) => `${id}:${sequence}`));
    if (next === null) break;
    query = `?limit=7&before=${encodeURIComponent(next)}`;
    await write([step('a-2', 300 + backwards.length)]);
  }
  expect([...new Set(backwards)]).toEqual(backwards);
  expect(backwards[0]).toBe('a-0:200');
  expect(backwards).toHaveLength(stepsOf(1, 21).length + 1 + stepsOf(51, 56).length + stepsOf(101, 108).length + 1);
}, 60_000);
