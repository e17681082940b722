import type { InputRecord, OutputRecord } from '#events';

const utf8 = new TextEncoder();

const bytes = (text: string | Uint8Array | null): Uint8Array | null =>
  typeof text === 'string' ? utf8.encode(text) : text;

/** What a reader of the log sees of a record that was written. */
export const toInput = (
  { topic, key, value, headers, timestamp }: OutputRecord,
  partition: number,
  offset: number,
  receivedAt: number,
): InputRecord => ({
  topic,
  partition,
  offset,
  timestamp: timestamp ?? receivedAt,
  key: bytes(key),
  value: bytes(value),
  headers,
});
