import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Break, StageName } from '../support/faults/app-process.js';
import type { Pipeline } from '../support/faults/pipeline.js';
import { startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';
import { freePort } from '../support/faults/free-port.js';

/** In order; `delay`: in the middle of what comes behind the step. */
const PLACES: { at: string; behind: Break['behind']; delay: number; brief?: boolean }[] = [
  { at: 'after fetch', behind: 'fetch', delay: 0 },
  { at: 'after the duplicate verdict', behind: 'claim', delay: 0 },
  { at: 'before the state write', behind: 'handled', delay: 0 },
  { at: 'after the state write', behind: 'write state', delay: 0 },
  { at: 'mid-produce', behind: 'write state', delay: 2 },
  { at: 'before sendOffsets', behind: 'produce', delay: 0 },
  { at: 'after sendOffsets, before commit', behind: 'sendOffsets', delay: 0 },
  { at: 'mid-commit', behind: 'sendOffsets', delay: 2, brief: true },
  { at: 'after commit', behind: 'commit', delay: 0 },
];

/** How often each app is killed in a round. */
const TIMES = FULL ? 4 : 1;

describe('an app killed with -9 loses and doubles nothing', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  }, 120_000);
  afterAll(() => site.stop(), 30_000);

  /** Starts it again each time that it has broken. @returns seconds from the last end until all partitions go on */
  async function breakThere(pipeline: Pipeline, app: StageName, breakAt: Omit<Break, 'nth'>): Promise<number> {
    let [began, ends] = [0, new Map<number, number>()];
    const port = await freePort();
    for (let time = 0; time < TIMES; time++) {
      await pipeline.start(app, { ...breakAt, nth: 4 + 3 * time }, port).ended;
      began = performance.now();
      ends = await pipeline.ends(app);
    }
    pipeline.start(app, undefined, port);
    return pipeline.goesOn(app, ends, began);
  }

  it.each(PLACES.filter(({ brief }) => FULL || brief))(
    '$at',
    async ({ at, behind, delay }) => {
      const breakAt = { behind, delay, signal: 'SIGKILL' } as const;
      await suffer(site, {
        fault: `kill -9 ${at}`,
        rounds: 1,
        instances: 0,
        strike: async (pipeline) => {
          // The alerter asks for no duplicate verdicts.
          const other = behind === 'claim' ? 'handled' : behind;
          const [seconds] = await Promise.all([
            breakThere(pipeline, 'enricher', breakAt),
            breakThere(pipeline, 'alerter', { ...breakAt, behind: other }),
          ]);
          return seconds;
        },
      });
    },
    240_000,
  );
});
