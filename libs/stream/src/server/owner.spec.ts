import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as without from './testing/breaches/index.js';
import { plans, run, type Fault } from './testing/schedule.js';
import type { Breach } from './testing/world.js';

const holds = (breach?: Breach, faults?: readonly Fault[]) =>
  fc.asyncProperty(plans(faults), async (plan) => expect(await run(plan, breach)).toBeNull());

describe('the owners of two stages handle every record once, in order,', () => {
  it('whatever happens between any two of their steps', async () => {
    await fc.assert(holds(), { numRuns: 2_000 });
  }, 600_000);

  const noPosition = { comparesNoPosition: true };

  /** What is left out of which rule of the design's section 6, and the faults under which it is missed; all of them unless told. */
  const RULES: Record<string, [string, Breach, Fault[]?][]> = {
    '1, owning a partition': [
      ['a token that is compared', { redis: { checksNoToken: true }, mayRebuild: true }, ['hang', 'flush']],
      ['a token for each attempt', without.aFreshToken, ['late', 'flush']],
      ['a fence before anything is read', without.theFence],
      ['waiting for the markers of the transaction before', { kafka: { waitsForNoMarkers: true } }],
      ['reading the offset behind the fence', without.offsetBehindFence],
      ['seeking back to that offset', without.seekingBack],
      ['committing no offset on its own', { ...without.noAutoCommit, mayRebuild: true }, ['crash']],
      ['a new producer after an unknown outcome', without.aFreshProducer],
      ['dropping what is in memory after a failure', without.droppingStates],
    ],
    '2, one transaction per batch': [
      ['outputs and offset in one', without.oneTransaction],
      ['dead letters in it', without.deadLettersInTransaction],
      ['the changelog in it', without.changelogInTransaction, ['crash', 'flush']],
      // The position tells of a write that is missing or late: without it records are lost, with it only the instant restart.
      ['writing the states before the commit, nor a position', { ...without.writingBefore, redis: noPosition }],
      ['writing the states before the commit', without.writingBefore, ['crash']],
      ['a write where nothing changed', without.writingAlways, ['crash']],
    ],
    '3, versioned state': [
      ['states, versions and position in one command', { redis: { writesInTwo: true } }, ['crash']],
      ['taking back what did not commit', { redis: { takesNothingBack: true } }],
      ['a rebuild where the position is missing or another one', without.aRebuild, ['flush']],
      ['states that stay, however much time passes', { redis: { expires: true } }],
      ['a pure function of state and record', without.aPureFold],
    ],
    '4, duplicates': [
      ['exact ones told by the versioned state', without.duplicatesInState],
      ['one command that looks and claims', { redis: { claimsInTwo: true } }],
      ['near ones that are not dropped', without.nearDuplicates],
      ['their verdict kept out of the state', without.storiesOutOfState],
      ['passing misrouted records on', without.passingOn],
      ['passing them on in the transaction of their offset', without.passingOnInTransaction],
    ],
    '5, Redis may vanish': [
      ['stories in the changelog', without.storiesInChangelog, ['flush', 'restore', 'crash']],
      ['the clock in the changelog', without.clockInChangelog, ['flush']],
      ['the whole state of a key in its last record', without.wholeStates, ['flush']],
      ["a changelog that has its input's partition numbers", { ...without.samePartition, mayRebuild: true }, ['flush']],
      ['claims that wait until all have rebuilt', without.waitingClaims, ['flush', 'restore', 'crash']],
      ['the run id', { redis: { trustsAnyRun: true } }, ['save', 'restore', 'crash']],
      ['a look at the token while idle', without.aLookAtTheToken, ['flush']],
      ['a Redis that evicts nothing', { redis: { evicts: true } }],
    ],
    '6, lost offsets': [
      ['an incarnation', without.anIncarnation, ['recreation', 'crash']],
      ['a print of the last record', without.aPrint, ['recreation', 'crash']],
      ['going on after the changelog', without.goingOn, ['lost offset', 'crash']],
      ['the start of the log where nothing is known', without.startOfLog, ['recreation']],
    ],
    '7, dead letters': [
      ['one for each record that cannot be processed', without.deadLetters],
      ['sparing records from the failures of Redis', without.knowingFailures, ['failed']],
    ],
    '8, shutdown': [['ending the batch in hand before the group is left', { leavesAtOnce: true }, ['rebalance']]],
  };
  const rows = Object.entries(RULES).flatMap(([rule, of]) =>
    of.map(([what, breach, faults]) => ({ rule, what, breach, faults })),
  );

  it.each(rows)(
    'and not without $what (rule $rule)',
    async ({ breach, faults }) => {
      const outcome = await fc.check(holds(breach, faults), { seed: 1, numRuns: 5_000, endOnFailure: true });
      expect(outcome.failed).toBe(true);
    },
    600_000,
  );
});
