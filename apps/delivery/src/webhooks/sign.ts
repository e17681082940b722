import { randomBytes } from 'node:crypto';
import { digest } from '#events';
import { Webhook as Signer } from 'standardwebhooks';
import type { Secret, Webhook } from './webhook.js';

const SECRET_BYTES = 32;

export const newSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;

/** 24 to 64 bytes, as Standard Webhooks asks. */
export function isSecret(text: string): boolean {
  const base64 = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
  if (base64 === undefined || base64.length % 4 !== 0) return false;
  const { length } = Buffer.from(base64, 'base64');
  return length >= 24 && length <= 64;
}

/** The same for each attempt at one step of an alert, and for its replay: receivers know by it what they have already. */
export const messageId = (alert: string, sequence: number): string => `msg_${digest(alert, String(sequence))}`;

export const isValid = ({ until }: Secret, now: number): boolean => until === undefined || Date.parse(until) > now;

/** The headers of Standard Webhooks, with a signature by each secret that is valid now. */
export function signedHeaders(
  { secrets }: Pick<Webhook, 'secrets'>,
  { id, body, now }: { id: string; body: string; now: number },
): Record<string, string> {
  const signatures = secrets
    .filter((secret) => isValid(secret, now))
    .map(({ secret }) => new Signer(secret).sign(id, new Date(now), body));
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}
