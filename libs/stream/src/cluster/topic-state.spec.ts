import { describe, expect, it } from '@jest/globals';
import { differences } from './topic-state.js';

const spec = { name: 't', partitions: 8, config: { 'cleanup.policy': 'compact' } };

describe('a topic', () => {
  it.each([
    [8, 'compact', []],
    [3, 'compact', ['3 partitions instead of 8']],
    [8, 'delete', ['cleanup.policy is delete instead of compact']],
    [1, undefined, ['1 partitions instead of 8', 'cleanup.policy is not set instead of compact']],
  ])('with %p partitions and policy %p', (partitions, policy, words) => {
    const config = new Map(policy === undefined ? [] : [['cleanup.policy', policy]]);
    expect(differences(spec, { partitions, config })).toEqual(words);
  });
});
