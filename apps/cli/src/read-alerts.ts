import type { Alert } from '#events';
import { lines } from './input.js';

/** An alert log as `replay` and `alerts --json` print it. */
export async function readAlerts(file: string): Promise<Alert[]> {
  if (file === '-') throw new Error('--diff -: standard input is for the fragments; name a file');
  const alerts: Alert[] = [];
  for await (const { number, text } of lines(file)) {
    const alert = asAlert(text);
    if (!alert)
      throw new Error(`${file}:${number}: no alert; it takes the alert log that replay prints, one JSON a line`);
    alerts.push(alert);
  }
  return alerts;
}

function asAlert(text: string): Alert | null {
  try {
    const value = JSON.parse(text) as Partial<Alert> | null;
    const isAlert =
      typeof value?.id === 'string' && typeof value.dyad === 'string' && typeof value.lifecycle === 'string';
    return isAlert ? (value as Alert) : null;
  } catch {
    return null;
  }
}
