import { describe, expect, it } from '@jest/globals';
import { failureOf, type Failure, isForeignState } from './failure.js';

const error = (fields: object): Error => Object.assign(new Error('e'), fields);

describe('a failure', () => {
  it.each<[string, unknown, Failure]>([
    ['a newer producer', error({ type: 'INVALID_PRODUCER_EPOCH' }), 'lost'],
    ['the same, wrapped', error({ cause: error({ cause: error({ type: 'PRODUCER_FENCED' }) }) }), 'lost'],
    ['another token', error({ name: 'Refused', reason: 'token' }), 'lost'],
    ['a flushed Redis', error({ name: 'Refused', reason: 'gone' }), 'forgotten'],
    ['a restarted Redis', error({ name: 'Refused', reason: 'run' }), 'forgotten'],
    ['a truncated log', error({ name: 'KafkaJSOffsetOutOfRange' }), 'unplaced'],
    ['a broker that is away', error({ name: 'KafkaJSConnectionError' }), 'transient'],
    ['an answer that did not come', error({ message: 'Command timed out' }), 'transient'],
    ['what is no error at all', 'x', 'transient'],
  ])('by %s', (_, thrown, failure) => {
    expect(failureOf(thrown)).toBe(failure);
  });

  it('of the program to read what is remembered is laid to no record', () => {
    expect(isForeignState(error({ cause: error({ name: 'ForeignState' }) }))).toBe(true);
    expect(isForeignState(error({ name: 'TypeError' }))).toBe(false);
  });
});
