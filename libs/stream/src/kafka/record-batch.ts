import { gunzipSync } from 'node:zlib';

/** The head of one batch of records (format 2, of Kafka 0.11 and later), and its records where they can be read. */
export interface RecordBatch {
  first: number;
  /** Inclusive: of the last record it had, also where compaction took that. */
  last: number;
  count: number;
  /** Of the records in it, ms. The lower one is not known where compaction has left a mark in its place. */
  earliest: number | null;
  latest: number;
  transactional: boolean;
  /** Of the transaction whose end it marks, or null for a batch of records. */
  marker: 'abort' | 'commit' | null;
  producerId: string;
  /** Null where they are compressed in another way than by gzip. */
  records(): { offset: number; timestamp: number }[] | null;
}

const HEAD = 61;
const COMPRESSION = 0b111;
const GZIP = 1;
const LOG_APPEND_TIME = 1 << 3;
const TRANSACTIONAL = 1 << 4;
const CONTROL = 1 << 5;
const DELETE_HORIZON = 1 << 6;

/** The batches that are there as a whole. One of an older format ends the reading. */
export function readBatches(bytes: Buffer): RecordBatch[] {
  const batches: RecordBatch[] = [];
  for (let at = 0; at + HEAD <= bytes.length;) {
    const length = 12 + bytes.readInt32BE(at + 8);
    if (bytes.readInt8(at + 16) !== 2 || at + length > bytes.length) break;
    batches.push(readBatch(bytes.subarray(at, at + length)));
    at += length;
  }
  return batches;
}

function readBatch(bytes: Buffer): RecordBatch {
  const attributes = bytes.readInt16BE(21);
  const first = Number(bytes.readBigInt64BE(0));
  const base = Number(bytes.readBigInt64BE(27));
  const latest = Number(bytes.readBigInt64BE(35));
  const count = bytes.readInt32BE(57);
  const byBroker = (attributes & LOG_APPEND_TIME) !== 0;
  const earliest = byBroker ? latest : (attributes & DELETE_HORIZON) !== 0 ? null : base;
  const read = (): Read[] | null => {
    const body = bytes.subarray(HEAD);
    const compression = attributes & COMPRESSION;
    if (compression !== 0 && compression !== GZIP) return null;
    return readRecords(compression === GZIP ? gunzipSync(body) : body, count);
  };
  return {
    ...{ first, last: first + bytes.readInt32BE(23), count, earliest, latest },
    transactional: (attributes & TRANSACTIONAL) !== 0,
    marker: (attributes & CONTROL) === 0 ? null : read()?.[0]?.key?.readInt16BE(2) === 0 ? 'abort' : 'commit',
    producerId: bytes.readBigInt64BE(43).toString(),
    records: () =>
      read()?.map(({ delta, after }) => ({ offset: first + delta, timestamp: byBroker ? latest : base + after })) ??
      null,
  };
}

interface Read {
  delta: number;
  /** ms after the batch's first. */
  after: number;
  key: Buffer | null;
}

function readRecords(body: Buffer, count: number): Read[] {
  const records: Read[] = [];
  const at = { place: 0 };
  while (records.length < count && at.place < body.length) {
    const length = varint(body, at);
    const end = at.place + length;
    at.place++;
    const [after, delta, keyLength] = [varint(body, at), varint(body, at), varint(body, at)];
    const key = keyLength < 0 ? null : body.subarray(at.place, at.place + keyLength);
    records.push({ delta, after, key });
    at.place = end;
  }
  return records;
}

/** Zigzag, up to 53 bits. */
function varint(bytes: Buffer, at: { place: number }): number {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes[at.place++] ?? 0;
    value += (byte & 127) * scale;
    if (byte < 128) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
