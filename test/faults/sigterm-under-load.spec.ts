import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 120_000);
afterAll(() => site.stop(), 30_000);

it('SIGTERM under full load ends in order, in less than five seconds', async () => {
  await suffer(site, {
    fault: 'SIGTERM under full load (seconds until the process had ended)',
    rounds: FULL ? 5 : 1,
    rate: 3_000,
    strike: async (pipeline) => {
      const apps = [...pipeline.of('enricher'), ...pipeline.of('alerter')];
      const ends = await Promise.all(apps.map((app) => app.stop()));
      expect(ends.map(({ code }) => code)).toEqual([0, 0]);
      expect(Math.max(...ends.map(({ ms }) => ms))).toBeLessThan(5_000);
      await pipeline.stopFlow();
      pipeline.start('enricher');
      pipeline.start('alerter');
      return Math.max(...ends.map(({ ms }) => ms)) / 1000;
    },
  });
}, 400_000);
