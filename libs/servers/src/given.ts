import type { Environment } from './environment.js';
import { messageOf, ServersError } from './errors.js';
import { helloKafka } from './kafka-hello.js';
import { ask } from './reach.js';
import { pingRedis } from './redis-ping.js';

const TIMEOUT_MS = 3000;

/** The brokers of `KAFKA_BROKERS`, `host:port` with commas between; undefined where it is not set. */
export function givenBrokers(env: Environment): string[] | undefined {
  const brokers = (env['KAFKA_BROKERS'] ?? '').split(',').map((broker) => broker.trim());
  const named = brokers.filter((broker) => broker !== '');
  return named.length === 0 ? undefined : named;
}

export function givenRedis(env: Environment): string | undefined {
  return env['REDIS_URL']?.trim() || undefined;
}

/**
 * One broker that answers is enough, as for any Kafka client.
 * @throws ServersError `given-unreachable`
 */
export async function checkBrokers(brokers: readonly string[], env: Environment): Promise<void> {
  const check = async (broker: string): Promise<void> => {
    const { host, port } = hostAndPort(broker);
    try {
      await (wantsTls(env) ? ask(host, port, TIMEOUT_MS) : helloKafka(host, port, TIMEOUT_MS));
    } catch (error) {
      throw new Error(`${broker}: ${messageOf(error)}`, { cause: error });
    }
  };
  try {
    await Promise.any(brokers.map(check));
  } catch (cause) {
    const reasons = cause instanceof AggregateError ? cause.errors.map(messageOf) : [messageOf(cause)];
    throw new ServersError(
      'given-unreachable',
      `KAFKA_BROKERS names no broker that answers (${reasons.join('; ')}). ` +
        `Correct KAFKA_BROKERS, set KAFKA_SSL=true if the brokers want TLS, or unset it to have Kafka started for you.`,
      { cause },
    );
  }
}

/** @throws ServersError `given-unreachable` */
export async function checkRedis(url: string): Promise<void> {
  try {
    const { protocol, hostname, port } = new URL(url);
    if (protocol !== 'redis:' && protocol !== 'rediss:')
      throw new Error('it does not begin with redis:// or rediss://');
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    const number = port === '' ? 6379 : Number(port);
    await (protocol === 'redis:' ? pingRedis(host, number, TIMEOUT_MS) : ask(host, number, TIMEOUT_MS));
  } catch (cause) {
    throw new ServersError(
      'given-unreachable',
      `REDIS_URL names no Redis that answers (${withoutPassword(url)}: ${messageOf(cause)}). ` +
        `Correct REDIS_URL, or unset it to have Redis started for you.`,
      { cause },
    );
  }
}

/** Behind TLS there is no telling what listens without a handshake, which is the client's business. */
const wantsTls = (env: Environment): boolean =>
  (env['KAFKA_SSL_CA'] ?? '') !== '' || /^(true|1|yes|on)$/i.test(env['KAFKA_SSL']?.trim() ?? '');

function hostAndPort(broker: string): { host: string; port: number } {
  const [, host, port] = /^\[?(.*?)\]?:(\d{1,5})$/.exec(broker) ?? [];
  if (host === undefined || host === '' || port === undefined) throw new Error(`${broker}: not of the form host:port`);
  return { host, port: Number(port) };
}

const withoutPassword = (url: string): string => url.replace(/\/\/[^@/]*@/, '//…@');
