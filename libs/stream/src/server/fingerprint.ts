import type { InputRecord } from '#events';
import { createHash } from 'node:crypto';

/** 16 hex digits that tell a record from another one at the same offset of a topic that was created anew. */
export function fingerprint({ timestamp, key, value }: InputRecord): string {
  const hash = createHash('sha256').update(`${timestamp} ${key?.byteLength ?? -1} ${value?.byteLength ?? -1} `);
  if (key) hash.update(key);
  if (value) hash.update(value);
  return hash.digest('hex').slice(0, 16);
}
