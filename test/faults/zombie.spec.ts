import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Break } from '../support/faults/app-process.js';
import { startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';

const PLACES: { at: string; behind: Break['behind']; brief?: boolean }[] = [
  { at: 'before the state write', behind: 'handled' },
  { at: 'after the state write', behind: 'write state' },
  { at: 'after produce', behind: 'produce' },
  { at: 'before commit', behind: 'sendOffsets', brief: true },
];

describe('an app that stops (SIGSTOP) until others have its partitions, and then goes on, loses and doubles nothing', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  }, 120_000);
  afterAll(() => site.stop(), 30_000);

  it.each(PLACES.filter(({ brief }) => FULL || brief))(
    '$at',
    async ({ at, behind }) => {
      await suffer(site, {
        fault: `SIGSTOP past the session time-out ${at}, then resume`,
        rounds: 1,
        strike: async (pipeline) => {
          const seconds = await Promise.all(
            (['enricher', 'alerter'] as const).map(async (app) => {
              const zombie = pipeline.start(app, { behind, nth: 12, delay: 0, signal: 'SIGSTOP' });
              await zombie.stopped();
              const began = performance.now();
              const taken = await pipeline.goesOn(app, await pipeline.ends(app), began);
              zombie.signal('SIGCONT');
              return taken;
            }),
          );
          // Time for the zombies to try what they were about to do.
          for (const app of ['enricher', 'alerter'] as const)
            await pipeline.goesOn(app, await pipeline.ends(app), performance.now());
          return Math.max(...seconds);
        },
      });
    },
    240_000,
  );
});
