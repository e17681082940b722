import { Refused, type Variables } from './variables.js';

const ALARMING = ['WARN', 'STALL', 'STOP', 'REWIND'] as const;
type Alarming = (typeof ALARMING)[number];

/** How consumer lag is watched, and who is told. Times in ms. */
export interface LagSettings {
  interval: number;
  window: { commits: number; interval: number };
  notices: { statuses: Alarming[]; holdDown: number; recoverAfter: number };
  /** Where alerts are posted to; never into a private network that is not allowed. */
  webhook?: string;
}

const parseSeconds = (value: string): number | Refused =>
  /^\d+(\.\d+)?$/.test(value) && Number(value) > 0 && Number(value) <= 86_400
    ? Number(value) * 1000
    : new Refused('a number of seconds up to 86400, e.g. 60');

/** A window of two commits would take every pause for a stop. */
const parseCommits = (value: string): number | Refused =>
  /^\d+$/.test(value) && Number(value) >= 3 && Number(value) <= 1000
    ? Number(value)
    : new Refused('a whole number from 3 to 1000');

function parseStatuses(value: string): Alarming[] | Refused {
  const names = value
    .split(',')
    .map((name) => name.trim().toUpperCase())
    .filter((name) => name !== '');
  if (names.length === 1 && names[0] === 'NONE') return [];
  const known = ALARMING.filter((status) => names.includes(status));
  return known.length > 0 && names.every((name) => ALARMING.some((status) => status === name))
    ? known
    : new Refused(`some of ${ALARMING.join(', ')} separated by commas, or none`);
}

const parseWebhook = (value: string): string | Refused =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : new Refused('an http or https URL');

export function readLag(variables: Variables): LagSettings {
  const seconds = (name: string, unless: number): number => variables.read(name, parseSeconds) ?? unless * 1000;
  // The path may be the secret of it.
  const webhook = variables.read('TAUTLINE_LAG_WEBHOOK', parseWebhook, () => '…');
  return {
    interval: seconds('TAUTLINE_LAG_EVERY', 2),
    window: {
      commits: variables.read('TAUTLINE_LAG_COMMITS', parseCommits) ?? 10,
      interval: seconds('TAUTLINE_LAG_COMMIT_INTERVAL', 5),
    },
    notices: {
      statuses: variables.read('TAUTLINE_LAG_ALERTS', parseStatuses) ?? [...ALARMING],
      holdDown: seconds('TAUTLINE_LAG_HOLD_DOWN', 60),
      recoverAfter: seconds('TAUTLINE_LAG_RECOVER_AFTER', 120),
    },
    ...(webhook !== undefined && { webhook }),
  };
}
