import { describe, expect, it } from '@jest/globals';
import { NOTHING_ALLOWED } from '#outbound';
import { loadConfig, portOf } from './config.js';
import { describeConfig } from './describe-config.js';
import { ConfigError, type Env } from './variables.js';

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';

function problemsOf(env: Env, needs: readonly ('kafka' | 'redis')[] = []): readonly string[] {
  try {
    loadConfig(env, { needs });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('has a default for all but the servers', () => {
    expect(loadConfig({})).toEqual({
      topicPrefix: '',
      lag: {
        interval: 2_000,
        window: { commits: 10, interval: 5_000 },
        notices: { statuses: ['WARN', 'STALL', 'STOP', 'REWIND'], holdDown: 60_000, recoverAfter: 120_000 },
      },
      host: '127.0.0.1',
      ports: { console: 8080, ingest: 8081, delivery: 8082, enricher: 8083, alerter: 8084 },
      logLevel: 'info',
      outbound: NOTHING_ALLOWED,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(loadConfig({ KAFKA_BROKERS: '', LOG_LEVEL: ' ', PORT: '' })).toEqual(loadConfig({}));
  });

  it('reads whom URLs may reach inside', () => {
    const { outbound } = loadConfig({ TAUTLINE_OUTBOUND_ALLOW: 'wiki.example, 10.0.0.0/8' });
    expect([[...outbound.hosts], outbound.networks.length]).toEqual([['wiki.example'], 1]);
    expect(problemsOf({ TAUTLINE_OUTBOUND_ALLOW: 'a b' })).toEqual([
      expect.stringMatching(/"a b" is none of these\.$/),
    ]);
  });

  it('reads the file of own entries, and says so where it is missing', () => {
    const readFile = (path: string): string => {
      if (path === 'own.txt') return 'org:x | X';
      throw new Error('ENOENT: no such file');
    };
    const config = loadConfig({ TAUTLINE_GAZETTEER: 'own.txt' }, { readFile });
    expect(config.gazetteer).toEqual({ name: 'own.txt', text: 'org:x | X' });
    expect(describeConfig(config)).toMatchObject({ gazetteer: 'own.txt' });
    expect(() => loadConfig({ TAUTLINE_GAZETTEER: 'gone.txt' }, { readFile })).toThrow(
      'TAUTLINE_GAZETTEER is "gone.txt", but must be a file that can be read: ENOENT: no such file.',
    );
  });

  it('reads a cluster with TLS and SASL', () => {
    const env = {
      KAFKA_BROKERS: 'kafka-1:9092, [::1]:9093',
      KAFKA_SSL_CA: 'ca.pem',
      KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512',
      KAFKA_SASL_USERNAME: 'tautline',
      KAFKA_SASL_PASSWORD: ' with spaces ',
    };
    expect(loadConfig(env, { readFile: () => PEM }).kafka).toEqual({
      brokers: ['kafka-1:9092', '[::1]:9093'],
      ssl: { ca: PEM },
      sasl: { mechanism: 'scram-sha-512', username: 'tautline', password: ' with spaces ' },
    });
  });

  it('reads how many partitions there are', () => {
    expect(loadConfig({ TAUTLINE_PARTITIONS: '64' }).partitions).toBe(64);
    for (const wrong of ['0', '-1', '1.5', 'many', '10000'])
      expect(problemsOf({ TAUTLINE_PARTITIONS: wrong })).toEqual([
        `TAUTLINE_PARTITIONS is "${wrong}", but must be a number of partitions from 1 to 9999.`,
      ]);
  });

  it('reads Redis, a prefix, ports and the level', () => {
    const config = loadConfig({
      REDIS_URL: 'rediss://cache.internal:6380/2',
      REDIS_PASSWORD: 'hunter2',
      TAUTLINE_TOPIC_PREFIX: 'team-a.',
      INGEST_PORT: '0',
      LOG_LEVEL: 'DEBUG',
    });
    expect(config).toMatchObject({
      redis: { url: 'rediss://cache.internal:6380/2', password: 'hunter2' },
      topicPrefix: 'team-a.',
      logLevel: 'debug',
    });
    expect(portOf(config, 'ingest')).toBe(0);
  });

  it('reads the sentinels of Redis, or its cluster, with a user and TLS', () => {
    const common = { REDIS_USERNAME: 'tautline', REDIS_PASSWORD: ' x ' };
    const sentinels = {
      ...{ REDIS_SENTINELS: 's-1, s-2:26380,[::1]', REDIS_SENTINEL_NAME: 'mymaster', REDIS_SENTINEL_PASSWORD: 'y' },
      ...{ REDIS_TLS: 'on', ...common },
    };
    expect(loadConfig(sentinels, { needs: ['redis'] }).redis).toEqual({
      sentinel: {
        name: 'mymaster',
        sentinels: [
          { host: 's-1', port: 26379 },
          { host: 's-2', port: 26380 },
          { host: '::1', port: 26379 },
        ],
        password: 'y',
      },
      username: 'tautline',
      password: ' x ',
      tls: true,
    });
    const cluster = { REDIS_CLUSTER: 'r-1:7000,r-2', REDIS_TLS_CA: 'ca.pem', ...common };
    const config = loadConfig(cluster, { needs: ['redis'], readFile: () => PEM });
    expect(config.redis).toEqual({
      cluster: [
        { host: 'r-1', port: 7000 },
        { host: 'r-2', port: 6379 },
      ],
      username: 'tautline',
      password: ' x ',
      tls: { ca: PEM },
    });
    expect(describeConfig(config)).toMatchObject({
      redis: 'cluster of r-1:7000,r-2:6379',
      redisTls: 'on, own files',
      redisUser: 'tautline',
    });
    expect(describeConfig(loadConfig(sentinels))['redis']).toBe(
      'mymaster of the sentinels s-1:26379,s-2:26380,::1:26379',
    );
  });

  it('lets PORT stand above the port of the single app', () => {
    expect(portOf(loadConfig({ PORT: '9000', INGEST_PORT: '9001' }), 'ingest')).toBe(9000);
  });

  const wrong: [env: Env, problem: RegExp][] = [
    [{ KAFKA_BROKERS: 'kafka' }, /^KAFKA_BROKERS is "kafka", but must be a list of host:port/],
    [{ KAFKA_BROKERS: 'kafka:0' }, /^KAFKA_BROKERS is "kafka:0"/],
    [{ KAFKA_BROKERS: 'kafka:9092,,x' }, /^KAFKA_BROKERS/],
    [{ KAFKA_BROKERS: 'http://kafka:9092' }, /^KAFKA_BROKERS/],
    [{ KAFKA_SSL: 'maybe' }, /^KAFKA_SSL is "maybe", but must be true or false/],
    [{ KAFKA_SSL_CA: '/no/such/ca.pem' }, /^KAFKA_SSL_CA is "\/no\/such\/ca.pem", but must be a file that can be read/],
    [{ KAFKA_SSL: 'false', KAFKA_SSL_CA: 'ca.pem' }, /^KAFKA_SSL is "false"/],
    [
      { KAFKA_SASL_MECHANISM: 'gssapi', KAFKA_SASL_USERNAME: 'me', KAFKA_SASL_PASSWORD: 'x' },
      /^KAFKA_SASL_MECHANISM is "gssapi", but must be one of plain, scram-sha-256/,
    ],
    [{ KAFKA_SASL_USERNAME: 'me' }, /^KAFKA_SASL_MECHANISM and KAFKA_SASL_PASSWORD not set/],
    [{ REDIS_URL: 'localhost:6379' }, /^REDIS_URL is "localhost:6379", but must be a URL such as redis:/],
    [{ REDIS_URL: 'http://cache' }, /^REDIS_URL/],
    [{ REDIS_CLUSTER: 'redis://r-1' }, /^REDIS_CLUSTER is "redis:\/\/r-1", but must be a list of host:port/],
    [{ REDIS_CLUSTER: ',' }, /^REDIS_CLUSTER/],
    [{ REDIS_SENTINELS: 's-1' }, /^REDIS_SENTINEL_NAME is not set, but is needed: the name by which/],
    [{ REDIS_SENTINEL_NAME: 'mymaster' }, /^REDIS_SENTINELS is not set/],
    [{ REDIS_URL: 'redis://a', REDIS_CLUSTER: 'a' }, /^REDIS_URL and REDIS_CLUSTER are set, but only one/],
    [{ REDIS_URL: 'rediss://a', REDIS_TLS: 'no' }, /^REDIS_TLS is "false".*REDIS_URL ask/],
    [{ REDIS_URL: 'redis://a', REDIS_TLS_CA: '/no/such/ca.pem' }, /^REDIS_TLS_CA is "\/no\/such\/ca.pem"/],
    [{ TAUTLINE_TOPIC_PREFIX: 'a/b' }, /^TAUTLINE_TOPIC_PREFIX is "a\/b"/],
    [{ PORT: '65536' }, /^PORT is "65536", but must be a port number from 0 to 65535/],
    [{ CONSOLE_PORT: '80a' }, /^CONSOLE_PORT is "80a"/],
    [{ CONSOLE_PORT: '-1' }, /^CONSOLE_PORT/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud", but must be one of fatal, error, warn, info/],
    [{ HOST: 'not a host' }, /^HOST is "not a host"/],
    [{ HOST: '0.0.0.0' }, /^HOST is "0.0.0.0", but must be a loopback address.*TAUTLINE_INSECURE=1/],
    [{ HOST: '::', TAUTLINE_INSECURE: '0' }, /^HOST is "::"/],
  ];
  it.each(wrong)('refuses %j', (env, problem) => {
    const problems = problemsOf(env);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('listens elsewhere only when told that this is meant', () => {
    expect(loadConfig({ HOST: '0.0.0.0', TAUTLINE_INSECURE: '1' }).host).toBe('0.0.0.0');
    for (const host of ['localhost', '127.1.2.3', '::1']) expect(loadConfig({ HOST: host }).host).toBe(host);
  });

  it('tells all that is wrong at once', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'y', REDIS_URL: 'z' }, ['kafka'])).toHaveLength(4);
  });

  it('asks for the servers that are needed', () => {
    expect(problemsOf({}, ['kafka', 'redis'])).toEqual([
      expect.stringMatching(/^KAFKA_BROKERS is not set/),
      expect.stringMatching(/^REDIS_URL is not set/),
    ]);
  });

  it('prints no secret, neither in a description nor in an error', () => {
    const env = {
      KAFKA_BROKERS: 'kafka:9092',
      KAFKA_SASL_MECHANISM: 'plain',
      KAFKA_SASL_USERNAME: 'me',
      KAFKA_SASL_PASSWORD: 's3cret',
      REDIS_URL: 'redis://user:s3cret@cache:6379',
      REDIS_PASSWORD: 's3cret',
    };
    expect(describeConfig(loadConfig(env))).toMatchObject({
      redis: 'redis://***@cache:6379',
      kafkaSasl: 'plain as me',
    });
    expect(JSON.stringify(describeConfig(loadConfig(env)))).not.toContain('s3cret');
    const wrongRedis = problemsOf({ ...env, REDIS_URL: 'http://user:s3cret@cache' });
    expect(wrongRedis.join()).not.toContain('s3cret');
    expect(wrongRedis).toHaveLength(1);
  });
});
