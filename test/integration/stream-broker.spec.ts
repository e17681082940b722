import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually, startServers, type Servers } from '../support/servers.js';
import { settled, someWords, WordCount } from '../support/word-count.js';

let servers: Servers;
let count: WordCount;

beforeAll(async () => {
  servers = await startServers();
}, 60_000);

afterAll(async () => {
  await count.close();
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
