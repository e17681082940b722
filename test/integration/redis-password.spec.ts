import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectRedis, type Memory } from '#memory';
import { loadConfig } from '#platform';
import { remembers } from '../support/redis-contract.js';
import type { RedisProcess } from '../support/redis-process.js';
import { LEAST_RIGHTS, RedisServers } from '../support/redis-servers.js';

const servers = await RedisServers.open('Redis with a password');

(servers ? describe : describe.skip)('what a Redis with users and without CONFIG remembers', () => {
  let server: RedisProcess;
  let memory: Memory;
  const opened: Memory[] = [];
  const connect = (env: Record<string, string>): Memory => {
    const settings = loadConfig(env, { needs: ['redis'] }).redis;
    const connected = connectRedis({ ...settings, commandTimeout: 1_000 });
    opened.push(connected);
    return connected;
  };

  beforeAll(async () => {
    server = await servers!.start([
      'requirepass s3cret',
      `user tautline on >f!sh/y ${LEAST_RIGHTS}`,
      'rename-command CONFIG ""',
    ]);
    memory = connect({ REDIS_URL: server.url, REDIS_USERNAME: 'tautline', REDIS_PASSWORD: 'f!sh/y' });
  }, 30_000);

  afterAll(async () => {
    await Promise.all(opened.map((one) => one.close()));
    await servers?.close();
  });

  remembers(() => memory);

  it('asks for no more rights than the documentation says', () => {
    expect(readFileSync('docs/memory.md', 'utf8')).toContain(`user tautline on >password ${LEAST_RIGHTS}\n`);
  });

  it('takes the password from REDIS_PASSWORD before that of the URL', async () => {
    const { host, port } = server.address;
    for (const env of [
      { REDIS_URL: server.url, REDIS_PASSWORD: 's3cret' },
      { REDIS_URL: `redis://:s3cret@${host}:${port}` },
      { REDIS_URL: `redis://:wrong@${host}:${port}`, REDIS_PASSWORD: 's3cret' },
      { REDIS_URL: `redis://tautline:f!sh%2Fy@${host}:${port}/0` },
    ])
      await expect(connect(env).checkPolicy()).resolves.toBeUndefined();
  });

  it('says that the password is wrong, or missing', async () => {
    const wrong = connect({ REDIS_URL: server.url, REDIS_PASSWORD: 'wrong' });
    await expect(wrong.checkPolicy()).rejects.toThrow('WRONGPASS');
    await expect(wrong.partition('g', 'in', 0).own('a')).rejects.toThrow('WRONGPASS');
    await expect(connect({ REDIS_URL: server.url }).checkPolicy()).rejects.toThrow('NOAUTH');
  });
});
