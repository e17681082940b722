import type { Headers } from './record.js';

/**
 * When the broker received the fragment that a record goes back to, RFC 3339: on enriched fragments, signals, and the alerts
 * that a signal led to. An alert that time alone has led to has none.
 */
export const ACCEPTED = 'tautline-accepted';

export const acceptedHeader = (at: number | null): Headers =>
  at === null ? {} : { [ACCEPTED]: new Date(at).toISOString() };

/** ms since the epoch; null where there is none. */
export function acceptedOf(headers: Headers): number | null {
  const at = Date.parse(headers[ACCEPTED] ?? '');
  return Number.isNaN(at) ? null : at;
}
