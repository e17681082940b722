/** At most so many at a time; the others wait, in the order in which they came. */
export class Turns {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly ended: (() => void)[] = [];

  constructor(private readonly most: number) {}

  get free(): boolean {
    return this.taken < this.most;
  }

  /** The function returned ends the turn. */
  async take(): Promise<() => void> {
    if (!this.free) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.taken += 1;
    let over = false;
    return () => {
      if (over) return;
      over = true;
      const next = this.waiting.shift();
      if (next) return next();
      this.taken -= 1;
      if (this.taken === 0) for (const end of this.ended.splice(0)) end();
    };
  }

  /** Resolves when nobody has a turn. */
  idle(): Promise<void> {
    return this.taken === 0 ? Promise.resolve() : new Promise((resolve) => this.ended.push(resolve));
  }
}
