import type { Coordinates } from './coordinates.js';
import { FAILURES, originalHeaders } from './dead-letter.js';
import type { Headers, InputRecord, OutputRecord } from './record.js';

/** A dead letter as it is read back. */
export interface DeadLetter {
  /** Its place among the dead letters: `partition@offset`. */
  id: string;
  /** `unknown` where somebody else wrote it. */
  error: string;
  message: string;
  /** The field, such as `source.id`; empty where it is the whole record. */
  path: string;
  stage: string;
  failures: number;
  /** Where it was refused; null where its headers do not tell. */
  from: { topic: string; partition: number; offset: number; timestamp: number } | null;
  /** Bytes that the value had before it was cut down to what the topic takes. */
  cut?: number;
  record: InputRecord;
}

/** What lies among the dead letters for each one that was sent back; it lies in the same partition, so it goes later. */
export interface RedriveNote {
  /** Id of the dead letter. */
  of: string;
  /** The offset in it: that of the dead letter. */
  offset: number;
  /** The error class of the dead letter. */
  error: string;
  /** When it was sent back, ms since the epoch. */
  at: number;
  /** `topic[partition]@offset`. */
  to: string;
  /** With another value than it had. */
  corrected: boolean;
  /** It was not sent back: somebody decided that it never will be. */
  skipped: boolean;
  /** Who did it, and why; empty where nobody said. */
  by: string;
  because: string;
}

export const placeOf = ({ topic, partition, offset }: Coordinates): string => `${topic}[${partition}]@${offset}`;

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

function origin({ headers }: InputRecord): DeadLetter['from'] {
  const topic = headers['kafka_dlt-original-topic'];
  const partition = whole(headers['kafka_dlt-original-partition']);
  const offset = whole(headers['kafka_dlt-original-offset']);
  const timestamp = whole(headers['kafka_dlt-original-timestamp']);
  if (!topic || partition === undefined || offset === undefined || timestamp === undefined) return null;
  return { topic, partition, offset, timestamp };
}

/** Null where the record is not a dead letter but the note of a redrive. */
export function readDeadLetter(record: InputRecord): DeadLetter | null {
  if (readNote(record)) return null;
  const { headers } = record;
  const cut = whole(headers['tautline-cut']);
  return {
    id: `${record.partition}@${record.offset}`,
    error: headers['tautline-error'] ?? 'unknown',
    message: headers['tautline-message'] ?? '',
    path: headers['tautline-path'] ?? '',
    stage: headers['tautline-stage'] ?? 'unknown',
    failures: whole(headers[FAILURES]) ?? 1,
    from: origin(record),
    ...(cut !== undefined && { cut }),
    record,
  };
}

/** Null where the record is a dead letter. */
export function readNote({ headers, timestamp }: InputRecord): RedriveNote | null {
  const of = headers['tautline-redriven'];
  if (of === undefined || headers['tautline-error'] !== undefined) return null;
  return {
    of,
    offset: whole(of.split('@')[1]) ?? -1,
    error: headers['tautline-redriven-error'] ?? 'unknown',
    at: timestamp,
    to: headers['tautline-redriven-to'] ?? '',
    corrected: headers['tautline-corrected'] === 'true',
    skipped: headers['tautline-skipped'] === 'true',
    by: headers['tautline-by'] ?? '',
    because: headers['tautline-because'] ?? '',
  };
}

/**
 * The record as it came, on its way back to where it was refused: to the partition of its key, or without a key to the one
 * it came from.
 * @param value its bytes; others, where somebody has corrected them
 */
export function redriven({ record, from }: DeadLetter, value: Uint8Array | null = record.value): OutputRecord {
  if (from === null) throw new Error('a record without an original topic cannot be sent back');
  return {
    topic: from.topic,
    ...(record.key === null && { partition: from.partition }),
    key: record.key,
    value,
    headers: originalHeaders(record.headers),
  };
}

const noteOf = ({ id, error, record }: DeadLetter, more: Headers): OutputRecord => ({
  topic: record.topic,
  partition: record.partition,
  key: record.key,
  value: null,
  headers: { 'tautline-redriven': id, 'tautline-redriven-error': error, ...more },
});

/** To be committed with the record itself: by it everybody knows that the dead letter no longer waits. */
export const redriveNote = (
  letter: DeadLetter,
  to: Coordinates,
  { corrected = false, by }: { corrected?: boolean; by?: string | undefined } = {},
): OutputRecord =>
  noteOf(letter, {
    'tautline-redriven-to': placeOf(to),
    ...(corrected && { 'tautline-corrected': 'true' }),
    ...(by !== undefined && { 'tautline-by': by }),
  });

/** The same for one that will not be sent again. */
export const skipNote = (letter: DeadLetter, by: string, because: string): OutputRecord =>
  noteOf(letter, { 'tautline-skipped': 'true', 'tautline-by': by, 'tautline-because': because });
