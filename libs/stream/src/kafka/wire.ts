import type { Headers, InputRecord, OutputRecord } from '#events';
import type { IHeaders, Message } from 'kafkajs';

const bytes = (value: string | Uint8Array): Buffer =>
  typeof value === 'string' ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength);

/** A record as the client sends it, with its partition decided. */
export const toMessage = (record: OutputRecord, partition: number): Message => ({
  key: record.key === null ? null : bytes(record.key),
  value: record.value === null ? null : bytes(record.value),
  headers: record.headers,
  partition,
  ...(record.timestamp === undefined ? {} : { timestamp: String(record.timestamp) }),
});

const text = (value: IHeaders[string]): string => {
  const last = Array.isArray(value) ? value.at(-1) : value;
  return last === undefined ? '' : String(last);
};

const headersOf = (headers: IHeaders = {}): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, text(value)]));

/** What the client decoded from a record batch. */
export interface WireRecord {
  offset: string;
  timestamp: string;
  key: Buffer | null;
  value: Buffer | null;
  headers?: IHeaders;
}

export const toInputRecord = (topic: string, partition: number, wire: WireRecord): InputRecord => ({
  topic,
  partition,
  offset: Number(wire.offset),
  timestamp: Number(wire.timestamp),
  key: wire.key,
  value: wire.value,
  headers: headersOf(wire.headers),
});
