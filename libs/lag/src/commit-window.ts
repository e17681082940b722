/** One commit of a group in a partition. */
export interface Commit {
  offset: number;
  /** When it was committed, ms since the epoch. */
  at: number;
  /** What was left to read then; null where that is not known. */
  lag: number | null;
}

export interface WindowOptions {
  /** Commits that are judged together. */
  commits: number;
  /** ms between two of them at least: of those that come faster the last counts. */
  interval: number;
}

/** As long as Kafka's consumers leave between two commits of their own accord, and as many as Burrow keeps. */
export const DEFAULT_WINDOW: WindowOptions = { commits: 10, interval: 5_000 };

/** How long a reader may be silent before it counts as stopped, however few of its commits are known, ms. */
export const patienceOf = ({ commits, interval }: WindowOptions): number => (commits - 1) * interval;

/** The last commits, oldest first, and where what could be read ended lately. */
export interface Window {
  commits: readonly Commit[];
  readable: readonly number[];
}

const NONE: never[] = [];

/** There are some hundred thousand of these: the arrays are made anew, so that they are no longer than what they hold. */
export class CommitWindow implements Window {
  commits: Commit[] = NONE;
  /** Where what could be read ended, oldest first, and when that was last seen. */
  readable: number[] = NONE;
  private seenAt: number[] = NONE;

  constructor(private readonly options: WindowOptions) {}

  get last(): Commit | undefined {
    return this.commits.at(-1);
  }

  get full(): boolean {
    return this.commits.length >= this.options.commits;
  }

  /** Commits that come again, or late, change nothing; of the last one, the earliest time at which it was there is right. */
  add(commit: Commit): void {
    const { last } = this;
    if (last && commit.at <= last.at) {
      const before = this.commits.at(-2)?.at ?? -Infinity;
      if (commit.offset === last.offset && commit.at >= before) last.at = commit.at;
      if (commit.at < last.at || commit.offset === last.offset) return;
    }
    const folded = last && this.tooSoon(commit, last) ? last : undefined;
    const kept = this.commits.slice(folded || !this.full ? 0 : 1, folded ? -1 : undefined);
    this.commits = [...kept, { offset: commit.offset, at: commit.at, lag: commit.lag ?? folded?.lag ?? null }];
  }

  /** Of what is unread now, seen from a commit of the same offset: there was no more when it was committed. */
  observe(committed: number, lag: number, now: number): void {
    const { last } = this;
    if (last?.offset === committed && (last.lag === null || lag < last.lag)) last.lag = lag;
    this.reached(committed + lag, now);
  }

  /** The log started over: what was known is of another one. */
  clear(): void {
    this.commits = NONE;
    this.readable = NONE;
    this.seenAt = NONE;
  }

  /** Of a quiet time one entry is enough, with when it was seen last. */
  private reached(end: number, now: number): void {
    const { commits, interval } = this.options;
    const isLately = (at: number): boolean => now - at < commits * interval;
    if (!isLately(this.seenAt[0] ?? now)) {
      this.readable = this.readable.filter((_, i) => isLately(this.seenAt[i] ?? now));
      this.seenAt = this.seenAt.filter(isLately);
    }
    const latest = this.readable.length - 1;
    const last = this.readable[latest];
    if (last === end) this.seenAt[latest] = now;
    else if (last !== undefined && now - (this.seenAt[latest] ?? now) < interval) {
      // A reader that has caught up within the interval has caught up.
      this.readable[latest] = Math.min(last, end);
    } else {
      this.readable = [...this.readable, end].slice(-commits);
      this.seenAt = [...this.seenAt, now].slice(-commits);
    }
  }

  /** One that goes back is never folded into the one before: it is what the window is for. */
  private tooSoon(commit: Commit, last: Commit): boolean {
    const before = this.commits.at(-2);
    return before !== undefined && last.at - before.at < this.options.interval && !goesBack(before, last, commit);
  }
}

const goesBack = (before: Commit, last: Commit, next: Commit): boolean =>
  next.offset < last.offset || last.offset < before.offset;
