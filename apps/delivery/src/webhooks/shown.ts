import type { FilterFields } from '#views';
import type { Entry } from './registry.js';
import { isValid } from './sign.js';
import { isRunning } from './webhook.js';

/** A webhook as it may be told: everything but its secrets. */
export interface ShownWebhook extends FilterFields {
  id: string;
  url: string;
  description?: string;
  origin: 'api' | 'file';
  status: 'active' | 'paused';
  /** Why it is paused, or why deliveries fail at the moment. */
  reason?: string;
  failing?: { since: string; failures: number; reason: string };
  delivered: number;
  lastDelivered?: string;
  /** Read from the log and not delivered; while it is paused, the log holds more. */
  waiting: number;
  givenUp: number;
  lastGivenUp: { alert: string; sequence: number; at: string; reason: string }[];
  secrets: { createdAt: string; until?: string }[];
  createdAt: string;
  updatedAt: string;
}

export function shown({ webhook, progress }: Entry, now: number): ShownWebhook {
  const { id, url, description, origin, filter, secrets, createdAt, updatedAt } = webhook;
  const running = isRunning(webhook, progress);
  const failing = running && progress?.course === webhook.course ? progress.failing : undefined;
  const reason = running ? failing?.reason : webhook.wanted === 'paused' ? 'as asked for' : progress?.paused?.reason;
  return {
    ...{ id, url, ...(description !== undefined && { description }), origin, ...filter },
    status: running ? 'active' : 'paused',
    ...(reason !== undefined && { reason }),
    ...(failing && { failing }),
    delivered: progress?.delivered ?? 0,
    ...(progress?.lastDelivered !== undefined && { lastDelivered: progress.lastDelivered }),
    waiting: progress?.open.length ?? 0,
    givenUp: progress?.givenUpCount ?? 0,
    lastGivenUp: progress?.givenUp ?? [],
    secrets: secrets
      .filter((secret) => isValid(secret, now))
      .map(({ createdAt: made, until }) => ({ createdAt: made, ...(until !== undefined && { until }) })),
    createdAt,
    updatedAt,
  };
}
