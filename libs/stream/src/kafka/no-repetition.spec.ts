import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TopicMessages } from 'kafkajs';
import { withoutRepetition } from './no-repetition.js';
import { sendOnce } from './send-once.js';
import { TwinBrokers } from './testing/twin-brokers.js';

const batch: TopicMessages[] = [
  { topic: 't', messages: [0, 1].map((partition) => ({ partition, key: null, value: `p${partition}` })) },
];

describe('a broker that refuses while the answer of another one is on its way', () => {
  let brokers: TwinBrokers;
  let producer: ReturnType<TwinBrokers['producer']>;

  beforeEach(async () => {
    brokers = new TwinBrokers([1, 2]);
    producer = brokers.producer();
    await producer.connect();
    brokers.fates.set(1, ['slow']);
    brokers.fates.set(2, ['refused']);
  });

  it('doubles no record silently', async () => {
    const sending = withoutRepetition(producer, () => sendOnce(producer, batch));
    await expect(sending).rejects.toThrow(/was sent the records 2 times: some may lie in the log twice/);
  });

  it('does where the client is trusted, which is what is mended', async () => {
    await expect(sendOnce(producer, batch)).resolves.toHaveLength(2);
    expect(brokers.log).toEqual([['p0', 'p0'], ['p1']]);
  });
});

it('a send that every broker answers once is no repetition', async () => {
  const brokers = new TwinBrokers([1, 2]);
  const producer = brokers.producer();
  await producer.connect();
  expect(await withoutRepetition(producer, () => sendOnce(producer, batch))).toHaveLength(2);
  expect(await withoutRepetition(producer, () => sendOnce(producer, batch))).toHaveLength(2);
  expect(brokers.log).toEqual([
    ['p0', 'p0'],
    ['p1', 'p1'],
  ]);
});
