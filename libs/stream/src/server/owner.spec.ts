import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FAULTS, runOwner, type Run } from './testing/run-owner.js';

const runs: fc.Arbitrary<Run> = fc.record({
  words: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 4, maxLength: 14 }),
  faults: fc.array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constant('none' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...FAULTS) },
    ),
    {
      minLength: 5,
      maxLength: 60,
    },
  ),
});

const holds = async (run: Run): Promise<void> => {
  const { got, want } = await runOwner(run);
  expect(got).toEqual(want);
};

describe('an owner counts every record once, in order,', () => {
  it('whatever happens between any two of its steps', async () => {
    await fc.assert(fc.asyncProperty(runs, holds), { numRuns: 500 });
  }, 60_000);

  it.each([
    ['the fence', { fencesNobody: true, refusesNobody: true }],
    ['the token', { refusesNobody: true }],
    ['taking back what did not commit', { takesNothingBack: true }],
    ['the rebuild', { hidesLoss: true }],
  ])(
    'and not without %s',
    async (_, broken) => {
      const outcome = await fc.check(
        fc.asyncProperty(runs, (run) => holds({ ...run, broken })),
        { numRuns: 1_000, endOnFailure: true },
      );
      expect(outcome.failed).toBe(true);
    },
    60_000,
  );
});
