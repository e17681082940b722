import type { Kafka } from 'kafkajs';
import { LogClient, type Slice } from '../kafka/log-client.js';

/** Longer than a dead stage's open transaction lasts, ms. */
const PATIENCE = 90_000;
const PAUSE = 50;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Resolves when everything that lies in `topics` now is committed or aborted. A read-committed reader stops before the first
 * open transaction of anybody, and does not see what others have committed behind it.
 */
export async function settled(kafka: Kafka, topics: readonly string[]): Promise<void> {
  const log = new LogClient(kafka);
  const until = Date.now() + PATIENCE;
  try {
    await log.connect(topics);
    for (const topic of topics) {
      for (const partition of log.partitions(topic)) {
        const { end } = await tail(log, topic, partition);
        while ((await tail(log, topic, partition)).stable < end) {
          if (Date.now() > until)
            throw new Error(`a transaction hangs in ${topic}/${partition}: see kafka-transactions.sh find-hanging`);
          await sleep(PAUSE);
        }
      }
    }
  } finally {
    await log.close().catch(() => undefined);
  }
}

async function tail(log: LogClient, topic: string, partition: number): Promise<Slice> {
  const offset = (await log.bound(topic, [partition], 'end')).get(partition) ?? 0;
  const leader = log.leader(topic, partition);
  if (leader === null) throw new Error(`${topic}/${partition} has no leader`);
  const [slice] = await log.fetch(leader, [{ topic, partition, offset }], { maxWait: 20, maxBytesPerPartition: 1 });
  if (!slice) throw new Error(`no answer for ${topic}/${partition}`);
  return slice;
}
