import type { Config } from './config.js';
import { withoutCredentials, type HostPort } from './parsers.js';
import type { RedisSettings } from './redis-settings.js';

/** What may be logged of a configuration: addresses and choices, no secret. */
export function describeConfig(config: Config): Record<string, string | number> {
  const { kafka, redis } = config;
  const ports = Object.entries(config.ports).map(([app, port]) => `${app} ${port}`);
  return {
    kafka: kafka ? kafka.brokers.join(',') : 'not given',
    ...(kafka && {
      kafkaTls: kafka.ssl === undefined || kafka.ssl === false ? 'off' : kafka.ssl === true ? 'on' : 'on, own CA',
      kafkaSasl: kafka.sasl ? `${kafka.sasl.mechanism} as ${kafka.sasl.username}` : 'off',
    }),
    redis: redis ? whereRedisIs(redis) : 'not given',
    ...(redis?.tls !== undefined && { redisTls: redis.tls === true ? 'on' : 'on, own files' }),
    ...(redis?.username !== undefined && { redisUser: redis.username }),
    topicPrefix: config.topicPrefix,
    ...(config.partitions !== undefined && { partitions: config.partitions }),
    host: config.host,
    ports: config.port === undefined ? ports.join(', ') : config.port,
    logLevel: config.logLevel,
    keys: config.keyFile ?? 'none: open to all who reach it',
    tls: config.tls ? 'on' : 'off',
    lagAlerts: config.lag.notices.statuses.join(',') || 'none',
    lagWebhook: config.lag.webhook === undefined ? 'none' : new URL(config.lag.webhook).host,
    ...(config.gazetteer && { gazetteer: config.gazetteer.name }),
    ...(config.tuning && { tuning: config.tuning.name }),
    ...(config.webhooks && { webhooks: config.webhooks.name }),
    ...(config.feeds && { feeds: config.feeds.name }),
  };
}

function whereRedisIs({ url, sentinel, cluster }: RedisSettings): string {
  const list = (nodes: readonly HostPort[]): string => nodes.map(({ host, port }) => `${host}:${port}`).join(',');
  if (cluster) return `cluster of ${list(cluster)}`;
  if (sentinel) return `${sentinel.name} of the sentinels ${list(sentinel.sentinels)}`;
  return withoutCredentials(url ?? '');
}
