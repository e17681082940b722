import { counted } from './words.js';

/** Counts dead letters by error class. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(error: string): void {
    this.counts.set(error, (this.counts.get(error) ?? 0) + 1);
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The most frequent first, such as `9 InvalidTime, 3 MissingField`. */
  get text(): string {
    return [...this.counts]
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .map(([error, count]) => `${counted(count)} ${error}`)
      .join(', ');
  }
}
