import type { InputRecord } from '#events';

/** Where Kafka keeps what groups commit. */
export const COMMIT_LOG = '__consumer_offsets';

/** One commit, or the end of one. */
export interface GroupCommit {
  group: string;
  topic: string;
  partition: number;
  /** Null where the commit was deleted or has expired. */
  offset: number | null;
  /** When the coordinator took it, ms. */
  at: number;
}

/**
 * Reads a record of `__consumer_offsets`. Null for what is no commit: of a group's members, of the newer group protocol, or of
 * a version that is not known. Formats: OffsetCommitKey and OffsetCommitValue in Kafka's group-coordinator.
 */
export function parseCommit(record: Pick<InputRecord, 'key' | 'value' | 'timestamp'>): GroupCommit | null {
  const { key, value, timestamp } = record;
  if (key === null) return null;
  try {
    const from = new Fields(key);
    if (from.int16() > 1) return null;
    const place = { group: from.text(), topic: from.text(), partition: from.int32() };
    if (value === null) return { ...place, offset: null, at: timestamp };
    const committed = readValue(new Fields(value));
    return committed && { ...place, ...committed };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readValue(from: Fields): { offset: number; at: number } | null {
  const version = from.int16();
  if (version > 4) return null;
  const offset = from.int64();
  // The epoch of the leader, from version 3 on; then what the group wrote beside it, with a length of another form in version 4.
  if (version >= 3) from.int32();
  if (version >= 4) from.compactText();
  else from.text();
  return { offset, at: from.int64() };
}

/** Big-endian fields, one after the other. Beyond the end it throws a RangeError. */
class Fields {
  private readonly view: DataView;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  int16(): number {
    return this.view.getInt16(this.forward(2));
  }

  int32(): number {
    return this.view.getInt32(this.forward(4));
  }

  int64(): number {
    return Number(this.view.getBigInt64(this.forward(8)));
  }

  text(): string {
    return this.take(this.int16());
  }

  compactText(): string {
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.view.getUint8(this.forward(1));
      length |= (byte & 127) << shift;
      if (byte < 128) return this.take(length - 1);
    }
  }

  private take(length: number): string {
    if (length <= 0) return '';
    const at = this.forward(length);
    if (at + length > this.bytes.length) throw new RangeError('cut off');
    return new TextDecoder().decode(this.bytes.subarray(at, at + length));
  }

  private forward(by: number): number {
    const { at } = this;
    this.at += by;
    return at;
  }
}
