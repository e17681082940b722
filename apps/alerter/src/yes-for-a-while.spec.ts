import { expect, it } from '@jest/globals';
import { yesForAWhile } from './yes-for-a-while.js';

it('keeps a yes for a second, and a no not at all', async () => {
  const answers = [true, false, true, false];
  let [asked, time] = [0, 0];
  const lagging = yesForAWhile(
    () => Promise.resolve(answers[asked++] ?? false),
    () => time,
  );
  const told: boolean[] = [];
  for (time of [0, 1, 999, 1_000, 1_001, 1_002, 2_001]) told.push(await lagging());
  expect(told).toEqual([true, true, true, false, true, true, false]);
  expect(asked).toBe(4);
});
