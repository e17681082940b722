import { MemoryPolicyError } from './errors.js';

/** The value of a line of INFO, such as `run_id`. */
export const infoField = (info: string, name: string): string | undefined =>
  new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];

/**
 * A server that evicts keys when it is full would forget states without a word.
 * @throws MemoryPolicyError with the command that sets it right
 */
export function checkPolicy(info: string): void {
  const policy = infoField(info, 'maxmemory_policy');
  if (policy === 'noeviction') return;
  throw new MemoryPolicyError(
    `Redis evicts keys when its memory is full (maxmemory-policy is ${policy ?? 'unknown'}), and Tautline would lose ` +
      'state. Set it with: redis-cli CONFIG SET maxmemory-policy noeviction (and in redis.conf, to last)',
  );
}
