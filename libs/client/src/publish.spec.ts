import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Fragment } from '#events';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { publish, RequestRefused } from './index.js';

jest.setTimeout(60_000);

const fragment = (articleId: string): Fragment =>
  ({ articleId, index: 0, source: { id: 's' }, publishedAt: '2026-02-26T18:00:00Z', text: 'x' }) as Fragment;

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

type Answer = (batch: Fragment[], asked: number) => [status: number, body: object, headers?: Record<string, string>];

/** Answers each request in turn; @returns its address and what came. */
async function serve(answer: Answer): Promise<{ url: string; came: string[][]; paths: string[] }> {
  const [came, paths]: [string[][], string[]] = [[], []];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const batch = JSON.parse(Buffer.concat(chunks).toString()) as Fragment[];
      came.push(batch.map(({ articleId }) => articleId));
      paths.push(request.url ?? '');
      const [status, body, headers] = answer(batch, came.length);
      response.writeHead(status, headers).end(JSON.stringify(body));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, came, paths };
}

const taken = (batch: Fragment[]) => ({
  accepted: batch.filter(({ articleId }) => articleId !== 'bad').length,
  refused: batch.filter(({ articleId }) => articleId === 'bad').length,
  receipts: batch.map(({ articleId }, record) =>
    articleId === 'bad'
      ? { record, status: 'refused', error: 'EmptyText', message: 'text is empty', path: 'text' }
      : { record, status: 'accepted', id: articleId, coordinates: { topic: 't', partition: 0, offset: record } },
  ),
});

describe('publish', () => {
  it('sends in batches, in order, and counts the receipts through', async () => {
    const { url, came } = await serve((batch) => [207, taken(batch)]);
    const all = ['a', 'b', 'bad', 'c', 'd'].map(fragment);
    const { accepted, refused, receipts } = await publish(all, { url, batch: 2 });
    expect([accepted, refused, came]).toEqual([4, 1, [['a', 'b'], ['bad', 'c'], ['d']]]);
    expect(receipts.map(({ record, status }) => `${record} ${status}`)).toEqual([
      '0 accepted',
      '1 accepted',
      '2 refused',
      '3 accepted',
      '4 accepted',
    ]);
  });

  it('sends again what met a passing trouble', async () => {
    const { url, came } = await serve((batch, asked) =>
      asked === 1 ? [429, { detail: 'slow down' }, { 'retry-after': '0' }] : [202, taken(batch)],
    );
    expect((await publish([fragment('a')], { url })).accepted).toBe(1);
    expect(came).toEqual([['a'], ['a']]);
  });

  it('gives receipts where nothing was good', async () => {
    const { url, paths } = await serve((batch) => [400, taken(batch)]);
    expect((await publish([fragment('bad')], { url, dryRun: true })).refused).toBe(1);
    expect(paths).toEqual(['/v1/fragments?dry-run=true']);
  });

  const refusals: [status: number, body: object, message: string][] = [
    [401, { detail: 'This asks for an API key' }, 'This asks for an API key'],
    [400, { detail: 'The body is not JSON' }, 'The body is not JSON'],
    [200, ['?'], 'HTTP 200, without receipts'],
  ];
  it.each(refusals)('throws at %d %j', async (status, body, message) => {
    const { url } = await serve(() => [status, body]);
    await expect(publish([fragment('a')], { url })).rejects.toThrow(RequestRefused);
    await expect(publish([fragment('a')], { url })).rejects.toThrow(message);
  });

  it('gives up in the end', async () => {
    const { url, came } = await serve(() => [503, { detail: 'away' }, { 'retry-after': '0' }]);
    await expect(publish([fragment('a')], { url, retries: 1 })).rejects.toThrow('away');
    expect(came).toHaveLength(2);
  });
});
