import { MemoryPolicyError } from './errors.js';

/** The value of a line of INFO, such as `run_id`. */
export const infoField = (info: string, name: string): string | undefined =>
  new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];

/**
 * A server that evicts keys when it is full would forget states without a word.
 * @param server `host:port`, to be named in the error
 * @throws MemoryPolicyError with the command that sets it right
 */
export function checkPolicy(info: string, server: string): void {
  const policy = infoField(info, 'maxmemory_policy');
  if (policy !== 'noeviction') throw evicts(policy ?? 'unknown', server);
}

export const evicts = (policy: string, server?: string): MemoryPolicyError =>
  new MemoryPolicyError(
    `Redis${server === undefined ? '' : ` at ${server}`} evicts keys when its memory is full (maxmemory-policy is ` +
      `${policy}), and Tautline would lose state. Set it with: redis-cli CONFIG SET maxmemory-policy noeviction (and in ` +
      'redis.conf, to last; on a managed Redis in its parameters; on every server, replicas included)',
  );

const NOT_ONE_SERVER: Record<string, string> = {
  cluster: 'a node of a Redis Cluster. Name its nodes in REDIS_CLUSTER, and leave REDIS_URL out',
  sentinel: 'a sentinel. Name it in REDIS_SENTINELS, and leave REDIS_URL out',
};

/**
 * A node of a cluster, and a sentinel, answer at first as any Redis does.
 * @throws MemoryPolicyError where `REDIS_URL` names one of these
 */
export function checkMode(info: string, server: string): void {
  const other = NOT_ONE_SERVER[infoField(info, 'redis_mode') ?? ''];
  if (other !== undefined) throw new MemoryPolicyError(`Redis at ${server} is ${other}.`);
}
