import type { Alert } from '#events';
import type { AlertRecord } from '#views';

const REASONS = 3;

/** What the page shows of an alert: the weightiest reasons, and how many there are. */
export interface ShownAlert extends Alert {
  key: string;
  reasonCount: number;
}

export function shownAlert({ alert, at }: AlertRecord): ShownAlert {
  const reasons = [...alert.reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, REASONS);
  return { ...alert, reasons, reasonCount: alert.reasons.length, key: `${at.topic}/${at.partition}/${at.offset}` };
}
