import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { consumerGroups, topicCatalogue } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { EventSourceReader } from '../../../test/support/event-source.js';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { alertRecord, sampleAlert } from '../../../test/support/sample-alert.js';
import type { Change, Parts } from './api/parts.js';
import { startConsole } from './index.js';
import { applied } from './live/change.js';
import { LAG_SETTINGS } from './testing/lag-settings.js';

const topics = topicCatalogue();

let cluster: FakeCluster;
let app: RunningApp;
let line: EventSourceReader | undefined;
beforeEach(() => {
  cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
});
afterEach(async () => {
  line?.close();
  line = undefined;
  parts = {};
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

let parts: Parts = {};
/** Follows the line until what it has told is as wanted. */
async function told(wanted: (parts: Parts) => boolean): Promise<Parts> {
  line ??= await EventSourceReader.open(`${app.url}/v1/live`);
  while (!wanted(parts)) {
    const { event, data } = await line.next();
    if (event === 'snapshot') parts = JSON.parse(data) as Parts;
    if (event === 'change') parts = applied(parts, JSON.parse(data) as Change);
  }
  return parts;
}
const alertIds = ({ alerts }: Parts): string =>
  Object.values(alerts ?? {})
    .map(({ id }) => id)
    .sort()
    .join();

describe('GET /v1/live', () => {
  it('tells what is there, then what changes', async () => {
    cluster.append(alertRecord({ id: 'first' }));
    await run();
    await told((parts) => alertIds(parts) === 'first');
    cluster.append(alertRecord({ id: 'second', at: '2026-02-27T00:00:00.000Z' }));
    await told((parts) => alertIds(parts) === 'first,second');
  });

  it('sends one who comes back what was missed, and all to one who was away for too long', async () => {
    cluster.append(alertRecord({ id: 'first' }));
    await run();
    await told((parts) => alertIds(parts) === 'first');
    const id = line?.lastEventId ?? '';
    line?.close();
    cluster.append(alertRecord({ id: 'second' }));

    line = await EventSourceReader.open(`${app.url}/v1/live`, id);
    await told((parts) => alertIds(parts) === 'first,second');

    const stranger = await EventSourceReader.open(`${app.url}/v1/live`, 'another-run.7');
    expect((await stranger.next()).event).toBe('snapshot');
    stranger.close();
  });

  it('shows the weightiest reasons and how many there are', async () => {
    const [reason] = sampleAlert().reasons;
    if (!reason) throw new Error('no reason');
    const reasons = [1, -9, 3, 5].map((weight) => ({ ...reason, weight }));
    cluster.append(alertRecord({ reasons }));
    await run();
    const { alerts } = await told(({ alerts }) => Object.keys(alerts ?? {}).length === 1);
    const [alert] = Object.values(alerts ?? {});
    expect(alert?.reasons.map(({ weight }) => weight)).toEqual([-9, 5, 3]);
    expect(alert?.reasonCount).toBe(4);
  });

  it('passes an article with a script tag on as data', async () => {
    const quote = '<script>alert(1)</script><img src=x onerror=alert(2)>\n\ndata: forged';
    const [reason] = sampleAlert().reasons;
    if (!reason) throw new Error('no reason');
    cluster.append(alertRecord({ reasons: [{ ...reason, quote }] }));
    await run();
    const { alerts } = await told(({ alerts }) => Object.keys(alerts ?? {}).length === 1);
    expect(Object.values(alerts ?? {})[0]?.reasons[0]?.quote).toBe(quote);
  });

  it('says how long an alert takes from its fragment, and that Redis is not known', async () => {
    const at = Date.parse('2026-02-26T12:00:00Z');
    const fragment = { articleId: 'a', index: 0, source: { id: 'wire' }, version: 1 };
    const from = { article: 'wire/a', index: 0, version: 1 };
    cluster.append({
      topic: topics.fragments.name,
      key: 'wire/a',
      value: JSON.stringify(fragment),
      headers: {},
      timestamp: at,
    });
    const after = cluster.append({
      ...{ topic: topics.signals.name, key: 'IRN~USA', headers: {}, timestamp: at + 100 },
      value: JSON.stringify({ op: 'observed', fragment: from }),
    });
    cluster.append({ ...alertRecord({ after }), timestamp: at + 240 });
    await run();
    const { overview } = await told(({ overview }) => (overview?.[''].latency ?? null) !== null);
    expect(overview?.['']).toMatchObject({
      latency: { p50: 240, p99: 240, count: 1 },
      kafka: { state: 'ok', detail: '1 broker' },
      redis: { state: 'unknown' },
    });
  });

  it('says that Kafka is away', async () => {
    await run();
    await told(({ overview }) => overview?.[''].kafka.state === 'ok');
    cluster.away = true;
    const { overview } = await told(({ overview }) => overview?.[''].kafka.state === 'down');
    expect(overview?.[''].kafka.detail).toBe('connect ECONNREFUSED');
  });
});

describe('dead letters that wait', () => {
  const topic = topics.deadLetters.name;
  const refuse = (error: string) =>
    cluster.append({ topic, partition: 3, key: null, value: 'x', headers: { 'tautline-error': error } });
  const sendBack = (id: string, error: string) => {
    const headers = { 'tautline-redriven': id, 'tautline-redriven-error': error };
    cluster.append({ topic, partition: 3, key: null, value: null, headers });
  };
  const counted = (total: number) => told(({ letters }) => letters?.[''].total === total);

  it('are counted by what was wrong, those sent back no longer, and their notes never', async () => {
    refuse('InvalidJson');
    const { offset } = refuse('InvalidTime');
    refuse('InvalidTime');
    sendBack(`3@${offset}`, 'InvalidTime');
    await run();
    expect((await counted(2)).letters?.['']).toEqual({
      total: 2,
      errors: [
        { error: 'InvalidJson', count: 1 },
        { error: 'InvalidTime', count: 1 },
      ],
    });
    sendBack('3@0', 'InvalidJson');
    expect((await counted(1)).letters?.[''].errors).toEqual([{ error: 'InvalidTime', count: 1 }]);
  });

  it('do not count below nothing where the log no longer holds them', async () => {
    cluster.mark(topic, 3);
    cluster.mark(topic, 3);
    sendBack('3@0', 'InvalidTime');
    refuse('InvalidTime');
    await run();
    expect((await counted(1)).letters?.[''].errors).toEqual([{ error: 'InvalidTime', count: 1 }]);
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
      ['style.css', 'text/css'],
    ] as const) {
      const asset = await fetch(`${app.url}/${path}`);
      expect([asset.status, asset.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
      expect(await asset.text()).not.toMatch(/url\(["']?(https?:)?\/\/|@import/);
    }
  });

  it('has a script that is small, and is sent compressed', async () => {
    await run();
    const script = await fetch(`${app.url}/console.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(script.headers.get('content-encoding')).toBe('gzip');
    const plain = await fetch(`${app.url}/console.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect((await plain.arrayBuffer()).byteLength).toBeLessThan(110_000);
  });
});
