import { describe, expect, it } from '@jest/globals';
import { MemoryPolicyError } from './errors.js';
import { checkPolicy, infoField } from './policy.js';

describe('the policy', () => {
  it('has to be noeviction', () => {
    expect(() => checkPolicy('# Memory\r\nmaxmemory_policy:noeviction\r\n')).not.toThrow();
    expect(() => checkPolicy('maxmemory_policy:allkeys-lru\r\n')).toThrow(MemoryPolicyError);
    expect(() => checkPolicy('maxmemory_policy:volatile-ttl')).toThrow(
      'redis-cli CONFIG SET maxmemory-policy noeviction',
    );
  });

  it('is one line of INFO', () => {
    expect(infoField('a:1\r\nrun_id:ff\r\nb:2', 'run_id')).toBe('ff');
    expect(infoField('a:1', 'run_id')).toBeUndefined();
  });
});
