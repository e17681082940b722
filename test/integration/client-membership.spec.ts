import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Kafka } from 'kafkajs';
import { AdminClient } from '../../libs/stream/src/kafka/admin-client.js';
import { removeMembers } from '../../libs/stream/src/kafka/former-members.js';
import { KafkaMembership } from '../../libs/stream/src/kafka/kafka-membership.js';
import { createKafka } from '../../libs/stream/src/kafka/kafka.js';
import { silent } from '../../libs/stream/src/logger.js';
import { eventually, startServers, type Servers } from '../support/servers.js';
import { WordCount } from '../support/word-count.js';

/** Longer than any of these tests may take: who waits for it fails. */
const LONG_SESSION = 300_000;

/** A member that says so when it has joined, in a process of its own. */
const MEMBER = `
  const [broker, clientId, groupId, topic, session] = process.argv.slice(1);
  const { Kafka } = require('kafkajs');
  const times = { sessionTimeout: Number(session), rebalanceTimeout: Number(session) };
  const consumer = new Kafka({ brokers: [broker], clientId, logLevel: 0 }).consumer({ groupId, ...times });
  consumer.on(consumer.events.GROUP_JOIN, () => console.log('joined'));
  consumer.connect()
    .then(() => consumer.subscribe({ topic }))
    .then(() => consumer.run({ eachBatch: async () => undefined }));
`;

interface Member {
  of: KafkaMembership;
  /** Partitions, as often as they were assigned. */
  assigned: number[][];
}

describe('an instance', () => {
  let servers: Servers;
  let count: WordCount;
  let kafka: Kafka;
  let admin: AdminClient;
  let rounds = 0;
  const members: KafkaMembership[] = [];
  const processes: ChildProcess[] = [];

  beforeAll(async () => {
    servers = await startServers();
    kafka = createKafka(servers.kafka, { clientId: 'host-1', logger: silent });
    admin = new AdminClient(kafka);
  }, 60_000);

  beforeEach(async () => {
    count = await new WordCount(servers, `members-${rounds++}`, 4).create();
  });

  afterEach(async () => {
    for (const process of processes.splice(0)) process.kill('SIGKILL');
    await Promise.all(members.splice(0).map((member) => member.stop()));
    await count.close();
  }, 30_000);

  afterAll(async () => {
    await admin.close();
    await servers.stop();
  }, 30_000);

  const start = (options: { instance?: string; sessionTimeout?: number } = {}): Member => {
    const { group, topics } = count;
    const of = new KafkaMembership({
      ...{ kafka, group, topics: [topics.words], sessionTimeout: 6_000, logger: silent },
      ...options,
    });
    members.push(of);
    const assigned: number[][] = [];
    void of.start((partitions) => void assigned.push(partitions.map(({ partition }) => partition).sort()));
    return { of, assigned };
  };

  const killedMember = async (clientId: string): Promise<void> => {
    const { group, topics } = count;
    const of = [servers.kafka.brokers[0] ?? '', clientId, group, topics.words, String(LONG_SESSION)];
    const process = spawn(globalThis.process.execPath, ['-e', MEMBER, ...of], { stdio: ['ignore', 'pipe', 'inherit'] });
    processes.push(process);
    await once(process.stdout, 'data');
    process.kill('SIGKILL');
    await once(process, 'exit');
  };

  const group = (): Promise<{ state: string; members: { memberId: string; clientId: string }[] }> =>
    admin.ask(async (client) => {
      const [found] = (await client.describeGroups([count.group])).groups;
      return found ?? { state: 'Dead', members: [] };
    });

  it('that was killed with -9 has its partitions back when it is started again, before its session has ended', async () => {
    await killedMember('host-1');
    const { of, assigned } = start({ instance: 'host-1', sessionTimeout: LONG_SESSION });
    await eventually(() => assigned.length > 0);
    expect(assigned).toEqual([[0, 1, 2, 3]]);
    expect(of.health().ok).toBe(true);
  }, 60_000);

  it('leaves the members of other instances alone', async () => {
    const other = start();
    await eventually(() => other.assigned.length === 1);
    const [before] = (await group()).members;
    await removeMembers(kafka, count.group, ({ clientId }) => clientId === 'host-2');
    expect((await group()).members).toMatchObject([{ memberId: before?.memberId }]);
  }, 60_000);

  it('that nobody knows again waits for its dead member; stopped meanwhile, it stays in the group no longer', async () => {
    await killedMember('former');
    const { of, assigned } = start();
    await eventually(async () => (await group()).state === 'PreparingRebalance');
    await of.stop();
    const removed = await removeMembers(kafka, count.group, ({ clientId }) => clientId === 'former');
    expect(removed).toHaveLength(1);
    await eventually(async () => (await group()).members.length === 0);
    expect(assigned).toEqual([]);
  }, 60_000);

  it('that is put out of the group comes back', async () => {
    const { of, assigned } = start();
    await eventually(() => assigned.length === 1);
    const [first] = await removeMembers(kafka, count.group, () => true);
    await eventually(() => assigned.length >= 2);
    // A request of the former member that is answered late can put it out once more.
    await eventually(async () => {
      const { members: now } = await group();
      return now.length === 1 && now[0]?.memberId !== first && of.health().ok;
    });
    expect(assigned.at(-1)).toEqual([0, 1, 2, 3]);
  }, 60_000);

  it('comes out of a storm of rebalances with all that the others have left', async () => {
    const { of, assigned } = start();
    for (let i = 0; i < 6; i++) {
      const [one, two] = [start(), start()];
      await eventually(() => one.assigned.length > 0);
      await Promise.all([one.of.stop(), two.of.stop()]);
    }
    await eventually(async () => (await group()).members.length === 1 && assigned.at(-1)?.length === 4);
    expect(of.health().ok).toBe(true);
  }, 60_000);

  it('joins again when the coordinator of its group was away', async () => {
    const broker = servers.kafkaProcess;
    if (!broker) return console.warn('skipped: the broker is not a process of this machine');
    const { of, assigned } = start();
    await eventually(() => assigned.length === 1);
    await broker.kill('SIGKILL');
    await eventually(() => !of.health().ok);
    await broker.restart();
    await eventually(() => of.health().ok, 40_000);
    await of.confirmed();
    expect(assigned.at(-1)).toEqual([0, 1, 2, 3]);
  }, 90_000);
});
