import { describe, expect, it, jest } from '@jest/globals';
import { backOff } from './back-off.js';

describe('a back-off', () => {
  it('doubles up to the most, and begins again when it is reset', async () => {
    jest.useFakeTimers();
    const waited: unknown[] = [];
    const spy = jest.spyOn(globalThis, 'setTimeout');
    const pauses = backOff({ first: 10, most: 50, random: () => 0 });
    for (let i = 0; i < 5; i++) {
      if (i === 4) pauses.reset();
      const wait = pauses.wait();
      waited.push(spy.mock.lastCall?.[1]);
      jest.runAllTimers();
      await wait;
    }
    expect(waited).toEqual([10, 20, 40, 50, 10]);
    spy.mockRestore();
    jest.useRealTimers();
  });

  it('ends its wait, and all later ones, when it is cancelled', async () => {
    const pauses = backOff({ first: 60_000, most: 60_000 });
    const wait = pauses.wait();
    pauses.cancel();
    await wait;
    await pauses.wait();
    await pauses.cancelled;
    expect(pauses.attempts).toBe(2);
  });
});
