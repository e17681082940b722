// How long one look at all consumer groups takes on a large cluster, and in how many requests.
// npm run bench:lag [-- groups partitions]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs from 'kafkajs';
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import { provision } from '#servers';
import { connectCluster } from '#stream';
import { LagWatch } from '#views';

const [groups = 300, partitions = 1_000] = process.argv.slice(2).map(Number);
const TOPICS = 10;

let requests = 0;
const { push } = RequestQueue.prototype;
RequestQueue.prototype.push = function (...args) {
  requests++;
  return push.apply(this, args);
};

const dataDir = mkdtempSync(join(tmpdir(), 'tautline-bench-'));
const servers = await provision({ env: process.env, dataDir, only: ['kafka'] });
try {
  await run(servers.kafka.brokers);
} finally {
  await servers.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function run(brokers) {
  const retry = { initialRetryTime: 5, multiplier: 1.3, maxRetryTime: 250, retries: 60 };
  const kafka = new kafkajs.Kafka({ brokers, retry, logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const names = Array.from({ length: TOPICS }, (_, i) => `load-${i}`);
  const each = Math.ceil(partitions / TOPICS);
  for (const topic of names) {
    await admin.createTopics({ topics: [{ topic, numPartitions: each }], waitForLeaders: false, timeout: 60_000 });
    await led(admin, topic);
  }
  await admin.setOffsets({ groupId: 'first', topic: names[0], partitions: [{ partition: 0, offset: '0' }] });
  const producer = kafka.producer({ transactionalId: 'bench', maxInFlightRequests: 1, idempotent: true });
  await producer.connect();
  for (const topic of names) {
    const messages = Array.from({ length: each }, (_, partition) => [1, 2, 3].map(() => ({ partition, value: 'x' })));
    const transaction = await producer.transaction();
    await transaction.send({ topic, messages: messages.flat() });
    await transaction.commit();
  }
  const of = (offset) =>
    names.map((topic) => ({
      topic,
      partitions: Array.from({ length: each }, (_, partition) => ({ partition, offset: String(offset) })),
    }));
  for (let group = 0; group < groups; group++) await commit(producer, `group-${group}`, of(group % 4));

  const cluster = connectCluster({ brokers });
  const watch = new LagWatch({ cluster, pipeline: [] });
  await watch.ready;
  console.log(`${groups} groups, each with commits in ${each * TOPICS} partitions`);
  for (let reading = 0; reading < 5; reading++) {
    requests = 0;
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const { groups: found } = await watch.read();
    const used = process.cpuUsage(cpu);
    const seen = found.reduce((sum, { partitions }) => sum + partitions, 0);
    console.log(
      `reading ${reading + 1}: ${seen} partitions of ${found.length} groups in ${Math.round(performance.now() - began)} ms, ` +
        `${requests} requests, ${Math.round((used.user + used.system) / 1000)} ms of processor, ` +
        `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
    );
  }
  await watch.close();
  await Promise.all([cluster.close(), producer.disconnect(), admin.disconnect()]);
}

async function led(admin, topic) {
  for (;;) {
    try {
      const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
      if (topics[0].partitions.every(({ leader }) => leader >= 0)) return;
    } catch {
      // Not yet.
    }
    await sleep(100);
  }
}

async function commit(producer, consumerGroupId, topics) {
  for (;;) {
    const transaction = await producer.transaction();
    try {
      await transaction.sendOffsets({ consumerGroupId, topics });
      return await transaction.commit();
    } catch {
      await transaction.abort();
    }
  }
}
