/** Old movements count half after some 20 s. */
const REACH = 30_000;

/** Offsets a second, smoothed. */
export class Rate {
  private offset = 0;
  private at = -Infinity;
  private smoothed: number | null = null;

  /** Null until it has been seen twice. */
  get perSecond(): number | null {
    return this.smoothed;
  }

  /** @param at ms; an offset that goes back starts it anew */
  observe(offset: number, at: number): void {
    if (at <= this.at) return;
    if (this.at !== -Infinity) {
      if (offset < this.offset) this.smoothed = null;
      else this.add((1000 * (offset - this.offset)) / (at - this.at), at - this.at);
    }
    this.offset = offset;
    this.at = at;
  }

  private add(now: number, ms: number): void {
    const weight = this.smoothed === null ? 1 : 1 - Math.exp(-ms / REACH);
    const next = (this.smoothed ?? 0) * (1 - weight) + now * weight;
    // Below one in a quarter of an hour nothing moves.
    this.smoothed = next < 0.001 ? 0 : next;
  }
}
