import type { Alert, Coordinates, InputRecord } from '#events';
import { ALERT_KINDS, LADDER } from '#events';

/** One step of an alert as it lies in the log. */
export interface AlertRecord {
  alert: Alert;
  /** The value, verbatim. */
  json: string;
  at: Coordinates;
  /** When the broker received it, ms since the epoch. */
  timestamp: number;
}

const utf8 = new TextDecoder();

/** Null for what is no alert: somebody else's record on a shared topic. */
export function parseAlert({ topic, partition, offset, timestamp, value }: InputRecord): AlertRecord | null {
  if (value === null) return null;
  const json = utf8.decode(value);
  const alert = parseJson(json) as Partial<Alert> | null;
  const isAlert =
    typeof alert === 'object' &&
    typeof alert?.id === 'string' &&
    typeof alert.dyad === 'string' &&
    typeof alert.at === 'string' &&
    ALERT_KINDS.some((kind) => kind === alert.kind) &&
    LADDER.some((rung) => rung === alert.level) &&
    Array.isArray(alert.reasons);
  return isAlert ? { alert: alert as Alert, json, at: { topic, partition, offset }, timestamp } : null;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
