import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { topicCatalogue, type Fragment, type InputRecord } from '#events';
import { parseAllowed, type Allowed } from '#outbound';
import { createLogger, type RunningApp } from '#platform';
import { connectCluster, type Cluster } from '#stream';
import { startIngest } from '../../apps/ingest/src/index.js';
import { eventually, startServers, type Servers } from '../support/servers.js';

const prefix = `feeds-${process.pid}-`;
const topics = topicCatalogue(prefix);
const item = (guid: string, text: string, date = new Date(Date.now() - 60_000).toUTCString()): string =>
  `<item><guid isPermaLink="false">${guid}</guid><link>/a/${guid}</link><pubDate>${date}</pubDate><description>${text}</description></item>`;
const rss = (...items: string[]): string =>
  `<?xml version="1.0" encoding="windows-1252"?><rss version="2.0"><channel><title>Wire</title>${items.join('')}</channel></rss>`;

interface Status {
  id: string;
  state: string;
  error?: { code: string; message: string };
  document?: { refused: number; refusals: { item: string; error: string }[] };
}

/** A site whose feed changes under the hands of those who read it. */
class Site {
  document = '';
  etag = 0;
  failing = false;
  readonly asked: { path: string; status: number; agent: string | undefined }[] = [];
  private readonly server: Server = createServer((request, response) => this.answer(request, response));

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }
  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
  show(...items: string[]): void {
    this.document = rss(...items);
    this.etag++;
  }

  private answer({ url: path = '', headers }: IncomingMessage, response: ServerResponse): void {
    const etag = `"${this.etag}"`;
    const same = headers['if-none-match'] === etag;
    const status = path === '/old' ? 301 : path === '/inside' ? 302 : this.failing ? 503 : same ? 304 : 200;
    this.asked.push({ path, status, agent: headers['user-agent'] });
    const location = { '/old': '/feed', '/inside': 'http://10.0.0.1/feed' }[path];
    response.writeHead(status, { etag, 'content-type': 'text/xml', ...(location !== undefined && { location }) });
    response.end(status === 200 ? Buffer.from(this.document, 'latin1') : '');
  }
}

describe('polled feeds', () => {
  const site = new Site();
  let servers: Servers;
  let cluster: Cluster;
  let port: number;
  const apps: RunningApp[] = [];
  const records: InputRecord[] = [];
  const published = (): Fragment[] =>
    records.map(({ value }) => JSON.parse(Buffer.from(value ?? []).toString()) as Fragment);

  beforeAll(async () => {
    [servers, port] = await Promise.all([startServers(), site.open()]);
    cluster = connectCluster(servers.kafka);
    await cluster.ensureTopics([topics.fragments]);
    await cluster.read({
      topics: [topics.fragments.name],
      from: 'start',
      onRecord: (record) => void records.push(record),
    });
  }, 120_000);
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await cluster.close();
    await Promise.all([servers.stop(), site.close()]);
  }, 60_000);

  const start = async (): Promise<RunningApp> => {
    const url = (path: string): string => `http://127.0.0.1:${port}${path}`;
    const document = {
      contact: 'desk@news.example',
      feeds: [
        { id: 'wire', url: url('/old'), every: '1s' },
        { id: 'inside', url: url('/inside'), every: '1d' },
        { id: 'private', url: 'http://192.168.0.1/feed', every: '1d' },
      ],
    };
    const app = await startIngest({
      cluster,
      topics,
      topicPrefix: prefix,
      logger: createLogger('silent'),
      host: '127.0.0.1',
      port: 0,
      redis: { url: servers.redis },
      outbound: parseAllowed('127.0.0.1') as Allowed,
      feeds: { name: 'feeds.yaml', document },
    });
    apps.push(app);
    return app;
  };
  const status = async (id: string): Promise<Status | undefined> => {
    const { feeds } = (await (await fetch(`${apps.at(-1)?.url}/v1/feeds`)).json()) as { feeds: Status[] };
    return feeds.find((feed) => feed.id === id);
  };
  /** Asked again, with that answer, by whoever's turn it is. */
  const askedAgain = (wanted: number): Promise<void> => {
    const before = site.asked.length;
    return eventually(() => site.asked.slice(before).some(({ status }) => status === wanted));
  };

  it('lead to fragments, each item once among several instances', async () => {
    site.show(item('1', 'The carrier \x93Ford\x94 sails.'), item('2', 'No date.', 'soon'));
    await Promise.all([start(), start()]);
    await eventually(() => published().length === 1);
    expect(published()).toMatchObject([
      {
        articleId: '1',
        source: { id: 'wire' },
        text: 'The carrier “Ford” sails.',
        url: `http://127.0.0.1:${port}/a/1`,
      },
    ]);
    await askedAgain(304);
    expect(await status('wire')).toMatchObject({
      state: 'ok',
      movedTo: `http://127.0.0.1:${port}/feed`,
      document: { refused: 1, refusals: [{ item: '2', error: 'InvalidTime' }] },
    });
    expect(site.asked[0]?.agent).toBe('Tautline/0.1 (feed reader; +desk@news.example)');
    expect(published()).toHaveLength(1);
  }, 60_000);

  it('are refused where they lead inside, also by a redirect', async () => {
    await eventually(async () => (await status('inside'))?.state === 'failing');
    await eventually(async () => (await status('private'))?.state === 'failing');
    expect((await status('inside'))?.error).toMatchObject({ code: 'RefusedTarget', message: /10\.0\.0\.1/ as never });
  }, 60_000);

  it('bring corrections, and go on where another instance left off', async () => {
    await Promise.all(apps.splice(0).map((app) => app.close()));
    await start();
    await askedAgain(304);
    site.show(item('1', 'The carrier turns back.'), item('3', 'Talks resume.'));
    await eventually(() => published().length === 3);
    const [first, ...more] = published();
    const correction = more.find(({ articleId }) => articleId === '1');
    expect(correction?.text).toBe('The carrier turns back.');
    expect(correction?.version).toBeGreaterThan(first?.version ?? Infinity);
    await askedAgain(304);
    expect(published()).toHaveLength(3);
  }, 60_000);

  it('are asked less often while they fail, and say so', async () => {
    site.failing = true;
    await eventually(async () => (await status('wire'))?.error?.code === 'Http503');
    site.failing = false;
    await eventually(async () => (await status('wire'))?.state === 'ok');
  }, 60_000);

  it('have the same identity when Redis has lost all', async () => {
    const admin = new Redis(servers.redis);
    await admin.flushall();
    await admin.quit();
    await eventually(() => published().length === 5);
    const ids = published().map(({ articleId, version }) => `${articleId}.${version}`);
    expect(new Set(ids.slice(3)).size).toBe(2);
    expect(ids.slice(0, 3)).toContain(ids.slice(3).find((id) => id.startsWith('3.')));
  }, 60_000);
});
