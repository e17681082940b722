import { afterAll, beforeAll, it } from '@jest/globals';
import { hijack } from '../support/faults/backdoor.js';
import { sleep } from '../support/faults/patience.js';
import { startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 120_000);
afterAll(() => site.stop(), 30_000);

it('a second process that takes the transactional ids of the first loses and doubles nothing', async () => {
  await suffer(site, {
    fault: 'a second process takes the same transactional ids',
    rounds: FULL ? 3 : 1,
    strike: async (pipeline) => {
      const { fragments, signals } = pipeline.topics;
      const inputs = { enricher: fragments, alerter: signals };
      for (let time = 0; time < (FULL ? 5 : 2); time++) {
        for (const app of ['enricher', 'alerter'] as const) {
          const { name, partitions } = inputs[app];
          for (let partition = 0; partition < partitions; partition += 2)
            await hijack(site, `${pipeline.prefix}${pipeline.groups[app]}/${name}/${partition}`);
        }
        await sleep(300);
      }
      return pipeline.goesOn('enricher', await pipeline.ends('enricher'), performance.now());
    },
  });
}, 240_000);
