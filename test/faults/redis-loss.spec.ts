import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { withRedis } from '../support/faults/backdoor.js';
import { sleep } from '../support/faults/patience.js';
import { redisOf, startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';

type Fault = { name: string; strike: (site: Site) => Promise<void>; times: number; brief?: boolean };

const FAULTS: Fault[] = [
  { name: 'is restarted', strike: (site) => redisOf(site).restart(), times: 2 },
  {
    name: 'is flushed (FLUSHALL)',
    strike: (site) => withRedis(site, (redis) => redis.flushall()),
    times: 5,
    brief: true,
  },
  {
    name: 'stands still past the time-out of commands (SIGSTOP), which then arrive late',
    strike: async (site) => {
      redisOf(site).pause();
      await sleep(5_000);
      redisOf(site).resume();
    },
    times: 2,
  },
  {
    name: 'is full (OOM)',
    strike: async (site) => {
      await withRedis(site, (redis) => redis.config('SET', 'maxmemory', '1mb'));
      await sleep(4_000);
      await withRedis(site, (redis) => redis.config('SET', 'maxmemory', '0'));
    },
    times: 2,
  },
];

describe('nothing is lost or doubled when Redis', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  }, 120_000);
  afterAll(() => site.stop(), 30_000);

  it.each(FAULTS.filter(({ brief }) => FULL || brief))(
    '$name',
    async ({ name, strike, times }) => {
      await suffer(site, {
        fault: `Redis ${name}`,
        rounds: FULL ? 2 : 1,
        strike: async (pipeline) => {
          for (let time = 1; time < times; time++) {
            await strike(site);
            await sleep(700);
          }
          await strike(site);
          return pipeline.goesOn('enricher', await pipeline.ends('enricher'), performance.now());
        },
      });
    },
    300_000,
  );
});
