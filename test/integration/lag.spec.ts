import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isKnown, type PartitionFacts, type Status } from '#lag';
import { connectCluster, type Cluster } from '#stream';
import { LagWatch } from '#views';
import { Kafka, logLevel, type Admin, type Producer } from 'kafkajs';
import { eventually, startServers, type Servers } from '../support/servers.js';

/** A window of half a second, so that nobody waits for a minute. */
const window = { commits: 5, interval: 100 };

/** A transaction's end takes a few ms; the client waits for 300 of its own accord. */
const retry = { initialRetryTime: 5, multiplier: 1.3, maxRetryTime: 250, retries: 30 };

let servers: Servers;
let cluster: Cluster;
let watch: LagWatch;
let admin: Admin;
let producer: Producer;
beforeAll(async () => {
  servers = await startServers();
  cluster = connectCluster(servers.kafka);
  const kafka = new Kafka({ brokers: servers.kafka.brokers, logLevel: logLevel.NOTHING, retry });
  admin = kafka.admin();
  producer = kafka.producer({ transactionalId: 'lag-spec', maxInFlightRequests: 1, idempotent: true });
  await Promise.all([admin.connect(), producer.connect()]);
  await topic('first');
  // Makes Kafka create the topic of offsets, and waits for it.
  await admin.setOffsets({ groupId: 'first', topic: 'first', partitions: [{ partition: 0, offset: '0' }] });
  watch = new LagWatch({ cluster, pipeline: [], window });
  await watch.ready;
}, 60_000);
afterAll(async () => {
  await watch.close();
  await Promise.all([admin.disconnect(), producer.disconnect(), cluster.close()]);
  await servers.stop();
});

const topic = (name: string) => admin.createTopics({ topics: [{ topic: name, numPartitions: 1 }] });
/** In a transaction, as our own apps do; the admin's way joins the group first and takes 5 s. */
async function commit(consumerGroupId: string, of: string, offset: number): Promise<void> {
  const topics = [{ topic: of, partitions: [{ partition: 0, offset: String(offset) }] }];
  for (;;) {
    const transaction = await producer.transaction();
    try {
      await transaction.sendOffsets({ consumerGroupId, topics });
      return await transaction.commit();
    } catch {
      // The one before is still being ended, which the client does not wait for (tulios/kafkajs#430).
      await transaction.abort();
    }
  }
}
/** One transaction. */
async function write(to: string, count: number, end: 'commit' | 'abort' = 'commit'): Promise<void> {
  const transaction = await producer.transaction();
  await transaction.send({ topic: to, messages: Array.from({ length: count }, (_, i) => ({ value: `v${i}` })) });
  await transaction[end]();
}
const facts = async (group: string): Promise<PartitionFacts> => {
  await watch.read();
  const found = watch.group(group)?.partitions[0];
  if (!found) throw new Error(`${group} is not there`);
  return found;
};
async function becomes(group: string, status: Status, each?: () => Promise<unknown>): Promise<PartitionFacts> {
  let seen: PartitionFacts | undefined;
  await eventually(async () => {
    await each?.();
    seen = await facts(group);
    return seen.status === status;
  });
  return seen as PartitionFacts;
}

describe('lag, on a real cluster', () => {
  it('takes neither markers nor aborted records for lag', async () => {
    await topic('transactional');
    await write('transactional', 3);
    await write('transactional', 5, 'abort');
    await commit('drained', 'transactional', 3);
    await commit('behind', 'transactional', 1);
    expect(await facts('drained')).toMatchObject({
      committed: 3,
      end: 10,
      lag: 0,
      behind: { seconds: 0, by: 'drained' },
    });
    expect(await facts('behind')).toMatchObject({ lag: 2, behind: { by: 'record' } });
  }, 30_000);

  it('knows when something was committed within a transaction', async () => {
    await topic('input');
    await write('input', 2);
    const before = Date.now();
    await commit('exactly-once', 'input', 1);
    let at: string | null = null;
    await eventually(async () => (at = (await facts('exactly-once')).committedAt) !== null);
    expect(Math.abs(Date.parse(at ?? '') - before)).toBeLessThan(60_000);
  }, 30_000);

  it('tells a reader that stands from one that has stopped, and one that went back', async () => {
    await topic('work');
    await write('work', 50);
    for (const offset of [1, 2, 3]) await commit('stopped', 'work', offset);
    expect((await becomes('stopped', 'STOP')).reason).toMatch(/^the last commit was .* ago; nobody is in the group$/);
    const stands = await becomes('stands', 'STALL', () => commit('stands', 'work', 7));
    expect(stands.reason).toMatch(/stands at offset 7/);
    for (const offset of [20, 30, 10]) await commit('back', 'work', offset);
    expect((await becomes('back', 'REWIND', () => commit('back', 'work', 11))).reason).toMatch(/from offset 30 to 10/);
    expect((await becomes('back', 'OK', () => commit('back', 'work', 51))).lag).toBe(0);
  }, 60_000);

  it('never shows the lag of a former topic of the same name', async () => {
    await topic('again');
    await write('again', 9);
    await commit('reader', 'again', 4);
    expect(isKnown((await facts('reader')).lag)).toBe(true);
    await admin.deleteTopics({ topics: ['again'] });
    await eventually(async () => !(await admin.listTopics()).includes('again'));
    await topic('again');
    await write('again', 20);
    await watch.read();
    const [partition] = watch.group('reader')?.partitions ?? [];
    expect(partition === undefined || !isKnown(partition.lag)).toBe(true);
  }, 30_000);
});
