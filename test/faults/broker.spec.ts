import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { sleep } from '../support/faults/patience.js';
import type { Pipeline } from '../support/faults/pipeline.js';
import { brokerOf, startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';

describe('nothing is lost or doubled when the broker', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  }, 120_000);
  afterAll(() => site.stop(), 30_000);

  const recovers = async (pipeline: Pipeline): Promise<number> => {
    const began = performance.now();
    const seconds = await pipeline.goesOn('enricher', await pipeline.ends('enricher'), began);
    await pipeline.goesOn('alerter', await pipeline.ends('alerter'), began);
    return seconds;
  };

  it('is killed with -9 and started again', async () => {
    await suffer(site, {
      fault: 'broker killed with -9 and started again',
      rounds: FULL ? 5 : 1,
      strike: async (pipeline) => {
        await brokerOf(site).kill('SIGKILL');
        await brokerOf(site).restart();
        return recovers(pipeline);
      },
    });
  }, 600_000);

  (FULL ? it : it.skip)(
    'stands still for longer than any time-out (SIGSTOP)',
    async () => {
      await suffer(site, {
        fault: 'broker paused for 15 s (SIGSTOP)',
        rounds: 3,
        strike: async (pipeline) => {
          brokerOf(site).pause();
          await sleep(15_000);
          brokerOf(site).resume();
          return recovers(pipeline);
        },
      });
    },
    600_000,
  );
});
