import type { InputRecord } from '#events';
import type { Cluster } from '#stream';
import { follow, type Following, type OnTrouble } from '#views';

export interface DeadLetterCount {
  total: number;
  /** By error class, most frequent first. */
  errors: { error: string; count: number }[];
}

/** Classes beyond this are counted together: the header may come from anybody. */
const MAX_CLASSES = 50;
const OTHERS = 'others';

/** Counts the dead letters that the log still held when the reading began, and those since. */
export class DeadLetters {
  private readonly counts = new Map<string, number>();
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
    const errors = [...this.counts].map(([error, count]) => ({ error, count }));
    errors.sort((a, b) => b.count - a.count || (a.error < b.error ? -1 : 1));
    return { total: errors.reduce((sum, { count }) => sum + count, 0), errors };
  }

  close(): Promise<void> {
    return this.following.close();
  }

  private readonly take = ({ headers }: InputRecord): void => {
    const error = headers['tautline-error'] ?? 'unknown';
    const known = this.counts.has(error) || this.counts.size < MAX_CLASSES ? error : OTHERS;
    this.counts.set(known, (this.counts.get(known) ?? 0) + 1);
  };
}
