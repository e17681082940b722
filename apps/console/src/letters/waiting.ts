import { readDeadLetter, readNote, type InputRecord } from '#events';
import type { Cluster } from '#stream';
import { follow, type Following, type OnTrouble } from '#views';
import type { WaitingLetters } from '../api/letters.js';
import { Rate } from '../overview/rate.js';

/** Classes beyond this are counted together: the header may come from anybody. */
const MAX_CLASSES = 50;
const OTHERS = 'others';

/** Counts the dead letters that wait, of those that the log still held when the reading began, and those since. */
export class Waiting {
  private readonly counts = new Map<string, number>();
  /** The first offset read of each partition: what lay before was never counted. */
  private readonly begins = new Map<number, number>();
  private readonly refusedBy = new Map<string, Rate>();
  private readonly began: number;
  private readonly following: Following;
  private ready = false;

  /** @param window over which refusals are told by stage, ms */
  constructor(
    cluster: Cluster,
    topic: string,
    onTrouble: OnTrouble,
    private readonly window: number,
    private readonly clock = Date.now,
  ) {
    this.began = clock();
    const options = { topics: [topic], from: 'start' as const, onRecord: this.take };
    this.following = follow(cluster, () => Promise.resolve(options), onTrouble);
    void this.following.caughtUp.then(() => (this.ready = true));
  }

  /** Null until all have been read: unknown is not 0. */
  current(): WaitingLetters | null {
    if (!this.ready) return null;
    const errors = [...this.counts].filter(([, count]) => count > 0).map(([error, count]) => ({ error, count }));
    errors.sort((a, b) => b.count - a.count || (a.error < b.error ? -1 : 1));
    return { total: errors.reduce((sum, { count }) => sum + count, 0), errors };
  }

  /** How many a stage has refused lately. */
  refused(stage: string): number {
    return this.refusedBy.get(stage)?.count(this.clock()) ?? 0;
  }

  close(): Promise<void> {
    return this.following.close();
  }

  private readonly take = (record: InputRecord): void => {
    const begin = this.begins.get(record.partition) ?? record.offset;
    this.begins.set(record.partition, begin);
    const note = readNote(record);
    if (note) return note.offset >= begin ? this.add(note.error, -1) : undefined;
    const letter = readDeadLetter(record);
    this.add(letter?.error ?? 'unknown', 1);
    if (letter && this.ready) this.refuse(letter.stage);
  };

  private refuse(stage: string): void {
    const rate = this.refusedBy.get(stage) ?? new Rate(this.began, this.window, 5_000);
    if (this.refusedBy.size < MAX_CLASSES) this.refusedBy.set(stage, rate);
    rate.add(this.clock());
  }

  private add(error: string, count: number): void {
    const known = this.counts.has(error) || this.counts.size < MAX_CLASSES ? error : OTHERS;
    this.counts.set(known, (this.counts.get(known) ?? 0) + count);
  }
}
