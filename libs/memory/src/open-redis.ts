import { isIP } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import { Cluster, Redis } from 'ioredis';
import type { RedisOptions } from './options.js';

/** Connects on first use. */
export function openRedis(options: RedisOptions & { commandTimeout: number }): Redis | Cluster {
  const { url, sentinel, cluster, commandTimeout } = options;
  const tls = tlsOf(options.tls);
  const each = { ...patience(commandTimeout), ...(tls && { tls }), ...credentials(options) };
  if (cluster) {
    // Behind TLS the nodes keep their names: an address looked up beforehand is not what the certificate says.
    return new Cluster(cluster, {
      lazyConnect: true,
      redisOptions: each,
      ...(tls && { dnsLookup: (host, found) => found(null, host) }),
    });
  }
  const one = { ...each, lazyConnect: true, retryStrategy, reconnectOnError };
  if (sentinel) {
    return new Redis({
      ...one,
      name: sentinel.name,
      sentinels: sentinel.sentinels,
      sentinelCommandTimeout: commandTimeout,
      ...(sentinel.username !== undefined && { sentinelUsername: sentinel.username }),
      ...(sentinel.password !== undefined && { sentinelPassword: sentinel.password }),
      ...(tls && { sentinelTLS: tls, enableTLSForSentinelMode: true }),
    });
  }
  return new Redis({ ...one, ...(url !== undefined && serverOf(url, tls)), ...credentials(options) });
}

/**
 * A command whose answer is lost is not sent again: its outcome is unknown, and the owner starts over.
 * A server that has gone without a word leaves a connection that never answers; it is dropped, so that the next one
 * finds the server that has taken its place.
 */
const patience = (commandTimeout: number) => ({
  commandTimeout,
  socketTimeout: commandTimeout + 500,
  connectTimeout: 3_000,
  maxRetriesPerRequest: 1,
  autoResendUnfulfilledCommands: false,
});

const retryStrategy = (attempt: number): number => Math.min(50 * 2 ** attempt, 1_000);

/** A master that has become a replica keeps its connections in some set-ups; only a new one finds the new master. */
const reconnectOnError = (error: Error): boolean => error.message.includes('READONLY');

const credentials = ({ username, password }: RedisOptions) => ({
  ...(username !== undefined && { username }),
  ...(password !== undefined && { password }),
});

const tlsOf = (tls: RedisOptions['tls']): ConnectionOptions | undefined =>
  tls === true ? {} : tls === false ? undefined : tls;

/** Taken apart here: the client lets what stands in a URL win over what it is told beside it. */
function serverOf(text: string, tls: ConnectionOptions | undefined) {
  const { protocol, hostname, port, pathname, username, password } = new URL(text);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const secured = protocol === 'rediss:' || tls !== undefined;
  return {
    host,
    port: port === '' ? 6379 : Number(port),
    db: Number(pathname.slice(1) || 0),
    ...(username !== '' && { username: decodeURIComponent(username) }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
    ...(secured && { tls: { ...(isIP(host) === 0 && { servername: host }), ...tls } }),
  };
}
