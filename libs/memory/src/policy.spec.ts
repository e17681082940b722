import { describe, expect, it } from '@jest/globals';
import { MemoryPolicyError } from './errors.js';
import { checkMode, checkPolicy, infoField } from './policy.js';

describe('the policy', () => {
  it('has to be noeviction', () => {
    expect(() => checkPolicy('# Memory\r\nmaxmemory_policy:noeviction\r\n', 'cache:6379')).not.toThrow();
    expect(() => checkPolicy('maxmemory_policy:allkeys-lru\r\n', 'cache:6379')).toThrow(MemoryPolicyError);
    expect(() => checkPolicy('maxmemory_policy:volatile-ttl', 'cache:6379')).toThrow(
      'redis-cli CONFIG SET maxmemory-policy noeviction',
    );
  });

  it('names the server that is of another kind', () => {
    expect(() => checkMode('redis_mode:standalone\r\n', 'cache:6379')).not.toThrow();
    expect(() => checkMode('# a managed server may not say', 'cache:6379')).not.toThrow();
    expect(() => checkMode('redis_mode:cluster\r\n', 'cache:6379')).toThrow(/cache:6379 .* REDIS_CLUSTER/);
    expect(() => checkMode('redis_mode:sentinel', 'cache:26379')).toThrow(/cache:26379 .* REDIS_SENTINELS/);
  });

  it('is one line of INFO', () => {
    expect(infoField('a:1\r\nrun_id:ff\r\nb:2', 'run_id')).toBe('ff');
    expect(infoField('a:1', 'run_id')).toBeUndefined();
  });
});
