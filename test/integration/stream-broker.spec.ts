import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { eventually, startServers, type Servers } from '../support/servers.js';
import { led, undecided } from '../support/undecided.js';
import { settled, someWords, WordCount } from '../support/word-count.js';

let servers: Servers;
let count: WordCount;

beforeAll(async () => {
  servers = await startServers();
}, 60_000);

afterEach(async () => {
  await count.close();
});

afterAll(async () => {
  await servers.stop();
}, 30_000);

it('a broker that goes and comes back costs no record and doubles none', async () => {
  const broker = servers.kafkaProcess;
  if (!broker) return console.warn('skipped: the broker is not a process of this machine');
  count = await new WordCount(servers, 'broker').create();
  const words = someWords(300);
  const server = await count.run({ maxRecords: 20 });
  await count.publish(words.slice(0, 200));
  await eventually(() => server.health().partitions.some(({ position }) => (position ?? 0) > 0));
  await broker.kill('SIGTERM');
  await eventually(() => server.health().partitions.every(({ state }) => state === 'paused' || state === 'opening'));
  await broker.restart();
  await count.publish(words.slice(200));
  await settled(count, words);
  await eventually(() => server.health().ok, 30_000);
  expect(server.health().reasons).toEqual([]);
}, 120_000);

it('a broker that is killed as it ends a transaction leaves none undecided', async () => {
  const broker = servers.kafkaProcess;
  if (!broker) return console.warn('skipped: the broker is not a process of this machine');
  count = await new WordCount(servers, 'killed').create();
  const words = someWords(300);
  let killing: Promise<void> | undefined;
  let commits = 0;
  const server = await count.run({
    maxRecords: 20,
    onStep: (step) => {
      // Its answer to the commit is here; markers may not yet be written.
      if (step === 'commit' && ++commits === 3) killing ??= broker.kill('SIGKILL');
    },
  });
  await count.publish(words);
  await eventually(() => killing !== undefined);
  await killing;
  await broker.restart();
  const topics = [...Object.values(count.topics), '__consumer_offsets'];
  await led(servers.kafka, topics);
  await settled(count, words);
  await eventually(() => server.health().ok, 30_000);
  expect(await undecided(servers.kafka, topics)).toEqual([]);
}, 120_000);
