import type { OutputRecord } from '#events';
import type { Logger } from '#platform';

/** Lines for one batch at most: a feed may send nothing but what cannot be read. */
const MOST = 20;

const LONGEST_NAME = 200;

const nameOf = (key: string | Uint8Array): string =>
  (typeof key === 'string' ? key : new TextDecoder().decode(key.subarray(0, LONGEST_NAME))).slice(0, LONGEST_NAME);

/** A line for each record that was refused: where it stands and why, and nothing of what it says. */
export function logDeadLetters(logger: Logger, topic: string, outputs: readonly OutputRecord[]): void {
  const dead = outputs.filter((output) => output.topic === topic);
  for (const { key, headers } of dead.slice(0, MOST))
    logger.info(
      {
        error: headers['tautline-error'],
        field: headers['tautline-path'],
        topic: headers['kafka_dlt-original-topic'],
        partition: Number(headers['kafka_dlt-original-partition']),
        offset: Number(headers['kafka_dlt-original-offset']),
        ...(key !== null && { article: nameOf(key) }),
      },
      'dead letter',
    );
  if (dead.length > MOST) logger.info({ more: dead.length - MOST }, 'dead letters');
}
