import { describe, expect, it } from '@jest/globals';
import { retried } from './retried.js';

const failing = (times: number, type: string): { ask: () => Promise<string>; asked: () => number } => {
  let asked = 0;
  const ask = (): Promise<string> =>
    ++asked <= times ? Promise.reject(Object.assign(new Error(type), { type })) : Promise.resolve('done');
  return { ask, asked: () => asked };
};

describe('a request', () => {
  it('is made again while the last transaction is being ended', async () => {
    const { ask, asked } = failing(3, 'CONCURRENT_TRANSACTIONS');
    expect(await retried(ask)).toBe('done');
    expect(asked()).toBe(4);
  });

  it('is not made again once it is fenced, nor for ever', async () => {
    const fenced = failing(1, 'INVALID_PRODUCER_EPOCH');
    await expect(retried(fenced.ask)).rejects.toThrow('INVALID_PRODUCER_EPOCH');
    expect(fenced.asked()).toBe(1);
    await expect(retried(failing(1_000, 'NOT_COORDINATOR').ask, 30)).rejects.toThrow('NOT_COORDINATOR');
  });
});
