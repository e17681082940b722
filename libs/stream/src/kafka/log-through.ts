import { logLevel, type logCreator } from 'kafkajs';
import type { Logger } from '../logger.js';

/**
 * Said on every start and of no use to anybody; and answers that the client itself retries, such as a coordinator that
 * is still loading: where the retries end, the caller gets the error and says what it means. So does the membership of a
 * consumer that has crashed.
 */
const NOISE = [
  /Limiting retries for the idempotent producer/,
  /KafkaJS v2\.0\.0 switched default partitioner/,
  /^Response /,
  /^Crash: /,
];

/** While a broker is away the client says so with every try, every few milliseconds. */
const REPEAT_AFTER = 10_000;

/** Everything the client reports as an error is retried or handed to the caller: so a warning is the most it is here. */
export function logThrough(logger: Logger, now: () => number = Date.now): logCreator {
  const said = new Map<string, number>();
  return () =>
    ({ namespace, level, log: { message, timestamp: _timestamp, logger: _logger, stack: _stack, ...fields } }) => {
      if (level > logLevel.WARN || NOISE.some((noise) => noise.test(message))) return;
      const what = `${namespace} ${message}`;
      if (now() - (said.get(what) ?? -Infinity) < REPEAT_AFTER) return;
      said.set(what, now());
      logger.warn({ ...fields, client: `kafkajs ${namespace}` }, message);
    };
}
