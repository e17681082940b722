import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as without from './testing/breaches.js';
import { plans, run, type Fault } from './testing/schedule.js';
import type { Breach } from './testing/world.js';

const holds = (breach?: Breach, faults?: readonly Fault[]) =>
  fc.asyncProperty(plans(faults), async (plan) => expect(await run(plan, breach)).toBeNull());

describe('the owners of two stages handle every record once, in order,', () => {
  it('whatever happens between any two of their steps', async () => {
    await fc.assert(holds(), { numRuns: 2_000 });
  }, 600_000);

  /** What is left out, and the faults under which it is missed; all of them unless told. */
  it.each<[string, Breach, Fault[]?]>([
    ['a token that is compared', { redis: { checksNoToken: true } }, ['hang', 'flush']],
    ['a token for each attempt', without.aFreshToken, ['late', 'flush']],
    ['a look at the token while idle', without.aLookAtTheToken, ['flush']],
    ['a fence before anything is read', without.theFence],
    ['waiting for the markers of the transaction before', { kafka: { waitsForNoMarkers: true } }],
    ['reading the offset behind the fence', without.offsetBehindFence],
    ['a new producer after an unknown outcome', without.aFreshProducer],
    ['dropping what is in memory after a failure', without.droppingStates],
    ['outputs and offset in one transaction', without.oneTransaction],
    ['dead letters in that transaction', without.deadLettersInTransaction],
    ['sparing records from the failures of Redis', without.knowingFailures, ['failed']],
    ['writing the states before the commit', without.writingBefore, ['crash']],
    [
      'writing them before, nor comparing the position',
      { ...without.writingBefore, redis: { comparesNoPosition: true } },
    ],
    ['a write where nothing changed', without.writingAlways, ['crash']],
    ['taking back what did not commit', { redis: { takesNothingBack: true } }],
    ['exact duplicates in the versioned state', without.duplicatesInState],
    ['stories in the changelog', without.storiesInChangelog, ['flush', 'restore', 'crash']],
    ['claims that wait until all have rebuilt', without.waitingClaims, ['flush', 'restore', 'crash']],
    ['the run id', { redis: { trustsAnyRun: true } }, ['save', 'restore', 'crash']],
    ['a print of the last record', without.aPrint, ['recreation', 'crash']],
    ['an incarnation', without.anIncarnation, ['recreation', 'crash']],
    ['going on after the changelog', without.goingOn, ['lost offset', 'crash']],
    ['passing misrouted records on', without.passingOn],
  ])(
    'and not without %s',
    async (...[, breach, faults]) => {
      const outcome = await fc.check(holds(breach, faults), { seed: 1, numRuns: 5_000, endOnFailure: true });
      expect(outcome.failed).toBe(true);
    },
    600_000,
  );
});
