/** An interval of time, ms since the epoch, end exclusive. */
export interface Interval {
  from: number;
  to: number;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const startOfDay = (at: number): number => Math.floor(at / DAY) * DAY;

export const day = (start: number): Interval => ({ from: start, to: start + DAY });

export const dayOf = (year: number, month: number, date: number): Interval => day(Date.UTC(year, month, date));

export const monthOf = (year: number, month: number): Interval => ({
  from: Date.UTC(year, month, 1),
  to: Date.UTC(year, month + 1, 1),
});

/** Quarters count from 0. */
export const quarterOf = (year: number, quarter: number): Interval => ({
  from: Date.UTC(year, quarter * 3, 1),
  to: Date.UTC(year, quarter * 3 + 3, 1),
});

export const yearOf = (year: number): Interval => ({ from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) });

export const yearAt = (at: number): number => new Date(at).getUTCFullYear();

export const monthAt = (at: number): number => new Date(at).getUTCMonth();

/** Monday 00:00 of the week. */
const startOfWeek = (at: number): number => startOfDay(at) - ((new Date(at).getUTCDay() + 6) % 7) * DAY;

/** The calendar unit `step` away from the one that holds `at`. */
export function unitAround(unit: string, at: number, step: number): Interval | undefined {
  switch (unit) {
    case 'hour': {
      const from = Math.floor(at / HOUR) * HOUR + step * HOUR;
      return { from, to: from + HOUR };
    }
    case 'day':
      return day(startOfDay(at) + step * DAY);
    case 'week': {
      const from = startOfWeek(at) + step * 7 * DAY;
      return { from, to: from + 7 * DAY };
    }
    case 'month':
      return monthOf(yearAt(at), monthAt(at) + step);
    case 'night':
      return day(startOfDay(at) + step * DAY);
    case 'quarter':
      return quarterOf(yearAt(at), Math.floor(monthAt(at) / 3) + step);
    case 'year':
      return yearOf(yearAt(at) + step);
    case 'decade': {
      const first = Math.floor(yearAt(at) / 10) * 10 + step * 10;
      return { from: Date.UTC(first, 0, 1), to: Date.UTC(first + 10, 0, 1) };
    }
    default:
      return undefined;
  }
}

/** `at` moved by a number of units; months and years by the calendar. */
export function shift(at: number, unit: string, by: number): number {
  const date = new Date(at);
  switch (unit) {
    case 'second':
      return at + by * 1000;
    case 'minute':
      return at + by * 60_000;
    case 'hour':
      return at + by * HOUR;
    case 'day':
    case 'night':
      return at + by * DAY;
    case 'fortnight':
      return at + by * 14 * DAY;
    case 'week':
      return at + by * 7 * DAY;
    case 'month':
      return date.setUTCMonth(date.getUTCMonth() + Math.round(by));
    case 'year':
      return date.setUTCFullYear(date.getUTCFullYear() + Math.round(by));
    case 'quarter':
      return date.setUTCMonth(date.getUTCMonth() + Math.round(by * 3));
    case 'decade':
      return date.setUTCFullYear(date.getUTCFullYear() + Math.round(by * 10));
    case 'century':
      return date.setUTCFullYear(date.getUTCFullYear() + Math.round(by * 100));
    default:
      return at;
  }
}
