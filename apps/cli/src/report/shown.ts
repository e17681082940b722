import { parseTime } from '#events';

/** What of a replay is shown; all of it is folded. */
export interface Shown {
  /** ms since the epoch, both inclusive. */
  from: number;
  to: number;
  /** In code-unit order; undefined for all. */
  dyad?: string;
}

export interface ShownOptions {
  from?: string;
  to?: string;
  dyad?: string;
}

function timeOf(option: string, text: string): number {
  const time = parseTime(text);
  if (time === null) throw new Error(`${option} ${text}: not RFC 3339 with an offset, such as 2026-02-20T00:00:00Z`);
  return time;
}

/** `USA~IRN` → `IRN~USA`. */
function pair(text: string): string {
  const parties = text.split('~').map((party) => party.trim());
  if (parties.length !== 2 || parties.includes('')) throw new Error(`--dyad ${text}: not a pair, such as IRN~USA`);
  return parties.sort((a, b) => (a < b ? -1 : 1)).join('~');
}

/** @throws Error that names the option */
export function readShown({ from, to, dyad }: ShownOptions): Shown {
  const shown: Shown = {
    from: from === undefined ? -Infinity : timeOf('--from', from),
    to: to === undefined ? Infinity : timeOf('--to', to),
    ...(dyad !== undefined && { dyad: pair(dyad) }),
  };
  if (shown.from > shown.to) throw new Error(`--from ${from} lies after --to ${to}`);
  return shown;
}

export const isShown = (shown: Shown, dyad: string, at: number): boolean =>
  (shown.dyad === undefined || shown.dyad === dyad) && at >= shown.from && at <= shown.to;
