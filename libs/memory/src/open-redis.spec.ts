import { describe, expect, it } from '@jest/globals';
import type { Cluster, Redis } from 'ioredis';
import { openRedis } from './open-redis.js';
import type { RedisOptions } from './options.js';

const optionsOf = (options: RedisOptions): unknown => (openRedis({ commandTimeout: 1, ...options }) as Redis).options;

describe('the client of Redis', () => {
  const rows: [RedisOptions, object][] = [
    [{ url: 'redis://cache' }, { host: 'cache', port: 6379, db: 0, password: null }],
    [{ url: 'redis://[::1]:6380/2' }, { host: '::1', port: 6380, db: 2 }],
    [{ url: 'redis://me:a%2Fb@cache' }, { username: 'me', password: 'a/b' }],
    [
      { url: 'redis://me:old@cache', username: 'you', password: 'new' },
      { username: 'you', password: 'new' },
    ],
    [{ url: 'rediss://cache' }, { tls: { servername: 'cache' } }],
    [{ url: 'rediss://10.0.0.1', tls: { ca: 'PEM' } }, { tls: { ca: 'PEM' } }],
    [{ url: 'redis://cache', tls: true }, { tls: { servername: 'cache' } }],
    [
      { sentinel: { name: 'news', sentinels: [{ host: 's', port: 1 }], password: 'x' }, tls: true, password: 'y' },
      { name: 'news', sentinelPassword: 'x', password: 'y', tls: {}, sentinelTLS: {}, enableTLSForSentinelMode: true },
    ],
  ];
  it.each(rows)('of %j', (options, expected) => {
    expect(optionsOf(options)).toMatchObject({ ...expected, autoResendUnfulfilledCommands: false });
  });

  it('of a cluster keeps names where a certificate has to say them', () => {
    const cluster = [{ host: 'r-1', port: 6379 }];
    const behindTls = optionsOf({ cluster, tls: true }) as Cluster['options'];
    let looked: unknown;
    behindTls.dnsLookup?.('r-1', (_, address) => (looked = address));
    expect(looked).toBe('r-1');
    expect(optionsOf({ cluster, password: 'x' })).toMatchObject({ redisOptions: { password: 'x' } });
  });
});
