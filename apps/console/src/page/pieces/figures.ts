import { isKnown, type Behind, type Drain, type Figure } from '#lag';

/** A text, and what a reader may want to know besides. */
export interface Told {
  text: string;
  title?: string;
  /** Nobody knows: shown otherwise than a number. */
  unknown?: true;
}

export const whole = (count: number): string => count.toLocaleString('en');

const UNITS: [string, number][] = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
];

/** `0 s`, `3.2 s`, `48 s`, `4 min 10 s`, `2 h 5 min`, `3 d 4 h`. */
export function duration(seconds: number): string {
  if (seconds < 0.05) return '0 s';
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const total = Math.round(seconds);
  const first = UNITS.findIndex(([, size]) => total >= size);
  const [name, size] = UNITS[first] ?? ['s', 1];
  const [nextName, nextSize] = UNITS[first + 1] ?? ['', 0];
  const rest = nextSize === 0 ? 0 : Math.floor((total % size) / nextSize);
  return `${whole(Math.floor(total / size))} ${name}${rest > 0 ? ` ${rest} ${nextName}` : ''}`;
}

/** `340 ms`, `1.2 s`. */
export const milliseconds = (ms: number): string => (ms < 1_000 ? `${Math.round(ms)} ms` : duration(ms / 1_000));

const nobodyKnows = (because: string): Told => ({ text: 'unknown', title: because, unknown: true });

export const count = (figure: Figure): Told =>
  isKnown(figure) ? { text: whole(figure) } : nobodyKnows(figure.unknown);

/** `0/s`, `0.25/s`, `12/s`. */
export function perSecond(figure: Figure | null): Told {
  if (figure === null) return nobodyKnows('not measured yet');
  if (!isKnown(figure)) return nobodyKnows(figure.unknown);
  return { text: `${figure >= 10 ? whole(Math.round(figure)) : Number(figure.toPrecision(2))}/s` };
}

const HOW = {
  drained: 'nothing is unread',
  record: "by the oldest unread record's own time",
  interpolated: 'interpolated from the ends of the log that were seen over time',
};

export const behind = (of: Behind): Told =>
  'unknown' in of ? nobodyKnows(of.unknown) : { text: duration(of.seconds), title: HOW[of.by] };

export function drain(of: Drain): Told {
  if (of === 'never') return { text: 'never', title: 'at the present rates the lag does not shrink' };
  return isKnown(of) ? { text: of === 0 ? 'drained' : duration(of) } : nobodyKnows(of.unknown);
}

/** Unknown sorts behind everything known, in either direction. */
export function sortable(figure: Figure | Drain | Behind): number | null {
  if (figure === 'never') return Infinity;
  if (typeof figure === 'number') return figure;
  return 'seconds' in figure ? figure.seconds : null;
}

export const plural = (many: number, one: string, more = `${one}s`): string =>
  `${whole(many)} ${many === 1 ? one : more}`;
