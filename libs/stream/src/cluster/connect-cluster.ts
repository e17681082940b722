import type { Coordinates } from '#events';
import type { Admin } from 'kafkajs';
import { AdminClient } from '../kafka/admin-client.js';
import { Turns } from '../kafka/turns.js';
import { KafkaMembership } from '../kafka/kafka-membership.js';
import { createKafka } from '../kafka/kafka.js';
import { silent, type Logger } from '../logger.js';
import type { Cluster, KafkaAddress, PartitionLog } from '../ports.js';
import { KafkaExclusivePublisher } from './exclusive-publisher.js';
import { groupStates } from './groups.js';
import { PartitionCounts } from './partition-counts.js';
import { KafkaPublisher } from './publisher.js';
import { Nodes } from '../kafka/nodes.js';
import { peek } from './peek.js';
import { LogReader } from './reader.js';
import { retentionsOf } from './retentions.js';
import { survey } from './survey.js';
import { whileLeadersMove } from './while-leaders-move.js';
import { ensureTopics, verifyTopics } from './topics.js';

export interface ClusterOptions {
  /** Names the caller in the brokers' logs and quotas. */
  clientId?: string;
  logger?: Logger;
}

/** The least that brokers allow, ms. */
const SESSION_TIMEOUT = 6_000;

/** Connects on first use; nothing is asked of the brokers before. */
export function connectCluster(address: KafkaAddress, options: ClusterOptions = {}): Cluster {
  const { clientId = 'tautline', logger = silent } = options;
  const kafka = createKafka(address, { clientId, logger });
  const open = new Set<{ close(): Promise<void> }>();
  const admin = new AdminClient(kafka);
  // Asked of two topics at once, the client may overwrite what it knows of one with an older answer that lacks it, and then finds
  // no partitions: a client of its own for these questions, one at a time.
  const offsets = new AdminClient(kafka);
  const turns = new Turns();
  const askOffsets = <T>(question: (client: Admin) => Promise<T>): Promise<T> =>
    turns.take(() => whileLeadersMove(() => offsets.ask(question)));
  // What does not answer at once is asked again with the next survey.
  const nodes = new Nodes(createKafka(address, { clientId, logger, retry: { retries: 0 } }));
  const counts = new PartitionCounts((ask) => admin.ask(ask));
  const kept = <T extends { close(): Promise<void> }>(opened: T): T => {
    open.add(opened);
    return opened;
  };

  return {
    publisher: () => Promise.resolve(kept(new KafkaPublisher(kafka, counts))),
    exclusivePublisher: async (id, topics) => kept(await KafkaExclusivePublisher.open(kafka, counts, id, topics)),
    ensureTopics: (specs) => admin.ask((client) => ensureTopics(client, specs)),
    verifyTopics: (specs) => admin.ask((client) => verifyTopics(client, specs)),
    read: (read) => kept(new LogReader(kafka, read, logger)).start(),
    logs: (topics) => askOffsets((client) => logsOf(client, topics)),
    offsetsAt: (topics, time) => askOffsets((client) => offsetsAt(client, topics, time)),
    join: (group, topics, assign) => {
      const membership = new KafkaMembership({ kafka, group, topics, sessionTimeout: SESSION_TIMEOUT, logger });
      void membership.start(assign);
      const member = kept({ close: () => membership.stop() });
      return { ...member, health: () => membership.health() };
    },
    groups: () => admin.ask(groupStates),
    survey: (known) => survey(nodes, known),
    peek: (places) => peek(nodes, places),
    retentions: (topics) => admin.ask((client) => retentionsOf(client, topics)),
    brokers: async () => {
      const { brokers, controller } = await admin.ask((client) => client.describeCluster());
      return brokers.map(({ nodeId, host, port }) => ({ id: nodeId, host, port, controller: nodeId === controller }));
    },
    close: async () => {
      await Promise.all([...open].map((opened) => opened.close()));
      await Promise.all([admin.close(), offsets.close(), nodes.close()]);
    },
  };
}

async function logsOf(admin: Admin, topics: readonly string[]): Promise<PartitionLog[]> {
  const there = new Set(await admin.listTopics());
  const logs: PartitionLog[] = [];
  for (const topic of topics.filter((one) => there.has(one))) {
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
      logs.push({ topic, partition, start: Number(low), end: Number(high) });
  }
  return logs;
}

async function offsetsAt(admin: Admin, topics: readonly string[], time: number): Promise<Coordinates[]> {
  const found: Coordinates[] = [];
  for (const topic of topics) {
    for (const { partition, offset } of await admin.fetchTopicOffsetsByTimestamp(topic, time))
      found.push({ topic, partition, offset: Number(offset) });
  }
  return found;
}
