import TinyQueue from 'tinyqueue';

interface Due {
  dyad: string;
  /** Ms since the epoch. */
  at: number;
}

const inOrder = (a: Due, b: Due): number => a.at - b.at || (a.dyad < b.dyad ? -1 : 1);

/** Entries of the queue that no longer hold are left in it until there are this many more of them than of those that do. */
const SLACK = 1000;

/** When each dyad is due, the next one always at hand. */
export class Dues {
  private queue: TinyQueue<Due> | undefined;

  constructor(private readonly times: Map<string, number>) {}

  at(dyad: string): number | null {
    return this.times.get(dyad) ?? null;
  }

  set(dyad: string, at: number | null): void {
    this.times.delete(dyad);
    if (at === null) return;
    this.times.set(dyad, at);
    this.queue?.push({ dyad, at });
  }

  /** Those that are due by then, in the order in which they were. */
  by(time: number): string[] {
    const woken: Due[] = [];
    for (let next = this.next(); next && next.at <= time; next = this.next()) {
      this.queue?.pop();
      if (woken.at(-1)?.dyad !== next.dyad) woken.push(next);
    }
    for (const one of woken) this.queue?.push(one);
    return woken.map(({ dyad }) => dyad);
  }

  earliest(): number | null {
    return this.next()?.at ?? null;
  }

  copy(): Dues {
    return new Dues(new Map(this.times));
  }

  toJSON(): Record<string, number> {
    return Object.fromEntries(this.times);
  }

  /** The first entry that holds. */
  private next(): Due | undefined {
    const { times } = this;
    if (!this.queue || this.queue.length > 2 * times.size + SLACK) {
      this.queue = new TinyQueue(
        Array.from(times, ([dyad, at]) => ({ dyad, at })),
        inOrder,
      );
    }
    let first = this.queue.peek();
    while (first && times.get(first.dyad) !== first.at) {
      this.queue.pop();
      first = this.queue.peek();
    }
    return first;
  }
}
