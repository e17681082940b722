import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, startServers, type Servers } from '../servers.js';
import { admin } from './admin.js';
import { brokerAway } from './broker-away.js';
import type { ClientUnderTest } from './client.js';
import { commit, Ground, type Promised } from './ground.js';
import { groups } from './groups.js';
import { kafkajs } from './kafkajs.js';
import { producing } from './producing.js';
import { reading } from './reading.js';
import { transactions } from './transactions.js';

const TABLES: [table: string, rows: Promised[], partitions: number][] = [
  ['publishing', producing, 2],
  ['transactions', transactions, 2],
  ['reading', reading, 2],
  ['groups', groups, 4],
  ['admin', admin, 2],
];

/** By when all that is asked of a broker that is away has to have failed, ms. */
const OUTAGE = 50_000;

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`has not ended within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** A broker that has just started has no coordinators: it makes their topics when the first client asks. */
async function ready({ kafka }: Servers): Promise<void> {
  const ground = await new Ground(kafkajs, kafka).create();
  const port = ground.partition();
  const taken = async (): Promise<void> => {
    await commit(await ground.owner(port), [], 1);
    await port.committed();
  };
  await eventually(() =>
    taken().then(
      () => true,
      () => false,
    ),
  );
  await ground.close();
}

/** All that a Kafka client behind the ports of `libs/stream` has to show on a real broker. */
export function keepsTheContract(client: ClientUnderTest): void {
  describe(client.name, () => {
    let servers: Servers;
    beforeAll(async () => {
      servers = await startServers();
      await ready(servers);
    }, 60_000);
    afterAll(() => servers.stop(), 30_000);

    describe.each(TABLES)('%s:', (_, rows, partitions) => {
      let ground: Ground;
      beforeEach(async () => {
        ground = await new Ground(client, servers.kafka).create(partitions);
      });
      afterEach(() => ground.close(), 30_000);
      it.each(rows)('$promise', ({ shows }) => shows(ground), 60_000);
    });

    describe('while the broker is away:', () => {
      const grounds: Ground[] = [];
      const outcomes = new Map<string, { during: unknown; after: () => Promise<void> }>();

      beforeAll(async () => {
        const broker = servers.kafkaProcess;
        if (!broker) return console.warn('skipped: the broker is not a process of this machine');
        const rows = [];
        for (const { promise, before } of brokerAway) {
          const ground = await new Ground(client, servers.kafka).create();
          grounds.push(ground);
          rows.push({ promise, ...(await before(ground)) });
        }
        await broker.kill('SIGKILL');
        await eventually(() => broker.pid === undefined);
        await Promise.all(
          rows.map(async ({ promise, during, after }) => {
            const seen = await within(OUTAGE, during()).catch((error: unknown) => error);
            outcomes.set(promise, { during: seen, after });
          }),
        );
        await broker.restart();
      }, 180_000);
      afterAll(() => Promise.all(grounds.map((ground) => ground.close())), 60_000);

      it.each(brokerAway)(
        '$promise',
        async ({ promise }) => {
          const outcome = outcomes.get(promise);
          if (!outcome) return console.warn('skipped');
          expect(outcome.during).toBeUndefined();
          await outcome.after();
        },
        90_000,
      );
    });
  });
}
