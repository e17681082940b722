import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { freePort } from '../support/faults/free-port.js';
import { sleep } from '../support/faults/patience.js';
import { startSite, type Site } from '../support/faults/site.js';
import { FULL, suffer } from '../support/faults/suffer.js';
import { startToxiproxy, type Network, type Toxiproxy } from '../support/faults/toxiproxy.js';

type Fault = { name: string; begin: (network: Network) => Promise<void>; ms: number; brief?: boolean };

const FAULTS: Fault[] = [
  { name: 'cut for 8 s', begin: (network) => network.cut(), ms: 8_000, brief: true },
  { name: 'silent for 15 s', begin: (network) => network.silence(), ms: 15_000 },
  { name: 'slow (200 ms each way) for 10 s', begin: (network) => network.slow(200), ms: 10_000 },
  { name: 'resetting connections for 8 s', begin: (network) => network.reset(300), ms: 8_000 },
];

describe('nothing is lost or doubled when the network', () => {
  let toxiproxy: Toxiproxy | null = null;
  let site: Site;
  const networks: { broker?: Network; Redis?: Network } = {};

  beforeAll(async () => {
    toxiproxy = await startToxiproxy();
    if (!toxiproxy) return;
    const [direct, clients, advertised, redis] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
    site = await startSite({
      kafkaPort: direct,
      // The brokers speak to themselves, and the test to them, past the network that is to be broken.
      kafkaProperties: ({ broker, controller }) => ({
        listeners: `PLAINTEXT://127.0.0.1:${broker},APPS://127.0.0.1:${clients},CONTROLLER://127.0.0.1:${controller}`,
        'advertised.listeners': `PLAINTEXT://127.0.0.1:${broker},APPS://127.0.0.1:${advertised}`,
        'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,APPS:PLAINTEXT,CONTROLLER:PLAINTEXT',
      }),
    });
    networks.broker = await toxiproxy.between('kafka', advertised, clients);
    networks.Redis = await toxiproxy.between('redis', redis, Number(new URL(site.servers.redis.url).port));
    site.env['KAFKA_BROKERS'] = `127.0.0.1:${advertised}`;
    site.env['REDIS_URL'] = `redis://127.0.0.1:${redis}`;
  }, 300_000);

  afterAll(async () => {
    toxiproxy?.stop();
    if (toxiproxy) await site.stop();
  }, 30_000);

  const cases = (['broker', 'Redis'] as const).flatMap((to) => FAULTS.map((fault) => ({ to, ...fault })));

  it.each(cases.filter(({ brief }) => FULL || brief))(
    'between the apps and the $to is $name',
    async ({ to, name, begin, ms }) => {
      const network = networks[to];
      if (!network) return;
      await suffer(site, {
        fault: `network between apps and ${to} ${name}`,
        rounds: FULL ? 2 : 1,
        strike: async (pipeline) => {
          await begin(network);
          await sleep(FULL ? ms : ms / 2);
          const ends = await pipeline.ends('enricher');
          await network.heal();
          return pipeline.goesOn('enricher', ends, performance.now());
        },
      });
    },
    300_000,
  );
});
