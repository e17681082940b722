import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provision, type ServerProcess } from '#servers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import kafkajs, { type Kafka } from 'kafkajs';
import { clusterMaker, type ClientCluster } from '../../libs/stream/src/kafka/client-cluster.js';
import { createKafka } from '../../libs/stream/src/kafka/kafka.js';
import { TransactionClient } from '../../libs/stream/src/kafka/transaction-client.js';
import { silent } from '../../libs/stream/src/logger.js';
import { eventually, type Servers } from '../support/servers.js';
import { led, undecided } from '../support/undecided.js';
import { settled, someWords, WordCount } from '../support/word-count.js';

const dataDir = mkdtempSync(join(tmpdir(), 'tautline-test-'));
let servers: Servers;
let brokers: readonly ServerProcess[];
let count: WordCount;

beforeAll(async () => {
  const { KAFKA_BROKERS: _, REDIS_URL: __, ...env } = process.env;
  const { kafka, redis, stop } = await provision({ env, dataDir, brokers: 3 });
  brokers = kafka.nodes;
  servers = {
    ...{ kafka: { brokers: kafka.brokers }, redis: redis.url, redisProcess: redis.process },
    ...{ kafkaProcess: kafka.nodes[0], stop },
  };
}, 120_000);

afterAll(async () => {
  await count?.close();
  await servers?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

const OFFSETS = '__consumer_offsets';

/** Where a coordinator is; the first to ask has its topic made. */
async function coordinatorOf(cluster: ClientCluster, groupId: string, coordinatorType: 0 | 1): Promise<number> {
  const broker = await cluster.findGroupCoordinator({ groupId, coordinatorType } as { groupId: string });
  return (broker as unknown as { nodeId: number }).nodeId;
}

interface Kept {
  /** Of each partition, the one broker that has it: it has no leader while that is away. */
  on: number[];
  config?: Record<string, string>;
}

/** These topics, and on one broker the groups' offsets. */
async function keepOn(node: number, kafka: Kafka, topics: Record<string, Kept>): Promise<void> {
  const alone = { 'min.insync.replicas': '1' };
  const entries = (config: Record<string, string>): { name: string; value: string }[] =>
    Object.entries({ ...alone, ...config }).map(([name, value]) => ({ name, value }));
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({
    topics: Object.entries(topics).map(([topic, { on, config = {} }]) => ({
      topic,
      replicaAssignment: on.map((broker, partition) => ({ partition, replicas: [broker] })),
      configEntries: entries(config),
    })),
  });
  const offsets = { type: kafkajs.ConfigResourceTypes.TOPIC, name: OFFSETS };
  const compacted = entries({ 'cleanup.policy': 'compact' });
  await admin.alterConfigs({ validateOnly: false, resources: [{ ...offsets, configEntries: compacted }] });
  const partitions = async (): Promise<{ partitionId: number; replicas: number[] }[]> =>
    (await admin.fetchTopicMetadata({ topics: [OFFSETS] })).topics.flatMap((of) => of.partitions);
  const partitionAssignment = (await partitions()).map(({ partitionId: partition }) => ({
    partition,
    replicas: [node],
  }));
  await admin.alterPartitionReassignments({ topics: [{ topic: OFFSETS, partitionAssignment }] });
  await eventually(async () => (await partitions()).every(({ replicas }) => replicas.length === 1));
  await admin.disconnect();
}

it('a commit whose markers the coordinator has left out reaches every partition', async () => {
  if (brokers.length < 3) return console.warn('skipped: the brokers are not processes of this machine');
  count = new WordCount(servers, 'hanging', 1);
  const { topics, group } = count;
  const id = `${group}/${topics.words}/0`;
  const kafka = createKafka(servers.kafka, { clientId: 'test', logger: silent });
  const cluster = clusterMaker(kafka).create({ allowAutoTopicCreation: false, isolationLevel: 1, metadataMaxAge: 0 });
  await cluster.connect();
  await coordinatorOf(cluster, group, 0);
  const coordinator = await coordinatorOf(cluster, id, 1);
  const node = coordinator === 3 ? 2 : 3;
  const broker = brokers[node - 1];
  await keepOn(node, kafka, {
    // The second has its marker: what the others get can only be the same.
    [topics.out]: { on: [node, coordinator, node] },
    [topics.log]: { on: [node], config: { 'cleanup.policy': 'compact' } },
  });
  await count.create();
  const words = someWords(60);
  let gone = false;
  const server = await count.run({
    onStep: async (step) => {
      if (gone || step !== 'sendOffsets') return;
      await broker?.kill('SIGTERM');
      // What is over so quickly that no leader can have been lost is not looked at again.
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      gone = true;
    },
  });
  await count.publish(words);
  await eventually(() => gone, 60_000);
  // The coordinator takes the transaction for ended, though nobody has taken its markers.
  await eventually(async () => (await new TransactionClient(cluster).state(id))?.state === 'CompleteCommit');
  await broker?.restart();
  await led(servers.kafka, [topics.out, topics.log, OFFSETS]);
  await settled(count, words);
  await eventually(() => server.health().ok, 30_000);
  expect(await undecided(servers.kafka, [...Object.values(topics), OFFSETS])).toEqual([]);
  await cluster.disconnect();
}, 150_000);
