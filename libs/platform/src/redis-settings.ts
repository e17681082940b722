import { parseNodes, parseRedisUrl, parseSwitch, withoutCredentials, type HostPort } from './parsers.js';
import { readPem } from './read-pem.js';
import type { Variables } from './variables.js';

/** How to reach Redis: one server by its URL, the master that sentinels know, or a cluster. */
export interface RedisSettings {
  /** `redis:` or `rediss:`. */
  url?: string;
  sentinel?: { name: string; sentinels: HostPort[]; username?: string; password?: string };
  cluster?: HostPort[];
  /** Stand above those in the URL. */
  username?: string;
  password?: string;
  /** PEM texts. */
  tls?: boolean | { ca?: string; cert?: string; key?: string };
}

/** One of these says where Redis is. */
const PLACES = ['REDIS_URL', 'REDIS_SENTINELS', 'REDIS_CLUSTER'] as const;

const FILES = ['REDIS_TLS_CA', 'REDIS_TLS_CERT', 'REDIS_TLS_KEY'] as const;

export function readRedis(
  variables: Variables,
  readFile: (path: string) => string,
  needed: boolean,
): RedisSettings | undefined {
  const places = PLACES.filter((name) => variables.text(name) !== undefined);
  if (places.length > 1)
    variables.problems.push(`${places.join(' and ')} are set, but only one can say where Redis is.`);
  if (needed && places.length === 0) {
    variables.require(
      'REDIS_URL',
      'the address of Redis, redis://host:port (or REDIS_SENTINELS and REDIS_SENTINEL_NAME, or REDIS_CLUSTER)',
    );
  }
  const url = variables.read('REDIS_URL', parseRedisUrl, withoutCredentials);
  const sentinel = readSentinel(variables);
  const cluster = variables.read('REDIS_CLUSTER', parseNodes(6379));
  const username = variables.text('REDIS_USERNAME');
  const password = variables.secret('REDIS_PASSWORD');
  const tls = readTls(variables, readFile);
  if (!url && !sentinel && !cluster) return undefined;
  return {
    ...(url !== undefined && { url }),
    ...(sentinel && { sentinel }),
    ...(cluster && { cluster }),
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(tls !== undefined && { tls }),
  };
}

function readSentinel(variables: Variables): RedisSettings['sentinel'] {
  const sentinels = variables.read('REDIS_SENTINELS', parseNodes(26379));
  const name = variables.text('REDIS_SENTINEL_NAME');
  const username = variables.text('REDIS_SENTINEL_USERNAME');
  const password = variables.secret('REDIS_SENTINEL_PASSWORD');
  if (variables.text('REDIS_SENTINELS') === undefined) {
    if (name !== undefined) variables.require('REDIS_SENTINELS', `the sentinels that know the master of ${name}`);
    return undefined;
  }
  variables.require('REDIS_SENTINEL_NAME', 'the name by which the sentinels know the master, often "mymaster"');
  if (!sentinels || name === undefined) return undefined;
  return { name, sentinels, ...(username !== undefined && { username }), ...(password !== undefined && { password }) };
}

function readTls(variables: Variables, readFile: (path: string) => string): RedisSettings['tls'] {
  const on = variables.read('REDIS_TLS', parseSwitch);
  const ca = readPem(variables, 'REDIS_TLS_CA', 'certificates', readFile);
  const cert = readPem(variables, 'REDIS_TLS_CERT', 'certificates', readFile);
  const key = readPem(variables, 'REDIS_TLS_KEY', 'private key', readFile);
  const named = FILES.filter((name) => variables.text(name) !== undefined);
  const wanted = [...named, ...(variables.text('REDIS_URL')?.startsWith('rediss:') ? ['REDIS_URL'] : [])];
  if (on === false && wanted.length > 0)
    variables.problems.push(
      `REDIS_TLS is "false", but must be "true" or not set where ${wanted.join(' and ')} ask for TLS.`,
    );
  if (named.includes('REDIS_TLS_CERT')) variables.require('REDIS_TLS_KEY', 'the private key of REDIS_TLS_CERT');
  if (named.includes('REDIS_TLS_KEY')) variables.require('REDIS_TLS_CERT', 'the certificate of REDIS_TLS_KEY');
  if (named.length === 0) return on === true ? true : undefined;
  return { ...(ca !== undefined && { ca }), ...(cert !== undefined && { cert }), ...(key !== undefined && { key }) };
}
