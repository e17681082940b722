import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TopicMessages } from 'kafkajs';
import { sendOnce, type Sender } from './send-once.js';
import { TwinBrokers } from './testing/twin-brokers.js';

const batch: TopicMessages[] = [
  { topic: 't', messages: [0, 1].map((partition) => ({ partition, key: null, value: `p${partition}` })) },
];

describe('a leader that moves while records are sent', () => {
  let brokers: TwinBrokers;
  let producer: Sender & { connect(): Promise<void> };

  beforeEach(async () => {
    brokers = new TwinBrokers([1, 2]);
    producer = brokers.producer();
    await producer.connect();
    brokers.fates.set(2, ['refused']);
  });

  describe('to a broker that has answered already', () => {
    beforeEach(() => {
      brokers.onRefresh = () => (brokers.leaders[1] = 1);
    });

    it('loses no record silently', async () => {
      await expect(sendOnce(producer, batch)).rejects.toThrow('sent to t/0, t/1, answered by t/0: a leader has moved');
    });

    it('does where the client is trusted, which is what is mended', async () => {
      await expect(producer.sendBatch({ topicMessages: batch })).resolves.toHaveLength(1);
      expect(brokers.log).toEqual([['p0'], []]);
    });
  });

  describe('from a broker that has answered already', () => {
    beforeEach(() => {
      brokers.onRefresh = () => brokers.leaders.splice(0, 2, 2, 2);
    });

    it('doubles no record silently', async () => {
      await expect(sendOnce(producer, batch)).rejects.toThrow('answered by t/0, t/0, t/1: a leader has moved');
    });

    it('does where the client is trusted, which is what is mended', async () => {
      await producer.sendBatch({ topicMessages: batch });
      expect(brokers.log).toEqual([['p0', 'p0'], ['p1']]);
    });
  });

  it('is no matter where all partitions move together', async () => {
    brokers.fates.set(1, ['refused']);
    brokers.onRefresh = () => brokers.leaders.splice(0, 2, 2, 1);
    expect(await sendOnce(producer, batch)).toHaveLength(2);
    expect(brokers.log).toEqual([['p0'], ['p1']]);
  });
});
