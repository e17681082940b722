import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka, Partitioners } from 'kafkajs';
import { eventually, startServers, type Servers } from '../support/servers.js';
import { settled, someWords, WordCount } from '../support/word-count.js';

describe('a broker that goes', () => {
  let servers: Servers;
  let broker: NonNullable<Servers['kafkaProcess']>;
  let count: WordCount;

  beforeAll(async () => {
    servers = await startServers();
    if (!servers.kafkaProcess) throw new Error('these tests need a broker that is a process of this machine');
    broker = servers.kafkaProcess;
  }, 60_000);
  afterEach(() => count.close(), 30_000);
  afterAll(() => servers.stop(), 30_000);

  // tulios/kafkajs#1416
  it('in the middle of a transaction is followed by a new producer, and nothing is lost or doubled', async () => {
    count = await new WordCount(servers, 'mid-transaction').create();
    const words = someWords(100);
    let back: Promise<void> | undefined;
    const killAndRestart = async (): Promise<void> => {
      await broker.kill('SIGKILL');
      await broker.restart();
    };
    const startedOver: string[] = [];
    const server = await count.run({
      maxRecords: 20,
      onStep: async (step) => {
        if (step !== 'sendOffsets' || back) return;
        back = killAndRestart();
        await eventually(() => broker.pid === undefined);
      },
      observer: { startedOver: ({ failure }) => void startedOver.push(failure) },
    });
    await count.publish(words.slice(0, 50));
    await eventually(() => back !== undefined);
    await back;
    await count.publish(words.slice(50));
    await settled(count, words);
    expect(startedOver).toContain('transient');
    await eventually(() => server.health().ok, 40_000);
  }, 120_000);

  // tulios/kafkajs#1416
  it('in the middle of a transaction leaves the bare producer of no more use, which is what is mended', async () => {
    count = await new WordCount(servers, 'wedged').create();
    const kafka = new Kafka({
      brokers: servers.kafka.brokers,
      logLevel: 0,
      retry: { initialRetryTime: 50, retries: 5 },
    });
    const createPartitioner = Partitioners.DefaultPartitioner;
    const producer = kafka.producer({ transactionalId: count.group, maxInFlightRequests: 1, createPartitioner });
    await producer.connect();
    const transaction = await producer.transaction();
    await transaction.send({ topic: count.topics.out, messages: [{ value: 'v', partition: 0 }] });
    await broker.kill('SIGKILL');
    await expect(transaction.commit()).rejects.toThrow();
    await broker.restart();
    await expect(transaction.abort()).rejects.toThrow('Cannot continue to use transaction once ended');
    await expect(producer.transaction()).rejects.toThrow('Transaction state exception');
    await producer.disconnect();
  }, 120_000);

  // tulios/kafkajs#659
  it('silent is noticed, and everything goes on by itself when it speaks again', async () => {
    count = await new WordCount(servers, 'silent').create();
    const words = someWords(60);
    const server = await count.run();
    await count.publish(words.slice(0, 30));
    await settled(count, words.slice(0, 30));
    await eventually(() => server.health().ok);
    broker.pause();
    try {
      await eventually(() => !server.health().ok, 40_000);
      expect(server.health().reasons.join()).toMatch(/has not answered for|not a member|stands still|timed out/);
    } finally {
      broker.resume();
    }
    await count.publish(words.slice(30));
    await settled(count, words);
    await eventually(() => server.health().ok, 40_000);
  }, 120_000);
});
