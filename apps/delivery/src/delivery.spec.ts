import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { encode, topicCatalogue, type Alert, type Level } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { EventSourceReader } from '../../../test/support/event-source.js';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { alertRecord, sampleAlert } from '../../../test/support/sample-alert.js';
import { startDelivery } from './index.js';

const topics = topicCatalogue();
const names = Object.values(topics).map(({ name }) => name);
const start = (cluster: FakeCluster) =>
  startDelivery({ cluster, topics, logger: createLogger('silent'), host: '127.0.0.1', port: 0 });

let cluster: FakeCluster;
let app: RunningApp;
const streams: EventSourceReader[] = [];
beforeEach(async () => {
  cluster = new FakeCluster(names);
  app = await start(cluster);
});
afterEach(async () => {
  for (const stream of streams.splice(0)) stream.close();
  await app.close();
});

/** Opened, and past the first heartbeat: what is appended from here on is live. */
async function listen(query = '', lastEventId?: string): Promise<EventSourceReader> {
  const stream = await EventSourceReader.open(`${app.url}/v1/alerts/stream${query}`, lastEventId);
  streams.push(stream);
  return stream;
}
const live = async (query = ''): Promise<EventSourceReader> => {
  const stream = await listen(query);
  while (stream.lastEventId === '') await stream.block();
  return stream;
};
const nextIds = async (stream: EventSourceReader, count: number): Promise<string[]> => {
  const ids: string[] = [];
  while (ids.length < count) ids.push((JSON.parse((await stream.next()).data) as Alert).id);
  return ids;
};
const raise = (id: string, over: Partial<Alert> = {}) => cluster.append(alertRecord({ id, ...over }));

describe('GET /v1/alerts/stream', () => {
  it('sends what comes from now on, with a position as the id', async () => {
    raise('before');
    const stream = await live();
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    raise('now');
    const event = await stream.next();
    expect(event.event).toBe('alert');
    expect(event.id).toMatch(/^[\d.]+;[\d.]+;[\d.]+$/);
    expect(JSON.parse(event.data)).toEqual(sampleAlert({ id: 'now' }));
  });

  it('resumes behind the last event, over all partitions and a restart, with no gap and no repeat', async () => {
    const first = await live();
    raise('a', { dyad: 'IRN~USA' });
    raise('b', { dyad: 'CHN~TWN', kind: 'divergence' });
    expect(await nextIds(first, 2)).toEqual(['a', 'b']);
    first.close();
    raise('c', { dyad: 'CHN~TWN' });
    cluster.mark(topics.divergence.name, 3);
    await app.close();
    raise('d', { dyad: 'PRK~USA', kind: 'de-escalation' });
    app = await start(cluster);
    const second = await listen('', first.lastEventId);
    expect((await nextIds(second, 2)).sort()).toEqual(['c', 'd']);
    raise('e');
    expect(await nextIds(second, 1)).toEqual(['e']);
  });

  it('resumes from farther back than it remembers, then follows with the others', async () => {
    const first = await live();
    raise('seen');
    await nextIds(first, 1);
    first.close();
    const sent = Array.from({ length: 450 }, (_, at) => `n-${at}`);
    for (const id of sent) raise(id);
    await app.close();
    app = await start(cluster);
    const second = await listen('', first.lastEventId);
    expect(await nextIds(second, sent.length)).toEqual(sent);
    raise('last');
    expect(await nextIds(second, 1)).toEqual(['last']);
  });

  it('keeps the position moving past what the filter leaves out', async () => {
    const stream = await live('?dyad=USA~IRN');
    const witness = await live();
    raise('other', { dyad: 'CHN~TWN' });
    await nextIds(witness, 1);
    raise('mine');
    await nextIds(stream, 1);
    stream.close();
    const all = await listen('', stream.lastEventId);
    raise('next');
    expect(await nextIds(all, 1)).toEqual(['next']);
  });

  const filters: [query: string, ids: string[]][] = [
    ['?kind=divergence', ['div']],
    ['?kind=divergence,escalation&dyad=CHN~TWN', ['twn', 'div']],
    ['?actor=IRN', ['irn', 'over']],
    ['?actor=state:TWN', ['twn', 'div']],
    ['?minLevel=severe', ['twn']],
    ['?minLevel=high', ['irn', 'twn', 'over']],
    ['?lifecycle=resolved', ['over']],
    ['?lifecycle=raised&lifecycle=resolved&actor=USA', ['irn', 'over']],
  ];
  it.each(filters)('filters by %s', async (query, ids) => {
    const stream = await live(query);
    raise('irn', { level: 'high', previousLevel: 'elevated' });
    raise('twn', { dyad: 'CHN~TWN', level: 'severe' });
    raise('div', { dyad: 'CHN~TWN', kind: 'divergence', level: 'watch', previousLevel: 'watch' });
    raise('over', { lifecycle: 'resolved', level: 'watch', previousLevel: 'high' });
    const answer = await fetch(`${app.url}/v1/alerts${query}`);
    const latest = ((await answer.json()) as { alerts: Alert[] }).alerts.map(({ id }) => id);
    expect([latest.sort(), (await nextIds(stream, ids.length)).sort()]).toEqual([[...ids].sort(), [...ids].sort()]);
  });

  it('refuses what it does not know', async () => {
    const answers = ['?kind=war', '?minLevel=hot', '?dyad=IRN', '?level=high'].map(async (query) => {
      const response = await fetch(`${app.url}/v1/alerts/stream${query}`);
      return [response.status, ((await response.json()) as { detail: string }).detail];
    });
    expect(await Promise.all(answers)).toEqual([
      [400, expect.stringMatching(/kind is "war", but must be one of escalation/)],
      [400, expect.stringMatching(/minLevel is "hot", but must be one of calm/)],
      [400, expect.stringMatching(/dyad is "IRN", but must be two parties/)],
      [400, expect.stringMatching(/no parameter "level"/)],
    ]);
    expect((await listen('', 'nonsense')).response.status).toBe(400);
  });

  it('ends when the app closes, and leaves no reader behind', async () => {
    const stream = await live();
    await app.close();
    expect(await stream.block()).toBeNull();
    expect(cluster.readersOpen).toBe(0);
  });
});

