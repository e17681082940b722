import type { Coordinates } from '#events';
import type { FilterFields } from '#views';

export interface Secret {
  /** `whsec_` and base64, as Standard Webhooks has it. */
  secret: string;
  createdAt: string;
  /** Signs until then; missing: until it is replaced. */
  until?: string;
}

/** What somebody asked for: the record under the key `webhook/<id>`, written by whoever takes the request. */
export interface Webhook {
  id: string;
  url: string;
  description?: string;
  filter: FilterFields;
  secrets: Secret[];
  origin: 'api' | 'file';
  /** As wished; a webhook can be paused for its failures as well, which its progress tells. */
  wanted: 'active' | 'paused';
  /** Counts what lifts a pause. */
  course: number;
  /** Where the deliveries begin, as of which course: its creation, or the last replay. */
  start: { course: number; from: string };
  createdAt: string;
  updatedAt: string;
}

/** Read, and not delivered yet. */
export interface Open {
  at: Coordinates;
  attempts: number;
  /** When it was first tried, ms since the epoch. */
  since?: number;
}

export interface Failing {
  /** Since when nothing has been delivered, RFC 3339. */
  since: string;
  failures: number;
  reason: string;
}

interface GivenUp {
  alert: string;
  sequence: number;
  at: string;
  reason: string;
}

/** How far the deliveries are: the record under the key `progress/<id>`, written by its owner alone. */
export interface Progress {
  id: string;
  course: number;
  /** How far the log has been read: what lies before is delivered, left out by the filter, given up, or open. */
  read: string;
  open: Open[];
  delivered: number;
  lastDelivered?: string;
  failing?: Failing;
  /** Why nothing is sent until somebody resumes it. */
  paused?: { since: string; reason: string };
  /** Refused for so long, while others were taken, that it is not tried any more; the latest. */
  givenUp: GivenUp[];
  givenUpCount: number;
}

export const isRunning = ({ wanted, course }: Webhook, progress: Progress | undefined): boolean =>
  wanted === 'active' && !(progress?.paused && progress.course >= course);
