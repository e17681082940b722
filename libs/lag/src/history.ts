import type { GroupSummary, HistoryPoint, Status } from './facts.js';
import { isKnown, type Figure } from './figure.js';
import { minuteOf, Series } from './series.js';
import { isWorse } from './totals.js';

/** Groups whose history is kept; those beyond are seen, but not remembered. */
const MOST_GROUPS = 2_000;

/** One group in one minute, as it is written down. */
export interface HistoryRow extends Omit<HistoryPoint, 'at'> {
  group: string;
}

export interface Minute {
  /** Counted from the epoch. */
  minute: number;
  groups: HistoryRow[];
}

type Seen = Pick<GroupSummary, 'group' | 'lag' | 'behind' | 'rateIn' | 'rateOut' | 'status'>;

/** What the groups were like, minute by minute. */
export class History {
  private readonly series = new Map<string, Series>();
  private current: { minute: number; rows: Map<string, HistoryRow> } | null = null;

  /** @returns the minute before, once it is over */
  see(groups: readonly Seen[], now: number): Minute | null {
    const minute = minuteOf(now);
    const over = this.current && this.current.minute < minute ? this.close(this.current) : null;
    this.current ??= { minute, rows: new Map() };
    for (const group of groups) {
      const before = this.current.rows.get(group.group);
      this.current.rows.set(group.group, rowOf(group, before?.status));
    }
    return over;
  }

  /** What was written down by another process, or before a restart. */
  restore({ minute, groups }: Minute): void {
    for (const { group, ...point } of groups) this.seriesOf(group)?.set(minute, point);
  }

  /** Null where nothing was ever heard of the group. */
  points(group: string, now: number, minutes?: number): HistoryPoint[] | null {
    const series = this.series.get(group);
    if (!series) return this.current?.rows.has(group) ? [] : null;
    return series.points(minuteOf(now), minutes);
  }

  recent(group: string, now: number, count: number): (number | null)[] {
    return this.series.get(group)?.recent(minuteOf(now), count) ?? Array.from({ length: count }, () => null);
  }

  private close({ minute, rows }: { minute: number; rows: Map<string, HistoryRow> }): Minute {
    this.current = null;
    const over = { minute, groups: [...rows.values()] };
    this.restore(over);
    return over;
  }

  private seriesOf(group: string): Series | null {
    const known = this.series.get(group);
    if (known) return known;
    if (this.series.size >= MOST_GROUPS) return null;
    const series = new Series();
    this.series.set(group, series);
    return series;
  }
}

const numberOf = (figure: Figure): number | null => (isKnown(figure) ? figure : null);

const rowOf = ({ group, lag, behind, rateIn, rateOut, status }: Seen, before: Status | undefined): HistoryRow => ({
  group,
  lag: numberOf(lag),
  behind: 'unknown' in behind ? null : behind.seconds,
  rateIn: numberOf(rateIn),
  rateOut: numberOf(rateOut),
  status: before !== undefined && isWorse(before, status) ? before : status,
});
