import type { InputRecord, OutputRecord } from '#events';

/** A transaction as its coordinator knows it; ended, it is decided in each log only by its marker there. */
export interface TwinTransaction {
  state: 'open' | 'commit' | 'abort';
  logs: Set<TwinLog>;
  marked: Set<TwinLog>;
  offset: { place: string; offset: number; metadata: string } | null;
  offsetMarked: boolean;
}

interface Entry {
  record: InputRecord;
  of: TwinTransaction | null;
}

const bytes = (text: string | Uint8Array | null): Uint8Array | null =>
  typeof text === 'string' ? Buffer.from(text) : text;

const keyOf = ({ record }: Entry): string => Buffer.from(record.key ?? []).toString();

/** One partition of one topic. Markers take offsets too. */
export class TwinLog {
  start = 0;
  end = 0;
  private entries: Entry[] = [];
  /** How many entries at the front are decided. */
  private decided = 0;

  append({ topic, key, value, headers }: OutputRecord, partition: number, timestamp: number, of: Entry['of']): void {
    const record = { topic, partition, offset: this.end++, timestamp, key: bytes(key), value: bytes(value), headers };
    this.entries.push({ record, of });
    of?.logs.add(this);
  }

  mark(transaction: TwinTransaction): void {
    transaction.marked.add(this);
    this.end += 1;
  }

  /** The last stable offset: everything before it is decided. */
  get stable(): number {
    for (let entry = this.entries[this.decided]; entry; entry = this.entries[++this.decided])
      if (entry.of && !entry.of.marked.has(this)) return entry.record.offset;
    return this.end;
  }

  committed(from = 0): InputRecord[] {
    const { stable } = this;
    return this.entries
      .filter(({ record, of }) => record.offset >= from && record.offset < stable && of?.state !== 'abort')
      .map(({ record }) => record);
  }

  /** Of the decided records, keeps the last of each key. */
  compact(): void {
    const { stable } = this;
    const last = new Map<string, Entry>();
    for (const entry of this.entries)
      if (entry.record.offset < stable && entry.of?.state !== 'abort') last.set(keyOf(entry), entry);
    this.entries = this.entries.filter((entry) => entry.record.offset >= stable || last.get(keyOf(entry)) === entry);
    this.decided = 0;
  }
}
