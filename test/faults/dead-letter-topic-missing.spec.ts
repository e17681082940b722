import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { withAdmin } from '../support/faults/backdoor.js';
import { patiently } from '../support/faults/patience.js';
import { startSite, type Site } from '../support/faults/site.js';
import { suffer } from '../support/faults/suffer.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 120_000);
afterAll(() => site.stop(), 30_000);

it('records that cannot be refused yet, since there is no topic for them, wait for it', async () => {
  await suffer(site, {
    fault: 'poison bytes, torn JSON, unknown schema; the dead-letter topic missing at first',
    rounds: 1,
    instances: 0,
    strike: async (pipeline) => {
      const { deadLetters } = pipeline.topics;
      await withAdmin(site, (admin) => admin.deleteTopics({ topics: [deadLetters.name] }));
      pipeline.start('alerter');
      const enricher = pipeline.start('enricher');
      await patiently('health tells what is missing', async () => {
        const health = await enricher.health();
        return health?.checks['partitions']?.detail.includes(deadLetters.name) ?? false;
      });
      expect((await enricher.health())?.status).toBe('not ready');
      const ends = await pipeline.ends('enricher');
      await pipeline.cluster.ensureTopics([deadLetters]);
      return pipeline.goesOn('enricher', ends, performance.now());
    },
  });
}, 240_000);
