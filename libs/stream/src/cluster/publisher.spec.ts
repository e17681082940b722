import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OutputRecord } from '#events';
import type { Kafka } from 'kafkajs';
import { TwinBrokers } from '../kafka/testing/twin-brokers.js';
import type { PartitionCounts } from './partition-counts.js';
import { KafkaPublisher } from './publisher.js';

const record = (value: string): OutputRecord => ({ topic: 't', partition: 0, key: null, value, headers: {} });
const batch = (...values: string[]): { topicMessages: { topic: string; messages: { value: string }[] }[] } => ({
  topicMessages: [{ topic: 't', messages: values.map((value) => ({ value })) }],
});
const counts = { of: () => Promise.resolve(new Map([['t', 1]])) } as unknown as PartitionCounts;

// tulios/kafkajs#598
describe('where no answer comes to what was published', () => {
  let brokers: TwinBrokers;
  const publisher = (retries: number): KafkaPublisher =>
    new KafkaPublisher({ producer: () => brokers.producer(retries) } as unknown as Kafka, counts);

  beforeEach(() => {
    brokers = new TwinBrokers([1]);
    brokers.fates.set(1, ['unheard']);
  });

  it('the caller is told, and what comes next is written', async () => {
    const of = publisher(0);
    await expect(of.publish([record('a')])).rejects.toThrow('REQUEST_TIMED_OUT');
    expect(await of.publish([record('b')])).toEqual([{ topic: 't', partition: 0, offset: 1 }]);
    await of.publish([record('c'), record('d')]);
    expect(brokers.log).toEqual([['a', 'b', 'c', 'd']]);
  });

  it('the bare client loses what comes next, or sends nothing ever again, which is what is mended', async () => {
    const producer = brokers.producer(0);
    await producer.connect();
    await expect(producer.sendBatch(batch('a'))).rejects.toThrow('REQUEST_TIMED_OUT');
    await expect(producer.sendBatch(batch('c', 'd'))).rejects.toThrow('OUT_OF_ORDER_SEQUENCE_NUMBER');
    await producer.sendBatch(batch('b'));
    expect(brokers.log).toEqual([['a']]);
  });

  it('and the client tries again, nothing is doubled and nothing published meanwhile is lost', async () => {
    const of = publisher(5);
    const written = await Promise.all(['a', 'b', 'c'].map((value) => of.publish([record(value)])));
    expect(written.flat().map(({ offset }) => offset)).toEqual([0, 1, 2]);
    expect(brokers.log).toEqual([['a', 'b', 'c']]);
  });

  it('and the bare client tries again, it doubles that and loses what is sent meanwhile, which is what is mended', async () => {
    const producer = brokers.producer(5);
    await producer.connect();
    await Promise.all(['a', 'b'].map((value) => producer.sendBatch(batch(value))));
    expect(brokers.log).toEqual([['a', 'a']]);
  });
});
