import type { Headers, InputRecord, OutputRecord } from './record.js';
import type { Refusal } from './refusal.js';
import { consumerGroups, topicCatalogue } from './topics.js';

/** The stage itself failed at the record: no fault of the record's that has a class of its own. */
export interface ProcessingFailed {
  error: 'ProcessingFailed';
  message: string;
  path?: string;
}

/** Header that counts how often a record has been refused, across redrives. */
export const FAILURES = 'tautline-failures';

/** What a dead letter, or the note of its redrive, says in our own words; `tautline-cut` comes of a topic that took less. */
const OURS = new Set([
  'tautline-error',
  'tautline-message',
  'tautline-path',
  'tautline-stage',
  'tautline-cut',
  'tautline-redriven',
  'tautline-redriven-to',
  'tautline-redriven-error',
  'tautline-corrected',
  'tautline-skipped',
  'tautline-by',
  'tautline-because',
]);

const SPRINGS = 'kafka_dlt-';

/** The headers a record came with, and how often it has failed: all but what tells of one failure. */
export const originalHeaders = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OURS.has(name) && !name.startsWith(SPRINGS)));

/** Brokers refuse oversized batches: the reason must not outgrow the record. */
const MAX_MESSAGE = 1_000;

const cut = (message: string): string =>
  message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;

type Stage = keyof ReturnType<typeof consumerGroups>;

/** Topics and groups of one pipeline carry the same prefix. */
function groupOf(stage: Stage, deadLetters: string): string {
  const { name } = topicCatalogue().deadLetters;
  return consumerGroups(deadLetters.endsWith(name) ? deadLetters.slice(0, -name.length) : '')[stage];
}

/**
 * A refused record on its way to the dead letters: the original key, bytes and headers, and the reason in headers of
 * our own and in those that Spring for Apache Kafka reads (numbers as decimal text, not as Java's binary ones). What its
 * headers say of an earlier failure gives way to this one; only the count goes on.
 * @param stage who refused it
 */
export function deadLetter(
  record: InputRecord,
  refusal: Refusal | ProcessingFailed,
  stage: Stage,
  topic: string,
): OutputRecord {
  const failed = Number(record.headers[FAILURES] ?? '0');
  const message = cut(refusal.message);
  return {
    topic,
    key: record.key,
    value: record.value,
    headers: {
      ...originalHeaders(record.headers),
      'tautline-error': refusal.error,
      'tautline-message': message,
      'tautline-path': refusal.path ?? '',
      'tautline-stage': stage,
      [FAILURES]: String(Number.isSafeInteger(failed) && failed > 0 ? failed + 1 : 1),
      'kafka_dlt-original-topic': record.topic,
      'kafka_dlt-original-partition': String(record.partition),
      'kafka_dlt-original-offset': String(record.offset),
      'kafka_dlt-original-timestamp': String(record.timestamp),
      'kafka_dlt-original-timestamp-type': 'LogAppendTime',
      'kafka_dlt-original-consumer-group': groupOf(stage, topic),
      'kafka_dlt-exception-fqcn': `com.tautline.${refusal.error}`,
      'kafka_dlt-exception-message': message,
    },
  };
}
