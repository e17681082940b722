// The floor: one hop that copies records in transactions with kafkajs and does nothing else. One producer for each partition, as
// transactional ids are bound to what is read. argv: JSON of { brokers, from, to, group }.
import kafkajs from 'kafkajs';

const { brokers, from, to, group } = JSON.parse(process.argv[2]);
const kafka = new kafkajs.Kafka({ brokers, clientId: group, logLevel: kafkajs.logLevel.ERROR });
const consumer = kafka.consumer({ groupId: group, readUncommitted: false, maxWaitTimeInMs: 100 });
const producers = new Map();

function producerOf(partition) {
  if (!producers.has(partition)) {
    const transactionalId = `${group}-${partition}`;
    const producer = kafka.producer({ transactionalId, idempotent: true, maxInFlightRequests: 1 });
    producers.set(
      partition,
      producer.connect().then(() => producer),
    );
  }
  return producers.get(partition);
}

consumer.on(consumer.events.CRASH, () => process.exit(1));
await consumer.connect();
await consumer.subscribe({ topics: [from], fromBeginning: true });
await consumer.run({
  autoCommit: false,
  eachBatchAutoResolve: false,
  partitionsConsumedConcurrently: 8,
  eachBatch: async ({ batch, resolveOffset, heartbeat }) => {
    const { partition, messages } = batch;
    const transaction = await (await producerOf(partition)).transaction();
    const copies = messages.map(({ key, value, headers }) => ({ key, value, headers, partition }));
    await transaction.send({ topic: to, messages: copies, acks: -1 });
    const offset = String(Number(batch.lastOffset()) + 1);
    await transaction.sendOffsets({
      consumerGroupId: group,
      topics: [{ topic: from, partitions: [{ partition, offset }] }],
    });
    await transaction.commit();
    resolveOffset(batch.lastOffset());
    await heartbeat();
  },
});
process.on('disconnect', () => process.exit());
