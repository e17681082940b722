import { createKafka } from '../../libs/stream/src/kafka/kafka.js';
import { LogClient } from '../../libs/stream/src/kafka/log-client.js';
import { silent } from '../../libs/stream/src/logger.js';
import type { KafkaAddress } from '#stream';
import { eventually } from './servers.js';

/** Partitions, `topic/partition`, that end in a transaction of which it is not decided whether it was committed. */
export async function undecided(address: KafkaAddress, topics: readonly string[]): Promise<string[]> {
  const log = new LogClient(createKafka(address, { clientId: 'test', logger: silent }));
  try {
    await log.connect(topics);
    const places = topics.flatMap((topic) => log.partitions(topic).map((partition) => ({ topic, partition })));
    const found = await Promise.all(
      places.map(async ({ topic, partition }) => {
        const leader = log.leader(topic, partition);
        const stable = (await log.bound(topic, [partition], 'end')).get(partition);
        if (leader === null || stable === undefined) return [`${topic}/${partition}`];
        const from = [{ topic, partition, offset: stable }];
        const [slice] = await log.fetch(leader, from, { maxWait: 10, maxBytesPerPartition: 1 });
        return slice && slice.stable >= slice.end ? [] : [`${topic}/${partition}`];
      }),
    );
    return found.flat();
  } finally {
    await log.close();
  }
}

/** Waits until each partition has a leader again that answers; a reader does not wait for it. */
export const led = (address: KafkaAddress, topics: readonly string[]): Promise<void> =>
  eventually(
    () =>
      undecided(address, topics).then(
        () => true,
        () => false,
      ),
    30_000,
  );
