import { readNote, type InputRecord } from '#events';
import type { Cluster } from '#stream';
import { follow, type Following, type OnTrouble } from '#views';

export interface DeadLetterCount {
  /** Those that wait: refused, and not sent back since. */
  total: number;
  /** By error class, most frequent first. */
  errors: { error: string; count: number }[];
}

/** Classes beyond this are counted together: the header may come from anybody. */
const MAX_CLASSES = 50;
const OTHERS = 'others';

/** Counts the dead letters that wait, of those that the log still held when the reading began, and those since. */
export class DeadLetters {
  private readonly counts = new Map<string, number>();
  /** The first offset read of each partition: what lay before was never counted. */
  private readonly begins = new Map<number, number>();
  private readonly following: Following;
  private ready = false;

  constructor(cluster: Cluster, topic: string, onTrouble: OnTrouble) {
    const options = { topics: [topic], from: 'start' as const, onRecord: this.take };
    this.following = follow(cluster, () => Promise.resolve(options), onTrouble);
    void this.following.caughtUp.then(() => (this.ready = true));
  }

  /** Null until all have been read: unknown is not 0. */
  current(): DeadLetterCount | null {
    if (!this.ready) return null;
    const errors = [...this.counts].filter(([, count]) => count > 0).map(([error, count]) => ({ error, count }));
    errors.sort((a, b) => b.count - a.count || (a.error < b.error ? -1 : 1));
    return { total: errors.reduce((sum, { count }) => sum + count, 0), errors };
  }

  close(): Promise<void> {
    return this.following.close();
  }

  private readonly take = (record: InputRecord): void => {
    const begin = this.begins.get(record.partition) ?? record.offset;
    this.begins.set(record.partition, begin);
    const note = readNote(record);
    if (!note) this.add(record.headers['tautline-error'] ?? 'unknown', 1);
    else if (note.offset >= begin) this.add(note.error, -1);
  };

  private add(error: string, count: number): void {
    const known = this.counts.has(error) || this.counts.size < MAX_CLASSES ? error : OTHERS;
    this.counts.set(known, (this.counts.get(known) ?? 0) + count);
  }
}
