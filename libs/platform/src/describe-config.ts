import type { Config } from './config.js';
import { withoutCredentials } from './parsers.js';

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
    redis: redis ? withoutCredentials(redis.url) : 'not given',
    topicPrefix: config.topicPrefix,
    host: config.host,
    ports: config.port === undefined ? ports.join(', ') : config.port,
    logLevel: config.logLevel,
  };
}
