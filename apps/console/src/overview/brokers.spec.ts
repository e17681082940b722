import { describe, expect, it } from '@jest/globals';
import { Brokers } from './brokers.js';

const HOUR = 3_600_000;

describe('the brokers of a cluster', () => {
  it('are counted, those that are away are named, and one that stays away is forgotten', () => {
    const brokers = new Brokers();
    expect(brokers.health([1, 2, 3], 0)).toEqual({ state: 'ok', detail: '3 brokers' });
    expect(brokers.health([3, 1], 1_000)).toEqual({ state: 'partly', detail: '2 of 3 brokers; away: 2' });
    expect(brokers.health([1, 2, 3], 2_000).state).toBe('ok');
    brokers.health([1], 3_000);
    expect(brokers.health([1], 2_000 + HOUR).detail).toBe('1 of 3 brokers; away: 2, 3');
    expect(brokers.health([1], 2_001 + HOUR)).toEqual({ state: 'ok', detail: '1 broker' });
    expect(() => brokers.health([], 0)).toThrow('no broker answers');
  });
});
