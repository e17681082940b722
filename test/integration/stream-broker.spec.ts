import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { TransactionClient } from '../../libs/stream/src/kafka/transaction-client.js';
import { eventually, startServers, type Servers } from '../support/servers.js';
import { led, undecided } from '../support/undecided.js';
import { settled, someWords, WordCount } from '../support/word-count.js';

/** Of some, markers are left out. */
const KILLS = 3;

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

it('a broker killed with -9 between its answer to a commit and the markers leaves none undecided', async () => {
  const broker = servers.kafkaProcess;
  if (!broker) return console.warn('skipped: the broker is not a process of this machine');
  count = await new WordCount(servers, 'killed').create();
  const words = someWords(KILLS * 60);
  const topics = [...Object.values(count.topics), '__consumer_offsets'];
  let [commits, killed] = [0, 0];
  let killing: Promise<void> | undefined;
  const server = await count.run({ maxRecords: 20, onStep: (step) => void (step === 'sendOffsets' && commits++) });
  // With the answer to its commit an owner asks at once whether the markers are written.
  const ask = Reflect.get(TransactionClient.prototype, 'state');
  const asked = jest.spyOn(TransactionClient.prototype, 'state').mockImplementation(function (
    this: TransactionClient,
    id,
  ) {
    if (commits >= 2) killing ??= broker.kill('SIGKILL').then(() => void killed++);
    return ask.call(this, id);
  });
  for (let i = 0; i < KILLS; i++) {
    await count.publish(words.slice(i * 60, i * 60 + 60));
    await eventually(() => killed > i, 60_000);
    await broker.restart();
    await led(servers.kafka, topics);
    await settled(count, words.slice(0, i * 60 + 60));
    [commits, killing] = [0, undefined];
  }
  asked.mockRestore();
  await eventually(() => server.health().ok, 30_000);
  expect(await undecided(servers.kafka, topics)).toEqual([]);
}, 240_000);
