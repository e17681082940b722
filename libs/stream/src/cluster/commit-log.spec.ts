import { describe, expect, it } from '@jest/globals';
import { parseCommit } from './commit-log.js';

const int = (bytes: number, value: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 8) buffer.writeBigInt64BE(BigInt(value));
  else buffer.writeIntBE(value, 0, bytes);
  return buffer;
};
const text = (value: string): Buffer => Buffer.concat([int(2, Buffer.byteLength(value)), Buffer.from(value)]);
const key = (version: number, group: string, topic: string, partition: number): Buffer =>
  Buffer.concat([int(2, version), text(group), text(topic), int(4, partition)]);
const AT = 1_790_000_000_123;
const value = {
  0: Buffer.concat([int(2, 0), int(8, 42), text(''), int(8, AT)]),
  1: Buffer.concat([int(2, 1), int(8, 42), text('who'), int(8, AT), int(8, AT + 1)]),
  2: Buffer.concat([int(2, 2), int(8, 42), text('who'), int(8, AT)]),
  3: Buffer.concat([int(2, 3), int(8, 42), int(4, 7), text('who'), int(8, AT)]),
  4: Buffer.concat([int(2, 4), int(8, 42), int(4, 7), int(1, 4), Buffer.from('who'), int(8, AT), int(1, 0)]),
};

describe('a record of __consumer_offsets', () => {
  const commit = { group: 'größe', topic: 'orders', partition: 5, offset: 42, at: AT };
  it.each(Object.entries(value))('is a commit, version %s', (_version, value) => {
    expect(parseCommit({ key: key(1, 'größe', 'orders', 5), value, timestamp: 1 })).toEqual(commit);
  });

  it('may be the end of a commit', () => {
    const deleted = parseCommit({ key: key(1, 'größe', 'orders', 5), value: null, timestamp: 9 });
    expect(deleted).toEqual({ ...commit, offset: null, at: 9 });
  });

  it.each([
    ['members of a group', key(2, 'g', '', 0), value[1]],
    ['the newer group protocol', key(3, 'g', '', 0), value[1]],
    ['a version that is not known', key(1, 'g', 't', 0), Buffer.concat([int(2, 5), int(8, 42)])],
    ['a key that is cut off', key(1, 'group', 'topic', 0).subarray(0, 12), value[1]],
    ['a value that is cut off', key(1, 'g', 't', 0), value[3].subarray(0, 9)],
    ['no key', null, value[1]],
  ])('is no commit: %s', (_title, key, value) => {
    expect(parseCommit({ key, value, timestamp: 1 })).toBeNull();
  });
});
