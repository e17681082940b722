import type { OutputRecord } from '#events';

const size = (value: string | Uint8Array | null): number =>
  value === null ? 0 : typeof value === 'string' ? Buffer.byteLength(value) : value.byteLength;

/** Bytes of a record on the wire, a little more than it takes. */
export function sizeOf(record: OutputRecord): number {
  const headers = Object.entries(record.headers).reduce((sum, [name, text]) => sum + size(name) + size(text) + 10, 0);
  return size(record.key) + size(record.value) + headers + 40;
}

/**
 * In order, each chunk within `limit` bytes; a record larger than that is a chunk of its own.
 * The client puts all messages of one partition of one call into one record batch, and a broker
 * refuses a batch above `max.message.bytes` (1 MiB).
 */
export function chunksOf<T extends OutputRecord>(records: readonly T[], limit = 900_000): T[][] {
  const chunks: T[][] = [];
  let [current, held]: [T[], number] = [[], 0];
  for (const record of records) {
    const added = sizeOf(record);
    if (current.length > 0 && held + added > limit) {
      chunks.push(current);
      [current, held] = [[], 0];
    }
    current.push(record);
    held += added;
  }
  if (current.length > 0) chunks.push(current);
  return chunks;
}
