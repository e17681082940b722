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

  /** @returns what was in it */
  async function createAnew(pipeline: Pipeline): Promise<InputRecord[]> {
    const { fragments } = pipeline.topics;
    const before = await pipeline.read(fragments.name);
    await withAdmin(site, (admin) => admin.deleteTopics({ topics: [fragments.name] }));
    await patiently('the topic is created anew', async () => {
      const [state] = await pipeline.cluster.ensureTopics([fragments]);
      return state?.state === 'created';
    });
    return before;
  }

  const ANEW = [
    { apps: 'stopped apps', fault: 'input topic created anew, and its news sent again', isRunning: false },
    {
      apps: 'running ones',
      fault: 'input topic created anew while the apps run, and its news sent again',
      isRunning: true,
    },
  ];

  (FULL ? it.each(ANEW) : it.skip.each(ANEW))(
    'the input topic is created anew, and all of it is sent once more, to $apps',
    async ({ fault, isRunning }) => {
      let before: InputRecord[] = [];
      await suffer(site, {
        fault,
        rounds: 2,
        before: () => before,
        strike: async (pipeline) => {
          await pipeline.stopFlow();
          await pipeline.drained();
          if (!isRunning) await stopped(pipeline);
          before = await createAnew(pipeline);
          pipeline.flow();
          if (!isRunning) return started(pipeline);
          return pipeline.goesOn('enricher', await pipeline.ends('enricher'), performance.now());
        },
      });
    },
    400_000,
  );
});
