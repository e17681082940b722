import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { topicCatalogue } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { startDelivery } from '../../apps/delivery/src/index.js';
import { FakeCluster } from '../support/fake-cluster.js';
import { alertRecord, sampleAlert } from '../support/sample-alert.js';
import { alerts, latest, levels, past, RequestRefused, type AlertsOptions, type StreamState } from '#client';

jest.setTimeout(60_000);

const topics = topicCatalogue();
let cluster: FakeCluster;
let app: RunningApp;
const start = (port: number): Promise<RunningApp> =>
  startDelivery({ cluster, topics, logger: createLogger('silent'), host: '127.0.0.1', port });
const raise = (id: string, dyad = 'IRN~USA') => cluster.append(alertRecord({ id, dyad }));

beforeEach(async () => {
  cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
  app = await start(0);
});
afterEach(() => app.close());

/** Opened, and past its first heartbeat. */
function open(options: Partial<AlertsOptions> = {}) {
  const states: StreamState[] = [];
  const abort = new AbortController();
  const stream = alerts({ url: app.url, signal: abort.signal, onState: (state) => states.push(state), ...options });
  const iterator = stream[Symbol.asyncIterator]();
  const ids: string[] = [];
  const take = async (count: number): Promise<string[]> => {
    for (let at = 0; at < count; at++) {
      const { value } = await iterator.next();
      if (value) ids.push(value.id);
    }
    return ids;
  };
  return { stream, iterator, states, abort, take };
}

describe('alerts', () => {
  it('come as they are written, filtered by the server', async () => {
    const { iterator, stream } = open({ after: '0;0;0', dyad: 'USA~IRN', minLevel: 'high', kind: ['escalation'] });
    raise('other', 'CHN~TWN');
    raise('mine');
    expect(await iterator.next()).toEqual({ done: false, value: sampleAlert({ id: 'mine' }) });
    expect(stream.position).toMatch(/^[\d.]+;[\d.]+;[\d.]+$/);
    await iterator.return();
  });

  it('go on behind the last one when the server was away, with no gap and no repeat', async () => {
    const { take, states, iterator } = open({ after: '0;0;0' });
    raise('a');
    raise('b', 'CHN~TWN');
    await take(2);
    const port = Number(new URL(app.url).port);
    await app.close();
    raise('c');
    app = await start(port);
    raise('d');
    expect(await take(2)).toEqual(['a', 'b', 'c', 'd']);
    expect(states.filter(({ state }) => state === 'open').length).toBeGreaterThan(1);
    expect(states.some(({ state }) => state === 'waiting')).toBe(true);
    await iterator.return();
  });

  it('end without an error when they are aborted', async () => {
    const { iterator, abort } = open({ after: '0;0;0' });
    const next = iterator.next();
    abort.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  it('end with the reason where asking again would not help', async () => {
    const { iterator } = open({ dyad: 'IRN' });
    await expect(iterator.next()).rejects.toThrow(RequestRefused);
    await expect(open({ dyad: 'IRN' }).iterator.next()).rejects.toThrow(/dyad is "IRN", but must be two parties/);
  });

  it('leave no line open behind them', async () => {
    raise('a');
    for await (const alert of alerts({ url: app.url, after: '0;0;0' })) {
      expect(alert.id).toBe('a');
      break;
    }
    await app.close();
    expect(cluster.readersOpen).toBe(0);
  });
});

describe('past', () => {
  it('goes back to the beginning, page by page', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) raise(id);
    const ids: string[] = [];
    for await (const { id } of past({ url: app.url, page: 2, actor: 'IRN' })) ids.push(id);
    expect(ids).toEqual(['e', 'd', 'c', 'b', 'a']);
  });

  it('leads over to what is to come', async () => {
    for (const id of ['a', 'b', 'c']) raise(id);
    const { alerts: shown, position } = await latest({ url: app.url, page: 2 });
    raise('d');
    const { take, iterator } = open({ after: position });
    expect([shown.map(({ id }) => id), await take(1)]).toEqual([['c', 'b'], ['d']]);
    await iterator.return();
  });
});

describe('levels', () => {
  it('are what the server says', async () => {
    expect(await levels({ url: `${app.url}/` })).toEqual([]);
  });
});

describe('a server in trouble', () => {
  let server: Server;
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  const serve = async (listener: RequestListener): Promise<string> => {
    server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const sse = `retry: 1\n\nid: 5\nevent: alert\ndata: ${JSON.stringify(sampleAlert())}\n\n`;

  const rows: [what: string, listener: RequestListener, reason: RegExp][] = [
    ['that is busy', (_, response) => void response.writeHead(503, { 'retry-after': '0' }).end('<html>'), /HTTP 503/],
    ['that hangs up', (_, response) => void response.destroy(), /./],
    [
      'that says it is busy in the stream',
      (_, response) => void response.end('event: busy\ndata: {"detail":"too many"}\n\n'),
      /too many/,
    ],
    ['that says nothing', (_, response) => void response.writeHead(200).flushHeaders(), /nothing was heard/],
  ];
  it.each(rows)('%s is asked again', async (_what, listener, reason) => {
    let asked = 0;
    const keys: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      keys.push(request.headers.authorization);
      if (asked++ === 0) listener(request, response);
      else response.end(sse);
    });
    const { iterator, states } = open({ url, key: 'tl_x', silence: 30 });
    expect((await iterator.next()).value).toEqual(sampleAlert());
    const waiting = states.find((state) => state.state === 'waiting');
    expect(waiting).toMatchObject({ reason: expect.stringMatching(reason) });
    expect(keys).toEqual(['Bearer tl_x', 'Bearer tl_x']);
    await iterator.return();
  });

  it('is told how far the client is', async () => {
    const positions: (string | string[] | undefined)[] = [];
    const url = await serve((request, response) => {
      positions.push(request.headers['last-event-id']);
      response.end(positions.length < 3 ? `retry: 1\n\n: heartbeat\nid: ${positions.length}\n\n` : sse);
    });
    const { iterator, stream } = open({ url });
    await iterator.next();
    expect([positions, stream.position]).toEqual([[undefined, '1', '2'], '5']);
    await iterator.return();
  });
});
