import { Kafka, logLevel, type KafkaConfig, type RetryOptions } from 'kafkajs';
import type { Logger } from '../logger.js';
import type { KafkaAddress } from '../ports.js';
import { logThrough } from './log-through.js';
import { quietRequestQueues } from './request-queue.js';

/**
 * CONCURRENT_TRANSACTIONS lasts a few milliseconds, while the last transaction's markers are written;
 * the client's default first wait of 300 ms would be the price of every transaction (tulios/kafkajs#304).
 */
const SHORT_RETRY: RetryOptions = { initialRetryTime: 5, multiplier: 1.3, maxRetryTime: 250, retries: 30 };

export interface KafkaOptions {
  clientId: string;
  logger: Logger;
  retry?: RetryOptions;
}

const saslOf = (sasl: NonNullable<KafkaAddress['sasl']>): NonNullable<KafkaConfig['sasl']> => {
  const { mechanism, ...login } = sasl;
  switch (mechanism) {
    case 'plain':
      return { mechanism, ...login };
    case 'scram-sha-256':
      return { mechanism, ...login };
    case 'scram-sha-512':
      return { mechanism, ...login };
  }
};

export function createKafka(address: KafkaAddress, { clientId, logger, retry = SHORT_RETRY }: KafkaOptions): Kafka {
  quietRequestQueues();
  return new Kafka({
    clientId,
    brokers: address.brokers,
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry,
    logLevel: logLevel.WARN,
    logCreator: logThrough(logger),
    ...(address.ssl === undefined ? {} : { ssl: address.ssl }),
    ...(address.sasl ? { sasl: saslOf(address.sasl) } : {}),
  });
}
