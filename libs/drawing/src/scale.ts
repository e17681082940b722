/** A value's place in SVG units, to a tenth. */
export type Scale = (value: number) => number;

export function linear([from, to]: [number, number], [start, end]: [number, number]): Scale {
  const span = to - from || 1;
  return (value) => Math.round((start + ((value - from) / span) * (end - start)) * 10) / 10;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Distances between ticks that fall on whole minutes, hours or days, ms. */
const STEPS = [
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  3 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface TimeTick {
  at: number;
  /** `18 Feb` at midnight, `06:00` within a day; UTC. */
  label: string;
}

function labelOf(at: number): string {
  const date = new Date(at);
  if (at % DAY === 0) return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return date.toISOString().slice(11, 16);
}

/** At most `most` ticks between two times, ms since the epoch. */
export function timeTicks(from: number, to: number, most: number): TimeTick[] {
  const apart = STEPS.find((step) => (to - from) / step <= most) ?? Math.ceil((to - from) / most / DAY) * DAY;
  const ticks: TimeTick[] = [];
  for (let at = Math.ceil(from / apart) * apart; at <= to; at += apart) ticks.push({ at, label: labelOf(at) });
  return ticks;
}

/** Ticks from 0 to the first round number that is not below `most`, which is above 0: 1, 2 or 5 times a power of ten apart, about four of them. */
export function valueTicks(most: number): number[] {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const apart = power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10);
  const count = Math.max(1, Math.ceil(most / apart - 1e-9));
  return Array.from({ length: count + 1 }, (_, i) => Number((i * apart).toPrecision(12)));
}
