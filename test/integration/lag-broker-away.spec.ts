import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isKnown, type PartitionFacts } from '#lag';
import { provision, type ServerProcess } from '#servers';
import { connectCluster, type Cluster } from '#stream';
import { LagWatch } from '#views';
import { Kafka, logLevel } from 'kafkajs';
import { eventually } from '../support/servers.js';
import { led } from '../support/undecided.js';

const dataDir = mkdtempSync(join(tmpdir(), 'tautline-test-'));
const PARTITIONS = [0, 1, 2];
let brokers: readonly ServerProcess[];
let kafka: Kafka;
let cluster: Cluster;
let watch: LagWatch;
let addresses: string[];
let stop: () => Promise<void>;

beforeAll(async () => {
  const { KAFKA_BROKERS: _, ...env } = process.env;
  const servers = await provision({ env, dataDir, brokers: 3, only: ['kafka'] });
  stop = () => servers.stop();
  brokers = servers.kafka.nodes;
  addresses = servers.kafka.brokers;
  kafka = new Kafka({ brokers: servers.kafka.brokers, logLevel: logLevel.NOTHING });
  cluster = connectCluster(servers.kafka);
  watch = new LagWatch({ cluster, pipeline: [] });
}, 120_000);

afterAll(async () => {
  await watch?.close();
  await cluster?.close();
  await stop?.();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

/** A topic with each of its partitions on one broker alone, five records in each; and a group that has read two of them. */
async function fill(): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  const replicaAssignment = PARTITIONS.map((partition) => ({ partition, replicas: [partition + 1] }));
  const configEntries = [{ name: 'min.insync.replicas', value: '1' }];
  await admin.createTopics({ waitForLeaders: false, topics: [{ topic: 'spread', replicaAssignment, configEntries }] });
  await led({ brokers: addresses }, ['spread']);
  const producer = kafka.producer();
  await producer.connect();
  const messages = PARTITIONS.flatMap((partition) => Array.from({ length: 5 }, () => ({ partition, value: 'v' })));
  await producer.send({ topic: 'spread', messages });
  await producer.disconnect();
  await admin.setOffsets({
    ...{ groupId: 'reader', topic: 'spread' },
    partitions: PARTITIONS.map((partition) => ({ partition, offset: '2' })),
  });
  await admin.disconnect();
}

async function seen(): Promise<PartitionFacts[]> {
  await watch.read();
  return watch.group('reader')?.partitions ?? [];
}

it('of a broker that is away everything is unknown or old and says so, and of the others nothing is', async () => {
  if (brokers.length < 3) return console.warn('skipped: the brokers are not processes of this machine');
  await fill();
  await eventually(async () => (await seen()).every(({ lag }) => lag === 3) && (await seen()).length === 3, 60_000);
  await brokers[1]?.kill('SIGKILL');
  // Whoever takes the group over, it is never gone; while it moves, what was known of it stays, as old.
  let found: PartitionFacts[] = [];
  await eventually(async () => {
    found = await seen();
    expect(watch.group('reader')).not.toBeNull();
    return watch.group('reader')?.summary.stale === null && found[1]?.lag !== 3;
  }, 60_000);
  const [first, second, third] = found;
  expect([first?.lag, third?.lag]).toEqual([3, 3]);
  expect(second && isKnown(second.lag)).toBe(false);
  expect(second?.lag).toMatchObject({ unknown: expect.stringMatching(/no broker leads it|does not answer/) });
  expect(second?.note).toMatch(/^3 behind when it was last seen, \d+ s ago$/);
  // The sum is of the others, and says so.
  expect(watch.group('reader')?.summary).toMatchObject({
    ...{ lag: 6, unknown: 1, partitions: 3 },
    reason: expect.stringMatching(/unknown in 1 of 3/),
  });

  await brokers[1]?.restart();
  await eventually(async () => (await seen()).every(({ lag }) => lag === 3), 60_000);
}, 200_000);
