import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { KafkaJSRequestTimeoutError } from 'kafkajs';
import Broker from 'kafkajs/src/broker/index.js';
import { startServers, type Servers } from '../support/servers.js';
import { settled, someWords, WordCount } from '../support/word-count.js';

const LOSSES = 3;
const NOBODY = { broker: '', clientId: '', correlationId: 0, createdAt: 0, pendingDuration: 0, sentAt: 0 };

describe('a broker does what it was asked to, and its answer is lost:', () => {
  let servers: Servers;
  let count: WordCount;

  beforeAll(async () => {
    servers = await startServers();
  }, 60_000);
  afterEach(async () => {
    jest.restoreAllMocks();
    await count.close();
  }, 30_000);
  afterAll(() => servers.stop(), 30_000);

  // What a transaction asks for, in order; the client itself asks for the second one again.
  it.each([
    ['initProducerId', LOSSES],
    ['addPartitionsToTxn', 0],
    ['produce', LOSSES],
    ['addOffsetsToTxn', LOSSES],
    ['txnOffsetCommit', LOSSES],
    ['endTxn', LOSSES],
  ] as const)(
    'to %s, and nothing is lost or doubled',
    async (request, startedOver) => {
      count = await new WordCount(servers, `lost-${request.toLowerCase()}`, 1).create();
      const words = someWords(200);
      const ask = Reflect.get(Broker.prototype, request);
      let [asked, lost] = [0, 0];
      /** Epochs of producers of whose last commit nobody knows the outcome. */
      const unknown = new Set<unknown>();
      let reused = 0;
      jest.spyOn(Broker.prototype, request).mockImplementation(async function (this: Broker, of) {
        if (of.transactionalId === undefined) return ask.call(this, of);
        if (request === 'endTxn' && unknown.has(of.producerEpoch)) reused++;
        const answer = await ask.call(this, of);
        // Every other one: a producer asks for its epoch once, and aborts before it commits.
        if ((++asked % 2 !== 0 && request !== 'initProducerId') || lost === LOSSES) return answer;
        lost++;
        unknown.add(of.producerEpoch);
        throw new KafkaJSRequestTimeoutError(`${request} timed out`, NOBODY);
      });
      const failures: string[] = [];
      await count.publish(words);
      await count.run({ maxRecords: 10, observer: { startedOver: ({ failure }) => void failures.push(failure) } });
      await settled(count, words);
      expect({ lost, reused, failures }).toEqual({
        ...{ lost: LOSSES, reused: 0 },
        failures: Array.from({ length: startedOver }, () => 'transient'),
      });
      expect(await count.committed(count.topics.dead)).toEqual([]);
    },
    60_000,
  );
});
