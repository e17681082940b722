/** Old movements count half after some 20 s. */
const REACH = 30_000;

/** Offsets a second, smoothed. */
export class Rate {
  private last: { offset: number; at: number } | null = null;
  private smoothed: number | null = null;

  /** Null until it has been seen twice. */
  get perSecond(): number | null {
    return this.smoothed;
  }

  /** @param at ms; an offset that goes back starts it anew */
  observe(offset: number, at: number): void {
    const { last } = this;
    if (last && at <= last.at) return;
    if (last && offset < last.offset) this.smoothed = null;
    else if (last) this.add((1000 * (offset - last.offset)) / (at - last.at), at - last.at);
    this.last = { offset, at };
  }

  private add(now: number, ms: number): void {
    const weight = this.smoothed === null ? 1 : 1 - Math.exp(-ms / REACH);
    const next = (this.smoothed ?? 0) * (1 - weight) + now * weight;
    // Below one in a quarter of an hour nothing moves.
    this.smoothed = next < 0.001 ? 0 : next;
  }
}
