import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { consumerGroups, topicCatalogue } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { EventSourceReader } from '../../../test/support/event-source.js';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { alertRecord, sampleAlert } from '../../../test/support/sample-alert.js';
import type { DeadLetterCount } from './dead-letters.js';
import { startConsole } from './index.js';
import { LAG_SETTINGS } from './testing/lag-settings.js';
import type { ShownAlert } from './shown-alert.js';

const topics = topicCatalogue();

let cluster: FakeCluster;
let app: RunningApp;
let live: EventSourceReader | undefined;
beforeEach(() => {
  cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
});
afterEach(async () => {
  live?.close();
  live = undefined;
  await app.close();
});

const run = async () => {
  app = await startConsole({
    cluster,
    topics,
    groups: consumerGroups(),
    logger: createLogger('silent'),
    host: '127.0.0.1',
    port: 0,
    lag: LAG_SETTINGS,
  });
};
async function part<T>(name: string, condition: (part: T) => boolean): Promise<T> {
  live ??= await EventSourceReader.open(`${app.url}/v1/live`);
  for (;;) {
    const { event, data } = await live.next();
    const value = JSON.parse(data) as T;
    if (event === name && condition(value)) return value;
  }
}

describe('GET /v1/live', () => {
  it('sends what is there, then what changes', async () => {
    cluster.append(alertRecord({ id: 'first' }));
    await run();
    await part<ShownAlert[]>('alerts', (alerts) => alerts.map(({ id }) => id).join() === 'first');
    cluster.append(alertRecord({ id: 'second', at: '2026-02-27T00:00:00.000Z' }));
    await part<ShownAlert[]>('alerts', (alerts) => alerts.map(({ id }) => id).join() === 'second,first');
  });

  it('shows the weightiest reasons and how many there are', async () => {
    const [reason] = sampleAlert().reasons;
    if (!reason) throw new Error('no reason');
    const reasons = [1, -9, 3, 5].map((weight) => ({ ...reason, weight }));
    cluster.append(alertRecord({ reasons }));
    await run();
    const [alert] = await part<ShownAlert[]>('alerts', (alerts) => alerts.length === 1);
    expect(alert?.reasons.map(({ weight }) => weight)).toEqual([-9, 5, 3]);
    expect(alert?.reasonCount).toBe(4);
  });

  it('counts dead letters by what was wrong', async () => {
    for (const error of ['InvalidJson', 'InvalidTime', 'InvalidJson']) {
      const headers = { 'tautline-error': error };
      cluster.append({ topic: topics.deadLetters.name, key: 'k', value: 'x', headers });
    }
    await run();
    const count = await part<DeadLetterCount | null>('dead-letters', (count) => count?.total === 3);
    expect(count?.errors[0]).toEqual({ error: 'InvalidJson', count: 2 });
  });
});

describe('dead letters that were sent back', () => {
  const topic = topics.deadLetters.name;
  const refuse = (error: string) =>
    cluster.append({ topic, partition: 3, key: null, value: 'x', headers: { 'tautline-error': error } });
  const sendBack = (id: string, error: string) => {
    const headers = { 'tautline-redriven': id, 'tautline-redriven-error': error };
    cluster.append({ topic, partition: 3, key: null, value: null, headers });
  };

  it('are no longer counted, and their notes never', async () => {
    refuse('InvalidJson');
    const { offset } = refuse('InvalidTime');
    refuse('InvalidTime');
    sendBack(`3@${offset}`, 'InvalidTime');
    await run();
    const count = await part<DeadLetterCount | null>('dead-letters', (count) => count?.total === 2);
    expect(count?.errors).toEqual([
      { error: 'InvalidJson', count: 1 },
      { error: 'InvalidTime', count: 1 },
    ]);
    sendBack('3@0', 'InvalidJson');
    const later = await part<DeadLetterCount | null>('dead-letters', (count) => count?.total === 1);
    expect(later?.errors).toEqual([{ error: 'InvalidTime', count: 1 }]);
  });

  it('do not count below nothing where the log no longer holds them', async () => {
    cluster.mark(topic, 3);
    cluster.mark(topic, 3);
    sendBack('3@0', 'InvalidTime');
    refuse('InvalidTime');
    await run();
    expect(await part<DeadLetterCount | null>('dead-letters', (count) => count !== null)).toEqual({
      total: 1,
      errors: [{ error: 'InvalidTime', count: 1 }],
    });
  });
});

describe('GET /', () => {
  it('is a page that loads nothing from elsewhere and runs nothing inline', async () => {
    await run();
    const response = await fetch(app.url);
    const html = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|style=/);
    for (const [path, type] of [
      ['console.js', 'text/javascript'],
      ['console.css', 'text/css'],
    ] as const) {
      const asset = await fetch(`${app.url}/${path}`);
      expect([asset.status, asset.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    }
  });

  it('has a script that never makes HTML of text', async () => {
    await run();
    const script = await (await fetch(`${app.url}/console.js`)).text();
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/);
  });

  it('passes an article with a script tag on as data', async () => {
    const quote = '<script>alert(1)</script><img src=x onerror=alert(2)>\n\ndata: forged';
    const [reason] = sampleAlert().reasons;
    if (!reason) throw new Error('no reason');
    cluster.append(alertRecord({ reasons: [{ ...reason, quote }] }));
    await run();
    const [alert] = await part<ShownAlert[]>('alerts', (alerts) => alerts.length === 1);
    expect(alert?.reasons[0]?.quote).toBe(quote);
  });
});
