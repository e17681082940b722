import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import type { AbortedTransaction } from '../kafka/read-committed.js';
import type { Peek } from '../ports.js';
import { peekOf } from './peek.js';

const AT = 1_790_000_000_000;
const varint = (value: number): Buffer => {
  const bytes: number[] = [];
  for (let rest = value >= 0 ? 2 * value : -2 * value - 1; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
};

interface BatchOf {
  /** Offset of the first record, and how many; those of `without` are compacted away. */
  first: number;
  count: number;
  without?: number[];
  codec?: 'gzip' | 'zstd';
  byBroker?: boolean;
  /** Its transaction's producer, and whether it is the marker of its end. */
  producer?: number;
  marker?: 'commit' | 'abort';
}

/** A record batch as a broker sends it; each record comes a second after the one before. */
function batch({ first, count, without = [], codec, byBroker = false, producer, marker }: BatchOf): Buffer {
  const key = marker ? Buffer.from([0, 0, 0, marker === 'commit' ? 1 : 0]) : null;
  const records = Array.from({ length: count }, (_, i) => i).filter((i) => !without.includes(first + i));
  const body = Buffer.concat(
    records.map((i) => {
      const keyed = key ? Buffer.concat([varint(key.length), key]) : varint(-1);
      const record = Buffer.concat([
        Buffer.from([0]),
        varint(1000 * i),
        varint(i),
        keyed,
        varint(1),
        Buffer.from('v'),
        varint(0),
      ]);
      return Buffer.concat([varint(record.length), record]);
    }),
  );
  const packed = codec === 'gzip' ? gzipSync(body) : codec === 'zstd' ? Buffer.from('cannot be read') : body;
  const head = Buffer.alloc(61);
  const attributes =
    (codec === 'gzip' ? 1 : codec === 'zstd' ? 4 : 0) | (byBroker ? 8 : 0) | (producer ? 16 : 0) | (marker ? 32 : 0);
  head.writeBigInt64BE(BigInt(first), 0);
  head.writeInt32BE(49 + packed.length, 8);
  head.writeInt8(2, 16);
  head.writeInt16BE(attributes, 21);
  head.writeInt32BE(count - 1, 23);
  head.writeBigInt64BE(BigInt(AT), 27);
  head.writeBigInt64BE(BigInt(AT + 1000 * (count - 1)), 35);
  head.writeBigInt64BE(BigInt(producer ?? -1), 43);
  head.writeInt32BE(records.length, 57);
  return Buffer.concat([head, packed]);
}

const marker = (first: number, producer: number, marker: 'commit' | 'abort'): BatchOf => ({
  first,
  count: 1,
  producer,
  marker,
});
const aborted = (producer: number, first: number): AbortedTransaction => ({
  producerId: String(producer),
  firstOffset: String(first),
});

describe('what lies ahead in a log', () => {
  type Found = Pick<Peek, 'to' | 'records'> & { first: [offset: number, secondsAfter: number] | null };
  const rows: [title: string, from: number, end: number, batches: BatchOf[], Found, aborted?: AbortedTransaction[]][] =
    [
      [
        'records',
        0,
        10,
        [
          { first: 0, count: 5 },
          { first: 5, count: 5 },
        ],
        { to: 10, records: 10, first: [0, 0] },
      ],
      ['from the middle of a batch', 3, 5, [{ first: 0, count: 5 }], { to: 5, records: 2, first: [3, 3] }],
      ['gzip', 3, 5, [{ first: 0, count: 5, codec: 'gzip' }], { to: 5, records: 2, first: [3, 3] }],
      [
        'a codec that cannot be read: by the head of the batch',
        3,
        5,
        [{ first: 0, count: 5, codec: 'zstd' }],
        { to: 5, records: 2, first: [3, 3] },
      ],
      ['stamped by the broker', 3, 5, [{ first: 0, count: 5, byBroker: true }], { to: 5, records: 2, first: [3, 4] }],
      ['a marker', 9, 10, [marker(9, 7, 'commit')], { to: 10, records: 0, first: null }],
      [
        'a committed transaction',
        0,
        4,
        [{ first: 0, count: 3, producer: 7 }, marker(3, 7, 'commit')],
        { to: 4, records: 3, first: [0, 0] },
      ],
      [
        'aborted, then committed by the same producer',
        0,
        8,
        [
          { first: 0, count: 3, producer: 7 },
          marker(3, 7, 'abort'),
          { first: 4, count: 3, producer: 7 },
          marker(7, 7, 'commit'),
        ],
        { to: 8, records: 3, first: [4, 0] },
        [aborted(7, 0)],
      ],
      [
        'one producer aborts, another does not',
        0,
        4,
        [
          { first: 0, count: 2, producer: 7 },
          { first: 2, count: 2, producer: 8 },
        ],
        { to: 4, records: 2, first: [2, 0] },
        [aborted(7, 0)],
      ],
      ['compacted in part', 0, 5, [{ first: 0, count: 5, without: [0, 1, 4] }], { to: 5, records: 2, first: [2, 2] }],
      [
        'compacted away, the batch is left',
        0,
        5,
        [{ first: 0, count: 5, without: [0, 1, 2, 3, 4] }],
        { to: 5, records: 0, first: null },
      ],
      ['a hole before the next batch', 2, 9, [{ first: 6, count: 3 }], { to: 9, records: 3, first: [6, 0] }],
      [
        'more than the end that was asked for',
        0,
        3,
        [
          { first: 0, count: 5 },
          { first: 5, count: 5 },
        ],
        { to: 3, records: 3, first: [0, 0] },
      ],
      ['nothing yet', 4, 9, [], { to: 4, records: 0, first: null }],
    ];
  it.each(rows)('%s', (_title, offset, end, batches, { to, records, first }, aborted = []) => {
    const bytes = Buffer.concat(batches.map(batch));
    const found = peekOf({ topic: 't', partition: 0, offset, end }, { aborted, batches: bytes });
    expect({ ...found, first: found.first && [found.first.offset, (found.first.timestamp - AT) / 1000] }).toEqual({
      ...{ topic: 't', partition: 0, from: offset },
      ...{ to, records, first },
    });
  });

  it('takes nothing from a batch that is cut off', () => {
    const bytes = batch({ first: 0, count: 5 });
    const found = peekOf(
      { topic: 't', partition: 0, offset: 0, end: 5 },
      { aborted: [], batches: bytes.subarray(0, 70) },
    );
    expect(found).toMatchObject({ to: 0, records: 0, first: null });
  });
});
