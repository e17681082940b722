import type { OutputRecord } from '#events';
import { sizeOf } from '../kafka/chunk.js';

const MOST_BYTES = 1_000_000;
const KEPT_BYTES = 500_000;

/**
 * A dead letter that its topic refuses would stop its partition for good: of one above 1 MB only the first half is kept, and
 * `tautline-cut` says how many bytes it had. A topic with a `max.message.bytes` of 2 MiB takes every one whole.
 */
export function cut(record: OutputRecord): OutputRecord {
  if (sizeOf(record) <= MOST_BYTES || record.value === null) return record;
  const bytes = Buffer.from(record.value);
  const headers = { ...record.headers, 'tautline-cut': String(bytes.byteLength) };
  return { ...record, value: bytes.subarray(0, KEPT_BYTES), headers };
}