describe('GET /v1/alerts', () => {
  it('gives the latest, newest event first', async () => {
    raise('old', { at: '2026-02-26T10:00:00.000Z' });
    raise('new', { at: '2026-02-26T12:00:00.000Z', dyad: 'CHN~TWN' });
    raise('mid', { at: '2026-02-26T11:00:00.000Z' });
    const get = async (query: string) => {
      const response = await fetch(`${app.url}/v1/alerts${query}`);
      return ((await response.json()) as { alerts: Alert[] }).alerts.map(({ id }) => id);
    };
    expect(await get('')).toEqual(['new', 'mid', 'old']);
    expect(await get('?limit=1&actor=IRN')).toEqual(['mid']);
    expect((await fetch(`${app.url}/v1/alerts?limit=0`)).status).toBe(400);
    expect((await fetch(`${app.url}/v1/alerts?before=now`)).status).toBe(400);
  });

  it('is an Atom feed too, and says when it has not changed', async () => {
    raise('one');
    const first = await fetch(`${app.url}/v1/alerts.atom?actor=IRN`);
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(await first.text()).toContain('<entry>');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await fetch(`${app.url}/v1/alerts.atom?actor=IRN`, { headers })).status).toBe(304);
    raise('two');
    expect((await fetch(`${app.url}/v1/alerts.atom?actor=IRN`, { headers })).status).toBe(200);
  });

  it('passes over what is no alert', async () => {
    for (const value of ['{', '7', '{"id":"x"}', null]) {
      cluster.append({ topic: topics.escalation.name, key: 'IRN~USA', value, headers: {} });
    }
    raise('good');
    const response = await fetch(`${app.url}/v1/alerts`);
    expect(((await response.json()) as { alerts: Alert[] }).alerts).toHaveLength(1);
  });
});

describe('GET /v1/levels', () => {
  const level = (dyad: string, index: number, more: object = {}): Level => {
    const { schema, rules, level, dimensions, at, after } = sampleAlert();
    return { schema, rules, dyad, level, index, dimensions, at, after, ...more };
  };
  const put = (value: Level) =>
    cluster.append(encode('level', value, { topic: topics.levels.name, source: '/tautline/alerter' }));

  it('gives the latest of each dyad, highest first, without the inner state and what was forgotten', async () => {
    put(level('IRN~USA', 20));
    put(level('CHN~TWN', 30));
    put(level('PRK~USA', 5));
    put(level('IRN~USA', 60, { state: { contributions: [1, 2, 3] } }));
    cluster.append({ topic: topics.levels.name, key: 'PRK~USA', value: null, headers: {} });
    const response = await fetch(`${app.url}/v1/levels`);
    expect(await response.json()).toEqual({ levels: [level('IRN~USA', 60), level('CHN~TWN', 30)] });
    const ask = async (query: string) => {
      const answer = await fetch(`${app.url}/v1/levels?${query}`);
      return [answer.status, ((await answer.json()) as { levels?: Level[] }).levels?.map(({ dyad }) => dyad)];
    };
    expect(await ask('actor=USA')).toEqual([200, ['IRN~USA']]);
    expect(await ask('dyad=TWN~CHN&minLevel=high')).toEqual([200, ['CHN~TWN']]);
    expect(await ask('minLevel=severe')).toEqual([200, []]);
    expect(await ask('kind=escalation')).toEqual([400, undefined]);
  });
});

describe('before the topics are there', () => {
  it('waits for them', async () => {
    const empty = new FakeCluster();
    const early = await start(empty);
    for (const name of names) empty.create(name);
    empty.append(alertRecord({ id: 'first' }));
    const response = await fetch(`${early.url}/v1/alerts`);
    expect(((await response.json()) as { alerts: Alert[] }).alerts.map(({ id }) => id)).toEqual(['first']);
    await early.close();
  });
});
