import { logLevel, type logCreator } from 'kafkajs';
import type { Logger } from '../logger.js';

/** Said on every start and of no use to anybody. */
const NOISE = [/Limiting retries for the idempotent producer/, /KafkaJS v2\.0\.0 switched default partitioner/];

/** Everything else the client reports as an error is retried or handed to the caller, who says what it means. */
export const logThrough =
  (logger: Logger): logCreator =>
  () =>
  ({ namespace, level, log: { message, timestamp: _timestamp, logger: _logger, stack: _stack, ...fields } }) => {
    if (level > logLevel.WARN || NOISE.some((noise) => noise.test(message))) return;
    logger.warn({ ...fields, client: `kafkajs ${namespace}` }, message);
  };
