import { Controller, Get, Module, Req } from '@nestjs/common';
import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '../logger.js';
import { runApp, type RunningApp } from '../run-app.js';
import { callerOf, hashOf, KeyFileError, KeyRing, NeedsScope, newKey, parseKeyFile } from './index.js';

@Controller()
@NeedsScope('read')
class Doors {
  @Get('read')
  read(@Req() request: IncomingMessage): { caller: string } {
    return { caller: callerOf(request) };
  }

  @Get('publish')
  @NeedsScope('publish')
  publish(): string {
    return 'published';
  }

  @Get('open')
  @NeedsScope('public')
  open(): string {
    return 'open';
  }
}

@Controller('unmarked')
class Unmarked {
  @Get()
  get(): string {
    return 'reached';
  }
}

@Module({ controllers: [Doors, Unmarked] })
class DoorsModule {}

const logger = createLogger('silent');
const open: RunningApp[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

interface Entry {
  name: string;
  key: string;
  scopes: string[];
  more?: string;
}
const text = (...entries: Entry[]): string =>
  `keys:\n${entries.map(({ name, key, scopes, more = '' }) => `  - {name: ${name}, sha256: "${hashOf(key)}", scopes: [${scopes.join()}]${more}}`).join('\n')}\n`;

function fileOf(...entries: Entry[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'tautline-keys-')), 'keys.yaml');
  writeFileSync(file, text(...entries));
  return file;
}

const start = async (
  keys?: KeyRing,
): Promise<(path: string, headers?: Record<string, string>) => Promise<Response>> => {
  const place = { host: '127.0.0.1', port: 0, ...(keys && { keys }) };
  const app = await runApp({ name: 'doors', module: DoorsModule, logger, ...place });
  open.push(app);
  return (path, headers = {}) => fetch(`${app.url}/${path}`, { headers });
};
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

describe('a request', () => {
  const [reader, feed, operator, old] = [newKey(), newKey(), newKey(), newKey()];
  const ring = () =>
    new KeyRing(
      fileOf(
        { name: 'reader', key: reader, scopes: ['read'] },
        { name: 'feed', key: feed, scopes: ['publish'] },
        { name: 'boss', key: operator, scopes: ['read', 'operate'] },
        { name: 'old', key: old, scopes: ['read', 'publish', 'operate'], more: ', expires: "2020-01-01T00:00:00Z"' },
      ),
      logger,
    );

  const cases: [what: string, path: string, headers: Record<string, string>, status: number][] = [
    ['without a key', 'read', {}, 401],
    ['without a key, on an open route', 'open', {}, 200],
    ['on the health route', 'health/live', {}, 200],
    ['with an unknown key', 'read', bearer(newKey()), 401],
    ['with another scheme', 'read', { authorization: `Basic ${reader}` }, 401],
    ['with the right key', 'read', bearer(reader), 200],
    ['with the right key in the other header', 'read', { 'x-api-key': reader }, 200],
    ['with a key of another scope', 'publish', bearer(reader), 403],
    ['with the scope of the route, not of its class', 'publish', bearer(feed), 200],
    ['on a route that nobody marked', 'unmarked', bearer(reader), 403],
    ['on that route, as an operator', 'unmarked', bearer(operator), 200],
    ['with a key that has expired', 'read', bearer(old), 401],
    ['with the hash instead of the key', 'read', bearer(hashOf(reader)), 401],
  ];
  it.each(cases)('%s to /%s', async (_what, path, headers, status) => {
    const get = await start(ring());
    const response = await get(path, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer realm="tautline"' : null);
  });

  it('is told what is missing', async () => {
    const get = await start(ring());
    const detail = async (path: string, headers: Record<string, string>) =>
      ((await (await get(path, headers)).json()) as { detail: string }).detail;
    expect(await detail('read', {})).toMatch(/send it as "Authorization: Bearer/);
    expect(await detail('publish', bearer(reader))).toBe('Key reader may read, but this asks for the scope publish');
  });

  it('carries the name of its key', async () => {
    expect(await (await (await start(ring()))('read', bearer(reader))).json()).toEqual({ caller: 'reader' });
    expect(await (await (await start())('read')).json()).toEqual({ caller: 'local' });
  });

  it('is one too many: its key waits, another does not', async () => {
    const file = fileOf(
      { name: 'slow', key: reader, scopes: ['read'], more: ', requestsPerMinute: 2' },
      { name: 'other', key: feed, scopes: ['read'], more: ', requestsPerMinute: 2' },
    );
    const get = await start(new KeyRing(file, logger));
    const statuses: number[] = [];
    for (let at = 0; at < 3; at++) statuses.push((await get('read', bearer(reader))).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await get('read', bearer(reader));
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await get('read', bearer(feed))).status).toBe(200);
  });

  it('may not guess on and on, and does not keep others out by it', async () => {
    const get = await start(ring());
    const guesses: number[] = [];
    for (let at = 0; at < 31; at++) guesses.push((await get('read', bearer(newKey()))).status);
    expect(guesses.slice(29)).toEqual([401, 429]);
    expect((await get('read', bearer(reader))).status).toBe(200);
  });
});

describe('the ring', () => {
  const key = newKey();

  it('lets go of a key that was taken out of the file, and keeps the keys of a file that turned bad', () => {
    const file = fileOf({ name: 'a', key, scopes: ['read'] });
    let now = 1_000_000;
    const ring = new KeyRing(file, logger, () => now);
    const put = (content: string): void => {
      writeFileSync(`${file}.new`, content);
      renameSync(`${file}.new`, file);
      now += 3_000;
    };
    expect(ring.find(key)?.name).toBe('a');
    put('keys: [{name: "a"');
    expect(ring.find(key)?.name).toBe('a');
    put('keys: []\n');
    expect(ring.find(key)).toBeUndefined();
  });
});

describe('a file of keys', () => {
  const good = `{name: a, sha256: "${'0'.repeat(64)}", scopes: [read]}`;
  const wrong: [text: string, problem: string][] = [
    ['keys: 7', 'keys.yaml must hold a list "keys:"'],
    ['keys: [7]', 'entry 1 is not a mapping'],
    ['keys: [{name: "a b"}]', 'entry 1: name must be'],
    [`keys: [${good}, {name: b, sha256: x}]`, 'entry 2: sha256 must be 64 hex digits'],
    [
      `keys: [{name: b, sha256: "${'1'.repeat(64)}", scopes: [rule]}]`,
      'scopes must be a list of publish, read, operate',
    ],
    [`keys: [${good.replace('}', ', expires: soon}')}]`, 'expires must be a time'],
    [`keys: [${good.replace('}', ', requestsPerMinute: 0}')}]`, 'requestsPerMinute must be'],
    [`keys: [${good.replace('}', ', secret: x}')}]`, 'unknown field "secret"'],
    [`keys: [${good}, ${good}]`, 'two entries have the same name (a)'],
    ['keys: [', 'keys.yaml:1'],
  ];
  it.each(wrong)('is refused: %s', (text, problem) => {
    expect(() => parseKeyFile({ name: 'keys.yaml', text })).toThrow(problem);
  });

  it('may be empty', () => {
    for (const text of ['', 'keys:\n', 'keys: []']) expect(parseKeyFile({ name: 'k', text })).toEqual([]);
  });

  it('of any content is read or refused in words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          parseKeyFile({ name: 'k', text });
        } catch (error) {
          expect(error).toBeInstanceOf(KeyFileError);
        }
      }),
    );
  });
});
