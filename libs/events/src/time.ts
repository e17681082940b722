const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** The span of years that RFC 3339 can write, in ms since the epoch. */
const FIRST = Date.parse('0000-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Reads RFC 3339 and nothing else: date, `T`, time and an offset. What lies below a millisecond is cut off.
 * Null for everything else, among it dates that no calendar has; it never guesses and never becomes "now".
 * A leap second is taken where one can be, in the last minute of a UTC day, and is the second after it.
 * @returns ms since the epoch
 */
export function parseTime(text: string): number | null {
  const parts = RFC_3339.exec(text);
  if (!parts) return null;
  const at = (group: number): number => Number(parts[group] ?? 0);
  const [year, month, day, hour, minute, second] = [at(1), at(2), at(3), at(4), at(5), at(6)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (hour > 23 || minute > 59 || second > 60 || at(9) > 23 || at(10) > 59) return null;

  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, Number((parts[7] ?? '').slice(0, 3).padEnd(3, '0')));
  const offset = (at(9) * 60 + at(10)) * 60_000 * (parts[8] === '-' ? -1 : 1);
  const time = date.getTime() - offset;
  if (second === 60 && Math.floor(time / 1000) % 86_400 !== 0) return null;
  return time < FIRST || time > LAST ? null : time;
}

const DAY = 86_400_000;
const padded = (most: number, digits: number): string[] =>
  Array.from({ length: most }, (_, i) => String(i).padStart(digits, '0'));
const TWO = padded(60, 2);
const THREE = padded(1000, 3);

/** Times that are written in a row are mostly of a few days: `2026-02-26T`, each at its place modulo their number. */
const DAYS_AT_HAND = 64;
const days = Array.from({ length: DAYS_AT_HAND }, () => NaN);
const dates = Array.from({ length: DAYS_AT_HAND }, () => '');

/** UTC with milliseconds: `2026-02-26T18:04:00.000Z`. */
export function formatTime(ms: number): string {
  const whole = Math.trunc(ms);
  const today = Math.floor(whole / DAY);
  const place = Math.abs(today % DAYS_AT_HAND);
  if (days[place] !== today) {
    dates[place] = new Date(today * DAY).toISOString().slice(0, -'00:00:00.000Z'.length);
    days[place] = today;
  }
  const rest = whole - today * DAY;
  const seconds = Math.floor(rest / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${dates[place]}${TWO[Math.floor(minutes / 60)]}:${TWO[minutes % 60]}:${TWO[seconds % 60]}.${THREE[rest % 1000]}Z`;
}
