import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { InputRecord } from '#events';
import { withAdmin } from '../support/faults/backdoor.js';
import { patiently } from '../support/faults/patience.js';
import type { Pipeline } from '../support/faults/pipeline.js';
import { startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';

describe('nothing is lost or doubled when', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  }, 120_000);
  afterAll(() => site.stop(), 30_000);

  const stopped = (pipeline: Pipeline): Promise<unknown> =>
    Promise.all([...pipeline.apps.values()].flat().map((app) => app.stop()));

  const started = async (pipeline: Pipeline): Promise<number> => {
    const began = performance.now();
    pipeline.start('enricher');
    pipeline.start('alerter');
    return pipeline.goesOn('enricher', await pipeline.ends('enricher'), began);
  };

  it('the committed offsets are deleted', async () => {
    await suffer(site, {
      fault: 'committed offsets of both groups deleted',
      rounds: FULL ? 3 : 1,
      strike: async (pipeline) => {
        await stopped(pipeline);
        await withAdmin(site, (admin) => admin.deleteGroups(Object.values(pipeline.groups)));
        return started(pipeline);
      },
    });
  }, 240_000);

  (FULL ? it : it.skip)(
    'the input topic is created anew, and all of it is sent once more',
    async () => {
      let before: InputRecord[] = [];
      await suffer(site, {
        fault: 'input topic created anew, and its news sent again',
        rounds: 2,
        before: () => before,
        strike: async (pipeline) => {
          await pipeline.stopFlow();
          await pipeline.drained();
          await stopped(pipeline);
          const { fragments } = pipeline.topics;
          before = await pipeline.read(fragments.name);
          await withAdmin(site, (admin) => admin.deleteTopics({ topics: [fragments.name] }));
          await patiently('the topic is created anew', async () => {
            const [state] = await pipeline.cluster.ensureTopics([fragments]);
            return state?.state === 'created';
          });
          pipeline.flow();
          return started(pipeline);
        },
      });
    },
    400_000,
  );
});
