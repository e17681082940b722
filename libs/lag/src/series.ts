import type { HistoryPoint, Status } from './facts.js';

/** Minutes of 24 hours. */
export const MINUTES = 1_440;
const MINUTE = 60_000;

const STATUSES: readonly Status[] = ['OK', 'WARN', 'STALL', 'STOP', 'REWIND', 'UNKNOWN'];

/** A point as it is kept: NaN where unknown. */
interface Row {
  lag: number;
  behind: number;
  rateIn: number;
  rateOut: number;
}

/** The minute a time lies in, counted from the epoch. */
export const minuteOf = (at: number): number => Math.floor(at / MINUTE);

/** One group's last 24 hours, a point a minute, in 36 kB whatever they hold. */
export class Series {
  private readonly minutes = new Uint32Array(MINUTES);
  private readonly statuses = new Uint8Array(MINUTES);
  private readonly rows: Record<keyof Row, Float64Array | Float32Array> = {
    lag: new Float64Array(MINUTES),
    behind: new Float32Array(MINUTES),
    rateIn: new Float32Array(MINUTES),
    rateOut: new Float32Array(MINUTES),
  };

  /** A minute that is set again is overwritten. */
  set(minute: number, point: Omit<HistoryPoint, 'at'>): void {
    const slot = minute % MINUTES;
    if ((this.minutes[slot] ?? 0) > minute) return;
    this.minutes[slot] = minute;
    this.statuses[slot] = STATUSES.indexOf(point.status);
    for (const name of Object.keys(this.rows) as (keyof Row)[]) this.rows[name][slot] = point[name] ?? NaN;
  }

  /** From the oldest of the last `count` minutes up to `now`, a minute; those without a point are left out. */
  points(now: number, count = MINUTES): HistoryPoint[] {
    const points: HistoryPoint[] = [];
    for (let minute = now - Math.min(count, MINUTES) + 1; minute <= now; minute++) {
      const point = this.at(minute);
      if (point) points.push(point);
    }
    return points;
  }

  /** The lags of the last `count` minutes before `now`, null where there is none. */
  recent(now: number, count: number): (number | null)[] {
    return Array.from({ length: count }, (_, i) => this.at(now - count + i)?.lag ?? null);
  }

  private at(minute: number): HistoryPoint | null {
    const slot = minute % MINUTES;
    if (minute <= 0 || this.minutes[slot] !== minute) return null;
    const of = (name: keyof Row): number | null => {
      const value = this.rows[name][slot] ?? NaN;
      return Number.isNaN(value) ? null : Math.round(value * 1000) / 1000;
    };
    return {
      at: new Date((minute + 1) * MINUTE).toISOString(),
      ...{ lag: of('lag'), behind: of('behind'), rateIn: of('rateIn'), rateOut: of('rateOut') },
      status: STATUSES[this.statuses[slot] ?? 0] ?? 'UNKNOWN',
    };
  }
}
