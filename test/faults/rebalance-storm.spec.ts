import { afterAll, beforeAll, it } from '@jest/globals';
import { sleep } from '../support/faults/patience.js';
import { random } from '../support/faults/random.js';
import { startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 120_000);
afterAll(() => site.stop(), 30_000);

it('instances that join and leave every few seconds lose and double nothing', async () => {
  await suffer(site, {
    fault: 'rebalance storm: instances join and leave every second or two',
    rounds: FULL ? 2 : 1,
    strike: async (pipeline, round) => {
      const chance = random(round + 1);
      for (let turn = 0; turn < (FULL ? 20 : 3); turn++) {
        const app = chance.pick(['enricher', 'alerter'] as const);
        const running = pipeline.of(app);
        if (running.length > 2 || (running.length > 1 && chance.next() < 0.4)) await chance.pick(running).stop();
        else pipeline.start(app);
        await sleep(chance.between(500, 2_000));
      }
      return pipeline.goesOn('enricher', await pipeline.ends('enricher'), performance.now());
    },
  });
}, 300_000);
