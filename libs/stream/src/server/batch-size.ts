/** A transaction that takes longer is too large. Its owner starts over after five times as long: nobody knows by then whether it has ended. ms */
const LONG = 1_000;
const LEAST = 10;
/** What was just started runs at a quarter of its speed. */
const FIRST = 50;

/**
 * How many records the next transaction takes. Partitions share one thread, so that a transaction waits for the work of all others: where the
 * machine is slow, large ones would keep each other from ending in time, and all would be done over and over. Half after a long or a failed one,
 * twice as many again after a short one that was full.
 */
export class BatchSize {
  private size: number;

  constructor(private readonly most: number) {
    this.size = Math.min(most, FIRST);
  }

  get next(): number {
    return this.size;
  }

  /** @param ms from the handing over of the records until they were committed */
  took(records: number, ms: number): void {
    if (ms > LONG) this.shrink();
    else if (ms < LONG / 2 && records >= this.size) this.size = Math.min(this.most, this.size * 2);
  }

  failed(): void {
    this.shrink();
  }

  private shrink(): void {
    this.size = Math.min(this.most, Math.max(LEAST, Math.floor(this.size / 2)));
  }
}
