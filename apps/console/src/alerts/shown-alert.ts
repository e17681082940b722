import type { AlertRecord } from '#views';
import type { ShownAlert } from '../api/alerts.js';

const REASONS = 3;

export function shownAlert({ alert, at }: AlertRecord): ShownAlert {
  const reasons = [...alert.reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, REASONS);
  return { ...alert, reasons, reasonCount: alert.reasons.length, key: `${at.topic}/${at.partition}/${at.offset}` };
}
