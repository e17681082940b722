import { describe, expect, it } from '@jest/globals';
import { whileLagging } from './while-lagging.js';

describe('asking whether the enricher lags', () => {
  it('is done once for all who ask at a time, and once a second while it does', async () => {
    let [time, asked, lags] = [0, 0, true];
    const ask = whileLagging(
      () => Promise.resolve(lags).finally(() => void asked++),
      () => time,
    );
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([true, true, true]);
    expect(asked).toBe(1);
    lags = false;
    expect(await ask()).toBe(true);
    time = 1_000;
    expect(await Promise.all([ask(), ask()])).toEqual([false, false]);
    expect(asked).toBe(2);
    lags = true;
    expect(await ask()).toBe(true);
    expect(asked).toBe(3);
  });

  it('is done again after a failure', async () => {
    const answers = [Promise.reject(new Error('away')), Promise.resolve(false)];
    const ask = whileLagging(() => answers.shift() ?? Promise.resolve(true));
    await expect(ask()).rejects.toThrow('away');
    expect(await ask()).toBe(false);
  });
});
