import { afterAll, beforeAll, it } from '@jest/globals';
import { connectCluster, type Cluster } from '#stream';
import { Kafka } from 'kafkajs';
import { startServers, type Servers } from '../support/servers.js';
let servers: Servers, cluster: Cluster;
beforeAll(async () => { servers = await startServers(); cluster = connectCluster(servers.kafka); }, 60000);
afterAll(async () => { await cluster.close(); await servers.stop(); });
it('probes', async () => {
  const kafka = new Kafka({ brokers: servers.kafka.brokers, logLevel: 0 });
  const admin = kafka.admin(); await admin.connect();
  await admin.createTopics({ topics: [{ topic: 't', numPartitions: 2 }] });
  const producer = kafka.producer({ transactionalId: 'x', maxInFlightRequests: 1, idempotent: true });
  await producer.connect();
  for (const end of ['commit', 'abort', 'commit'] as const) {
    const tx = await producer.transaction();
    await tx.send({ topic: 't', messages: [{ partition: 0, value: 'a' }, { partition: 0, value: 'b' }] });
    await tx[end]();
  }
  await admin.setOffsets({ groupId: 'g', topic: 't', partitions: [{ partition: 0, offset: '8' }] });
  await admin.setOffsets({ groupId: 'h', topic: 't', partitions: [{ partition: 0, offset: '1' }] });
  const s = await cluster.survey(['gone']);
  console.log(JSON.stringify({ ...s, topicIds: [...s.topicIds] }));
  console.log(JSON.stringify(await cluster.peek([{ topic: 't', partition: 0, offset: 8, end: 9, leader: 1 }])));
  console.log(JSON.stringify(await cluster.peek([{ topic: 't', partition: 0, offset: 1, end: 9, leader: 1 }, { topic: 't', partition: 1, offset: 0, end: 9, leader: 1 }])));
  console.log(await cluster.retentions(['t', '__consumer_offsets']), await cluster.offsetsAt('t', Date.now() - 60000));
  await producer.disconnect(); await admin.disconnect();
}, 60000);
