import { counted } from './words.js';

/** Counts dead letters by error class. */
export class Tally {
  private readonly byError = new Map<string, number>();

  add(error: string): void {
    this.byError.set(error, (this.byError.get(error) ?? 0) + 1);
  }

  get total(): number {
    return [...this.byError.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The most frequent first, such as `9 InvalidTime, 3 MissingField`. */
  get text(): string {
    return this.counts()
      .map(({ error, count }) => `${counted(count)} ${error}`)
      .join(', ');
  }

  /** The most frequent first. */
  counts(): { error: string; count: number }[] {
    return [...this.byError]
      .map(([error, count]) => ({ error, count }))
      .sort((a, b) => b.count - a.count || (a.error < b.error ? -1 : 1));
  }
}
