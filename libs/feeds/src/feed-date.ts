const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Minutes ahead of UTC of the zones that RFC 822 and feeds name. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ Z: 0, UT: 0, UTC: 0, GMT: 0, WET: 0, BST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, MSK: 180 },
  ...{ EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
};

/** `Thu, 26 Feb 2026 18:04:05 +0200`, as RFC 822 has it, with what feeds make of it. */
const RFC822 =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d\d),?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([+-]\d\d:?\d\d|[a-z]{1,4})?(?:\s*\([^)]*\))?$/i;

/** `2026-02-26T18:04:05.123+02:00`, as RFC 3339 has it, with what feeds leave out. */
const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T\s]+(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;

/**
 * When an item says it was published, ms since the epoch; null where that cannot be told. Nothing is guessed: a date without a
 * zone is one only where the feed's own is known, and no date is taken for another.
 * @param utcOffset of dates that name no zone, minutes ahead of UTC
 */
export function parseFeedDate(text: string, utcOffset?: number): number | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    const ms = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1_000);
    return timeOf([Number(year), Number(month), Number(day), hour, minute, second], ms, zone, utcOffset);
  }
  const [, day, name, year = '', hour, minute, second, zone] = RFC822.exec(trimmed) ?? [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  if (month === 0) return null;
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2_000 : 1_900);
  return timeOf([full, month, Number(day), hour, minute, second], 0, zone, utcOffset);
}

type Fields = [
  year: number,
  month: number,
  day: number,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
];

function timeOf(
  [year, month, day, hour = '0', minute = '0', second = '0']: Fields,
  ms: number,
  zone: string | undefined,
  utcOffset: number | undefined,
): number | null {
  const ahead = zone === undefined ? utcOffset : offsetOf(zone);
  if (ahead === undefined) return null;
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  const time = Date.UTC(year, month - 1, day, h, m, Math.min(s, 59), ms);
  const date = new Date(time);
  const real = date.getUTCDate() === day && date.getUTCMonth() === month - 1 && h <= 23 && m <= 59 && s <= 60;
  return real ? time - ahead * 60_000 : null;
}

function offsetOf(zone: string): number | undefined {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return ZONES[zone.toUpperCase()];
  const ahead = Number(hours) * 60 + Number(minutes);
  return ahead > 14 * 60 ? undefined : sign === '-' ? -ahead : ahead;
}
