import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { hijack, withRedis } from '../support/faults/backdoor.js';
import { sleep } from '../support/faults/patience.js';
import type { Pipeline } from '../support/faults/pipeline.js';
import { random, type Random } from '../support/faults/random.js';
import { brokerOf, redisOf, startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';

const APPS = ['enricher', 'alerter'] as const;
const MINUTES = Number(process.env['TAUTLINE_SOAK_MINUTES'] ?? 10);

type Blow = (pipeline: Pipeline, site: Site, chance: Random) => Promise<unknown>;

const BLOWS: Record<string, Blow> = {
  'kill -9': async (pipeline, _site, chance) => {
    const app = chance.pick(APPS);
    const [victim] = pipeline.of(app);
    await victim?.kill();
    pipeline.start(app);
  },
  SIGTERM: async (pipeline, _site, chance) => {
    const app = chance.pick(APPS);
    pipeline.start(app);
    await pipeline.of(app)[0]?.stop();
  },
  SIGSTOP: async (pipeline, _site, chance) => {
    const [victim] = pipeline.of(chance.pick(APPS));
    victim?.signal('SIGSTOP');
    await sleep(chance.between(1_000, 15_000));
    victim?.signal('SIGCONT');
  },
  hijack: (pipeline, site, chance) =>
    hijack(
      site,
      `${pipeline.prefix}${pipeline.groups.enricher}/${pipeline.topics.fragments.name}/${chance.between(0, 7)}`,
    ),
  FLUSHALL: (_pipeline, site) => withRedis(site, (redis) => redis.flushall()),
  'Redis restart': (_pipeline, site) => redisOf(site).restart(),
  'Redis pause': async (_pipeline, site, chance) => {
    redisOf(site).pause();
    await sleep(chance.between(500, 5_000));
    redisOf(site).resume();
  },
  'Redis full': async (_pipeline, site, chance) => {
    await withRedis(site, (redis) => redis.config('SET', 'maxmemory', '1mb'));
    await sleep(chance.between(500, 5_000));
    await withRedis(site, (redis) => redis.config('SET', 'maxmemory', '0'));
  },
  'broker pause': async (_pipeline, site, chance) => {
    brokerOf(site).pause();
    await sleep(chance.between(500, 12_000));
    brokerOf(site).resume();
  },
  'broker kill -9': async (_pipeline, site) => {
    await brokerOf(site).kill('SIGKILL');
    await brokerOf(site).restart();
  },
};

(FULL ? describe : describe.skip)('for minutes on end,', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  }, 120_000);
  afterAll(() => site.stop(), 30_000);

  it(
    'whatever breaks, nothing is lost or doubled',
    async () => {
      const blows: string[] = [];
      await suffer(site, {
        fault: `soak: ${MINUTES} minutes of random faults`,
        rounds: 1,
        instances: 2,
        rate: 100,
        strike: async (pipeline) => {
          console.log(`soak: TAUTLINE_SEED=${pipeline.seed}`);
          const chance = random(pipeline.seed);
          const end = performance.now() + MINUTES * 60_000;
          while (performance.now() < end) {
            const name = chance.pick(Object.keys(BLOWS));
            blows.push(name);
            await BLOWS[name]?.(pipeline, site, chance);
            await sleep(chance.between(500, 6_000));
          }
          console.log(`soak: ${blows.length} faults: ${blows.join(', ')}`);
          return pipeline.goesOn('enricher', await pipeline.ends('enricher'), performance.now(), 180_000);
        },
      });
    },
    (MINUTES + 10) * 60_000,
  );
});
