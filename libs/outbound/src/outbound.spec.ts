import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { parseAllowed, type Allowed } from './allowed.js';
import { openOutbound, type Outbound, type OutboundOptions, type OutboundRequest } from './outbound.js';

const open: { server?: Server; outbound?: Outbound } = {};
afterEach(async () => {
  await open.outbound?.close();
  open.server?.closeAllConnections();
  await new Promise((resolve) => open.server?.close(resolve));
});

async function serve(listener: RequestListener): Promise<number> {
  open.server = createServer(listener);
  await new Promise<void>((resolve) => open.server?.listen(0, '127.0.0.1', resolve));
  return (open.server.address() as AddressInfo).port;
}
const LOCAL = parseAllowed('feeds.example') as Allowed;
const start = (options: Partial<OutboundOptions> = {}): Outbound =>
  (open.outbound = openOutbound({
    userAgent: 'test/1',
    allowed: LOCAL,
    resolver: () => Promise.resolve(['127.0.0.1']),
    ...options,
  }));
const codeOf = (outbound: Outbound, url: string, request: OutboundRequest = {}): Promise<string> =>
  outbound.fetch(url, request).then(
    () => 'answered',
    (error: unknown) => (error as { code: string }).code,
  );

describe('guarded HTTP', () => {
  it('asks an allowed host by its name, and unpacks the answer', async () => {
    let asked: IncomingMessage['headers'] = {};
    const port = await serve((request, response) => {
      asked = request.headers;
      response.writeHead(200, { 'content-encoding': 'gzip', etag: '"1"' }).end(gzipSync('hello'));
    });
    const answer = await start().fetch(`http://feeds.example:${port}/a`, { headers: { 'If-None-Match': '"0"' } });
    expect([answer.status, answer.headers['etag'], String(answer.body)]).toEqual([200, '"1"', 'hello']);
    expect(asked).toMatchObject({ host: `feeds.example:${port}`, 'user-agent': 'test/1', 'if-none-match': '"0"' });
  });

  it('posts a body, and gives an error status back as an answer', async () => {
    const port = await serve((request, response) => {
      void request.toArray().then((chunks) => response.writeHead(410).end(Buffer.concat(chunks as Buffer[])));
    });
    const answer = await start().fetch(`http://feeds.example:${port}/`, { method: 'POST', body: '{"a":1}' });
    expect([answer.status, String(answer.body)]).toEqual([410, '{"a":1}']);
  });

  it('refuses a name that leads inside, and never connects', async () => {
    let asked = 0;
    const port = await serve((_request, response) => response.end(String(++asked)));
    expect(await codeOf(start(), `http://elsewhere.example:${port}/`)).toBe('RefusedTarget');
    expect(await codeOf(start(), `http://127.0.0.1:${port}/`)).toBe('RefusedTarget');
    expect(asked).toBe(0);
  });

  it('is not fooled by a name that is public when checked and private when asked', async () => {
    let asked = 0;
    const port = await serve((_request, response) => response.end(String(++asked)));
    const answers = [['93.184.215.14'], ['127.0.0.1']];
    const outbound = start({ resolver: () => Promise.resolve(answers.shift() ?? ['127.0.0.1']) });
    await outbound.check('http://rebinding.example/');
    expect(await codeOf(outbound, `http://rebinding.example:${port}/`)).toBe('RefusedTarget');
    expect(asked).toBe(0);
  });

  it('checks every redirect anew', async () => {
    let location = '';
    const port = await serve((request, response) => {
      if (request.url === '/end') response.end('end');
      else response.writeHead(302, { location }).end();
    });
    const outbound = start();
    const url = `http://feeds.example:${port}/start`;
    const rows: [location: string, code: string][] = [
      ['/end', 'answered'],
      [`http://feeds.example:${port}/end`, 'answered'],
      [`http://127.0.0.1:${port}/end`, 'RefusedTarget'],
      [`http://[::ffff:127.0.0.1]:${port}/end`, 'RefusedTarget'],
      [`http://inside.example:${port}/end`, 'RefusedTarget'],
      ['file:///etc/passwd', 'InvalidUrl'],
      ['http://', 'InvalidUrl'],
      ['/start', 'TooManyRedirects'],
    ];
    for (const [to, code] of rows) {
      location = to;
      expect([to, await codeOf(outbound, url)]).toEqual([to, code]);
    }
    location = '/end';
    expect(await outbound.fetch(url)).toMatchObject({ url: `http://feeds.example:${port}/end`, redirects: [302] });
    expect(await outbound.fetch(url, { maxRedirects: 0 })).toMatchObject({ status: 302, redirects: [] });
    expect(await outbound.fetch(url, { method: 'POST', body: 'x' })).toMatchObject({ status: 302 });
  });

  it('does not tell another origin who asks', async () => {
    const seen: unknown[] = [];
    const port = await serve((request, response) => {
      seen.push(request.headers.authorization);
      const away = request.headers.host?.startsWith('feeds.example');
      response.writeHead(away ? 307 : 200, { location: `http://other.example:${port}/` }).end();
    });
    const allowed = parseAllowed('feeds.example,other.example') as Allowed;
    const headers = { Authorization: 'Bearer word' };
    await start({ allowed }).fetch(`http://feeds.example:${port}/`, { headers });
    expect(seen).toEqual(['Bearer word', undefined]);
  });

  it('limits bytes, packed or not, and time', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/bomb') {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5_000_000)));
      } else if (request.url === '/large') {
        response.write('x'.repeat(5_000));
        response.end();
      } else if (request.url === '/slow') response.write('x');
      else if (request.url === '/odd') response.writeHead(200, { 'content-encoding': 'zstd' }).end('x');
      else if (request.url === '/broken') response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip');
      else response.destroy();
    });
    const outbound = start();
    const rows: [path: string, code: string][] = [
      ['bomb', 'TooLarge'],
      ['large', 'TooLarge'],
      ['slow', 'TimedOut'],
      ['odd', 'Unreachable'],
      ['broken', 'Unreachable'],
      ['hung-up', 'Unreachable'],
    ];
    for (const [path, code] of rows) {
      const limits = { maxBytes: 1_000, timeoutMs: path === 'slow' ? 100 : 20_000 };
      expect([path, await codeOf(outbound, `http://feeds.example:${port}/${path}`, limits)]).toEqual([path, code]);
    }
  });

  it('can be given up', async () => {
    const giveUp = new AbortController();
    const port = await serve(() => giveUp.abort());
    expect(await codeOf(start(), `http://feeds.example:${port}/`, { signal: giveUp.signal })).toBe('Cancelled');
  });

  it('says which host is not there', async () => {
    const port = await serve((_request, response) => response.end());
    const outbound = start({ resolver: (host) => Promise.reject(new Error(`${host}?`)) });
    expect(await codeOf(outbound, `http://feeds.example:${port}/`)).toBe('NotResolved');
    await new Promise((resolve) => open.server?.close(resolve));
    await expect(start().fetch(`http://feeds.example:${port}/x?y`)).rejects.toThrow(
      new RegExp(`^feeds\\.example:${port} cannot be asked: .*ECONNREFUSED`),
    );
  });
});
