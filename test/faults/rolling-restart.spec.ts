import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Pipeline } from '../support/faults/pipeline.js';
import { startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';

(FULL ? describe : describe.skip)('with three brokers (replication 3, min ISR 2) nothing is lost or doubled', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite({ brokers: 3 });
  }, 120_000);
  afterAll(() => site.stop(), 60_000);

  const oneByOne = async (pipeline: Pipeline, signal: 'SIGTERM' | 'SIGKILL'): Promise<number> => {
    let worst = 0;
    for (const node of site.servers.kafka.nodes) {
      const began = performance.now();
      const ends = await pipeline.ends('enricher');
      await node.kill(signal);
      worst = Math.max(worst, await pipeline.goesOn('enricher', ends, began, 240_000));
      await node.restart();
      await pipeline.goesOn('alerter', await pipeline.ends('alerter'), began, 240_000);
    }
    return worst;
  };

  it('in a rolling restart', async () => {
    await suffer(site, {
      fault: 'rolling restart of three brokers',
      rounds: 1,
      strike: (pipeline) => oneByOne(pipeline, 'SIGTERM'),
    });
  }, 900_000);

  it('when one after the other is killed with -9', async () => {
    await suffer(site, {
      fault: 'each of three brokers killed with -9 in turn',
      rounds: 1,
      strike: (pipeline) => oneByOne(pipeline, 'SIGKILL'),
    });
  }, 900_000);
});
