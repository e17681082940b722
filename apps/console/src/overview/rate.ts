/** Counts events in slices of time, and tells how many there were a second over the last ones. Times are ms since the epoch. */
export class Rate {
  private readonly slices: { start: number; count: number }[] = [];

  constructor(
    private readonly began: number,
    private readonly window = 60_000,
    private readonly slice = 1_000,
  ) {}

  add(now: number): void {
    const start = now - (now % this.slice);
    const last = this.slices.at(-1);
    if (last && last.start >= start) last.count++;
    else this.slices.push({ start, count: 1 });
    this.forget(now);
  }

  count(now: number): number {
    this.forget(now);
    return this.slices.reduce((sum, { count }) => sum + count, 0);
  }

  /** Null before a first slice has passed: there is no time to count over. */
  perSecond(now: number): number | null {
    const watched = Math.min(this.window, now - this.began);
    return watched < this.slice ? null : (this.count(now) * 1_000) / watched;
  }

  private forget(now: number): void {
    while (this.slices[0] && this.slices[0].start + this.slice <= now - this.window) this.slices.shift();
  }
}
