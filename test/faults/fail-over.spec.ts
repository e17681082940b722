import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { startSite, type Site } from '../support/faults/site.js';
import { freePort } from '../support/faults/free-port.js';
import { FULL, suffer } from '../support/faults/suffer.js';

(FULL ? describe : describe.skip)('one of two instances is killed with -9,', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  }, 120_000);
  afterAll(() => site.stop(), 30_000);

  it('and the other one takes over', async () => {
    await suffer(site, {
      fault: 'kill -9 of one of two instances; the other takes over',
      rounds: 7,
      instances: 2,
      strike: async (pipeline) => {
        const began = performance.now();
        await pipeline.of('enricher')[0]?.kill();
        return pipeline.goesOn('enricher', await pipeline.ends('enricher'), began);
      },
    });
  }, 900_000);

  it('and is started again at once', async () => {
    await suffer(site, {
      fault: 'kill -9 of one of two instances; it is started again at once',
      rounds: 7,
      instances: 1,
      strike: async (pipeline) => {
        const port = await freePort();
        const named = pipeline.start('enricher', undefined, port);
        await named.listening();
        await pipeline.goesOn('enricher', await pipeline.ends('enricher'), performance.now());
        const began = performance.now();
        await named.kill();
        pipeline.start('enricher', undefined, port);
        return pipeline.goesOn('enricher', await pipeline.ends('enricher'), began);
      },
    });
  }, 900_000);
});
