import { afterAll, beforeAll, it } from '@jest/globals';
import { startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';
import { NUMBER } from '../support/faults/traffic.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 120_000);
afterAll(() => site.stop(), 30_000);

(FULL ? it : it.skip)(
  'a whole day that is sent once more, late, changes nothing',
  async () => {
    await suffer(site, {
      fault: 'a whole day of news sent once more',
      rounds: 2,
      rate: 800,
      strike: async (pipeline) => {
        await pipeline.stopFlow();
        await pipeline.drained();
        const { fragments } = pipeline.topics;
        const log = await pipeline.read(fragments.name);
        // As it was sent: what lay in a wrong partition has a copy in the right one.
        const misplaced = new Set(log.filter(({ key }) => key === null).map(({ headers }) => headers[NUMBER]));
        const day = log.filter(({ key, headers }) => key === null || !misplaced.has(headers[NUMBER]));
        const publisher = await pipeline.cluster.publisher();
        await publisher.publish(
          day.map(({ topic, partition, key, value, headers }) => ({ topic, partition, key, value, headers })),
        );
        await publisher.close();
        return undefined;
      },
    });
  },
  240_000,
);
