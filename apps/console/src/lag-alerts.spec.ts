import { afterEach, describe, expect, it } from '@jest/globals';
import { topicCatalogue } from '#events';
import type { GroupSummary, LagNotice, LagSnapshot, Status } from '#lag';
import { openOutbound, parseAllowed } from '#outbound';
import { createLogger } from '#platform';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { eventually } from '../../../test/support/servers.js';
import { LagAlerts } from './lag-alerts.js';
import { Webhook } from './lag-webhook.js';

const topic = topicCatalogue().lagAlerts.name;
const logger = createLogger('silent');
const rules = { statuses: ['STOP'] as Status[], holdDown: 60_000, recoverAfter: 60_000 };
const snapshot = (seconds: number, status: Status, changes: Partial<LagSnapshot> = {}): LagSnapshot => ({
  ...{ at: new Date(seconds * 1000).toISOString(), stale: null, every: 2, brokers: [], pipeline: [] },
  commitTimes: { known: true, reason: '' },
  groups: [
    {
      group: 'billing',
      status,
      reason: 'why',
      lag: 7,
      behind: { seconds: 90, by: 'record' },
      stale: null,
    } as GroupSummary,
  ],
  ...changes,
});
const noticesIn = (cluster: FakeCluster): LagNotice[] =>
  cluster.records(topic).map(({ value }) => JSON.parse(new TextDecoder().decode(value ?? undefined)) as LagNotice);

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
const kept = <T extends { close(): Promise<void> }>(one: T): T => {
  opened.push(one);
  return one;
};
async function alertsOn(cluster: FakeCluster, webhook?: Webhook): Promise<LagAlerts> {
  const alerts = kept(new LagAlerts({ cluster, topic, rules, logger, ...(webhook && { webhook }) }));
  await alerts.ready;
  return alerts;
}

/** Answers with these, one after the other, the last for ever; keeps what it is sent. */
async function receiver(...answers: number[]) {
  const bodies: unknown[] = [];
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      bodies.push(JSON.parse(text));
      response.writeHead(answers[Math.min(bodies.length, answers.length) - 1] ?? 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  kept({ close: () => new Promise((resolve) => server.close(() => resolve())) });
  return { bodies, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?secret=1` };
}
function webhookTo(url: string, allow = '127.0.0.1'): Webhook {
  const allowed = parseAllowed(allow);
  if ('wrong' in allowed) throw new Error(allowed.wrong);
  const outbound = kept(openOutbound({ userAgent: 'test', allowed }));
  return new Webhook({ url, outbound, logger, pauses: [1, 1] });
}

describe('alerts about lag', () => {
  it('go to a topic, under the key of their group, with their recovery', async () => {
    const cluster = new FakeCluster([topic]);
    const alerts = await alertsOn(cluster);
    for (const [seconds, status] of [
      [0, 'STOP'],
      [60, 'STOP'],
      [70, 'OK'],
      [130, 'OK'],
    ] as const) {
      alerts.see(snapshot(seconds, status), []);
    }
    await eventually(() => cluster.records(topic).length === 2);
    const [alert, recovery] = noticesIn(cluster);
    expect(alert).toMatchObject({ kind: 'alert', group: 'billing', status: 'STOP', reason: 'why', lag: 7, behind: 90 });
    expect(recovery).toMatchObject({ kind: 'recovery', id: alert?.id, status: 'OK', previous: 'STOP' });
    const [record] = cluster.records(topic);
    expect(new TextDecoder().decode(record?.key ?? undefined)).toBe('billing');
    expect(record?.headers).toMatchObject({ ce_type: 'com.tautline.lag.alert', ce_subject: 'billing' });
  });

  it('are not repeated after a restart', async () => {
    const cluster = new FakeCluster([topic]);
    const before = await alertsOn(cluster);
    before.see(snapshot(0, 'STOP'), []);
    before.see(snapshot(60, 'STOP'), []);
    await eventually(() => cluster.records(topic).length === 1);
    const after = await alertsOn(cluster);
    after.see(snapshot(900, 'STOP'), []);
    after.see(snapshot(990, 'OK'), []);
    after.see(snapshot(1_050, 'OK'), []);
    await eventually(() => cluster.records(topic).length === 2);
    expect(noticesIn(cluster).map(({ kind }) => kind)).toEqual(['alert', 'recovery']);
  });

  it('are not made of old facts', async () => {
    const cluster = new FakeCluster([topic]);
    const alerts = await alertsOn(cluster);
    alerts.see(snapshot(0, 'STOP'), []);
    alerts.see(snapshot(0, 'STOP', { stale: { because: 'away', age: 600 } }), []);
    alerts.see(snapshot(59, 'STOP'), []);
    await alerts.close();
    expect(cluster.records(topic)).toEqual([]);
  });

  it('go to a webhook, again while it is busy, with a line for a chat', async () => {
    const cluster = new FakeCluster([topic]);
    const { bodies, url } = await receiver(503, 204);
    const alerts = await alertsOn(cluster, webhookTo(url));
    alerts.see(snapshot(0, 'STOP'), []);
    alerts.see(snapshot(60, 'STOP'), []);
    await eventually(() => bodies.length === 2);
    expect(bodies[1]).toMatchObject({
      ...{ kind: 'alert', group: 'billing' },
      text: 'STOP for 1 min: consumer group billing: why (7 behind, 1 min)',
    });
  });

  it('are not sent again to a webhook that does not want them, nor into a private network', async () => {
    const { bodies, url } = await receiver(400);
    await webhookTo(url).post('id', { a: 1 });
    expect(bodies).toHaveLength(1);
    await webhookTo(url, 'example.org').post('id', { a: 1 });
    expect(bodies).toHaveLength(1);
  });
});
