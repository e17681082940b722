import { afterAll, beforeAll, it } from '@jest/globals';
import { withAdmin } from '../support/faults/backdoor.js';
import { patiently } from '../support/faults/patience.js';
import { startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';
import { NUMBER } from '../support/faults/traffic.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 120_000);
afterAll(() => site.stop(), 30_000);

(FULL ? it : it.skip)(
  'records that cannot be refused yet, since there is no topic for them, wait for it',
  async () => {
    await suffer(site, {
      fault: 'poison bytes, torn JSON, unknown schema, oversize records; the dead-letter topic missing at first',
      rounds: 1,
      instances: 0,
      strike: async (pipeline) => {
        const { deadLetters } = pipeline.topics;
        await withAdmin(site, (admin) => admin.deleteTopics({ topics: [deadLetters.name] }));
        // As large as a record can be: its dead letter has no room for the reason.
        const publisher = await pipeline.cluster.publisher();
        const { name: topic } = pipeline.topics.fragments;
        const large = { topic, key: 'large', value: 'x'.repeat(1_048_000), headers: { [NUMBER]: 'large' } };
        await publisher.publish([large]);
        await publisher.close();
        pipeline.start('alerter');
        const enricher = pipeline.start('enricher');
        await patiently('health tells what is missing', async () => {
          const health = await enricher.health();
          const { status, detail = '' } = { status: health?.status, ...health?.checks['partitions'] };
          return status === 'not ready' && detail.includes(deadLetters.name);
        });
        const ends = await pipeline.ends('enricher');
        await pipeline.cluster.ensureTopics([deadLetters]);
        return pipeline.goesOn('enricher', ends, performance.now());
      },
    });
  },
  240_000,
);
