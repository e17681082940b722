// What Burrow and Tautline say of six groups on one cluster, second by second: a healthy one, a slow one, one that stands, one that
// stops, one that goes back, and one that has read a transactional topic to its end.
// KAFKA_BROKERS=… BURROW_URL=http://…/v3/kafka/<cluster> npm run bench:burrow [-- seconds]
// Burrow with intervals=10, min-distance=1, offset-refresh=2, expire-cache=1; here ten commits, a second apart, too.
/* global fetch */
import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs from 'kafkajs';
import { connectCluster } from '#stream';
import { LagWatch } from '#views';

const brokers = (process.env.KAFKA_BROKERS ?? '').split(',');
const burrow = process.env.BURROW_URL;
const [seconds = 75] = process.argv.slice(2).map(Number);
const TURN = 20;
const run = Date.now().toString(36);

/** What is committed at a second, of so many written; null: nothing is. */
const readers = {
  healthy: (_, written) => written,
  slow: (second) => second * 10,
  stalled: (second, written) => (second < TURN ? written - 1 : TURN * 20),
  stopped: (second, written) => (second < TURN ? written : null),
  rewound: (second, written) => (second < TURN ? written : (second - TURN) * 10),
};
const NAMES = [...Object.keys(readers), 'transactional'];
const topicOf = (name) => `${name}-${run}`;

const retry = { initialRetryTime: 20, retries: 60, multiplier: 1.3, maxRetryTime: 250 };
const kafka = new kafkajs.Kafka({ brokers, retry, logLevel: kafkajs.logLevel.NOTHING });
const [admin, producer] = [kafka.admin(), kafka.producer()];
const transactional = kafka.producer({ transactionalId: `bench-${run}`, maxInFlightRequests: 1, idempotent: true });
await Promise.all([admin.connect(), producer.connect(), transactional.connect()]);
await admin.createTopics({ topics: NAMES.map((name) => ({ topic: topicOf(name), numPartitions: 1 })) });
await admin.setOffsets({
  groupId: `first-${run}`,
  topic: topicOf('slow'),
  partitions: [{ partition: 0, offset: '0' }],
});

const transaction = await transactional.transaction();
const messages = (count) => Array.from({ length: count }, () => ({ partition: 0, value: 'x' }));
await transaction.send({ topic: topicOf('transactional'), messages: messages(100) });
await transaction.commit();

const createCluster = Object.getOwnPropertySymbols(kafka).find((s) => s.description === 'private:Kafka:createCluster');
const client = kafka[createCluster]({ metadataMaxAge: 60_000 });
await client.connect();
/** As a consumer that has assigned its partitions itself. */
async function commit(name, offset) {
  const groupId = topicOf(name);
  const coordinator = await client.findGroupCoordinator({ groupId });
  const topics = [{ topic: topicOf(name), partitions: [{ partition: 0, offset: String(offset) }] }];
  await coordinator.offsetCommit({ groupId, groupGenerationId: -1, memberId: '', topics });
}

const cluster = connectCluster({ brokers });
const watch = new LagWatch({ cluster, pipeline: [], window: { commits: 10, interval: 1_000 } });
await watch.ready;
const written = Object.fromEntries(Object.keys(readers).map((name) => [name, 0]));
console.log(`| second | ${NAMES.join(' | ')} |`);
console.log(`| ---: | ${NAMES.map(() => '---').join(' | ')} |`);
for (let second = 0; second <= seconds; second++) {
  const began = Date.now();
  await Promise.all(
    Object.entries(readers).map(async ([name, reader]) => {
      await producer.send({ topic: topicOf(name), messages: messages(20) });
      written[name] += 20;
      const offset = reader(second, written[name]);
      if (offset !== null) await commit(name, offset);
    }),
  );
  // Commits of a drained group go on, as a consumer's own of every few seconds do, for as long as it has been working.
  if (second < TURN) await commit('transactional', 100);
  await watch.read();
  if (second % 5 === 0) await tell(second);
  await sleep(Math.max(0, 1_000 - (Date.now() - began)));
}
await Promise.all([watch.close(), cluster.close(), client.disconnect()]);
await Promise.all([admin.disconnect(), producer.disconnect(), transactional.disconnect()]);

async function tell(second) {
  const cells = NAMES.map(async (name) => {
    const ours = watch.group(topicOf(name));
    return `${await theirs(topicOf(name))} · ${ours ? `${ours.summary.status} ${String(ours.summary.lag)}` : 'not seen'}`;
  });
  console.log(`| ${second} | ${(await Promise.all(cells)).join(' | ')} |`);
}

/** The partition's status and lag; a group's own says ERR for all that is worse than WARN. */
async function theirs(group) {
  const answer = await (await fetch(`${burrow}/consumer/${group}/lag`)).json();
  const partition = answer.status?.partitions?.[0];
  return partition ? `${partition.status} ${partition.current_lag}` : 'not seen';
}
