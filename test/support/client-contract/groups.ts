import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { GroupState } from '#stream';
import { expect } from '@jest/globals';
import { removeMembers } from '../../../libs/stream/src/kafka/former-members.js';
import { createKafka } from '../../../libs/stream/src/kafka/kafka.js';
import { silent } from '../../../libs/stream/src/logger.js';
import { eventually } from '../servers.js';
import { record, type Ground, type Promised } from './ground.js';
import type { Seat } from './seat.js';

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

/** A member that dies without leaving. */
async function killedMember({ address, group, topics }: Ground, clientId: string): Promise<void> {
  const args = ['-e', MEMBER, address.brokers[0] ?? '', clientId, group, topics.in, String(LONG_SESSION)];
  const member = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(member.stdout, 'data');
  } finally {
    const exited = once(member, 'exit');
    member.kill('SIGKILL');
    await exited;
  }
}

const remove = ({ address, group }: Ground, isDead: Parameters<typeof removeMembers>[2]): Promise<string[]> =>
  removeMembers(createKafka(address, { clientId: 'test', logger: silent }), group, isDead);

async function groupOf(ground: Ground, client = ground.witness): Promise<GroupState> {
  const found = (await client.cluster.groups()).find(({ group }) => group === ground.group);
  return found ?? { group: ground.group, state: 'Dead', members: [], committed: [] };
}

const ALL = [0, 1, 2, 3];

/** Waits until each of them has two partitions, and none is with both. */
const shared = (one: Seat, two: Seat): Promise<void> =>
  eventually(
    () =>
      [one, two].every(({ partitions }) => partitions.length === 2) &&
      [...one.partitions, ...two.partitions].sort().join() === ALL.join(),
  );

/** Members of a consumer group. Topics have four partitions. */
export const groups: Promised[] = [
  {
    promise: 'a member has all partitions, and neither reads nor commits anything',
    shows: async (ground) => {
      await ground.publish(ALL.map((partition) => record(ground.topics.in, 'v', partition)));
      const seat = await ground.member().seated();
      expect(seat.partitions).toEqual(ALL);
      await seat.of.confirmed();
      expect(seat.of.health()).toEqual({ ok: true, reason: '' });
      expect((await groupOf(ground)).committed).toEqual([]);
    },
  },
  {
    promise: 'members share the partitions, none twice, and the rest has them all when one leaves',
    shows: async (ground) => {
      const [one, two] = [ground.member(), ground.member()];
      await shared(one, two);
      await two.close();
      expect(two.of.health().ok).toBe(false);
      await eventually(() => one.partitions.length === 4);
    },
  },
  {
    promise: 'members that come by different clients are in one group',
    shows: async (ground) => {
      const [one, two] = [ground.member(), ground.member({}, ground.witness)];
      await shared(one, two);
    },
  },
  {
    promise:
      'one that was killed with -9 has its partitions back when it is started again, before its session has ended',
    shows: async (ground) => {
      const instance = `client-${ground.group.slice('group-'.length)}`;
      await killedMember(ground, instance);
      const seat = await ground.member({ alone: true, sessionTimeout: LONG_SESSION }).seated();
      expect(seat.assigned).toEqual([ALL]);
      expect(seat.of.health().ok).toBe(true);
    },
  },
  {
    promise:
      'one that nobody knows again waits for its dead member; stopped meanwhile, it stays in the group no longer',
    shows: async (ground) => {
      await killedMember(ground, 'former');
      const seat = ground.member();
      await eventually(async () => (await groupOf(ground)).state === 'PreparingRebalance');
      await seat.close();
      expect(await remove(ground, ({ clientId }) => clientId === 'former')).toHaveLength(1);
      await eventually(async () => (await groupOf(ground)).members.length === 0);
      expect(seat.assigned).toEqual([]);
    },
  },
  {
    promise: 'one that is put out of the group comes back',
    shows: async (ground) => {
      const seat = await ground.member().seated();
      const [first] = await remove(ground, () => true);
      await seat.seated(2);
      // A request of the former member that is answered late can put it out once more.
      await eventually(async () => {
        const { members: now } = await groupOf(ground);
        return now.length === 1 && now[0]?.id !== first && seat.of.health().ok;
      });
      expect(seat.partitions).toEqual(ALL);
    },
  },
  {
    promise: 'one comes out of a storm of rebalances with all that the others have left',
    shows: async (ground) => {
      const seat = ground.member();
      for (let i = 0; i < 4; i++) {
        const [one, two] = [ground.member(), ground.member()];
        await one.seated();
        await Promise.all([one.close(), two.close()]);
      }
      await eventually(async () => (await groupOf(ground)).members.length === 1 && seat.partitions.length === 4);
      expect(seat.of.health().ok).toBe(true);
    },
  },
  {
    promise: 'the port for those who only take part tells of partitions and health, and leaves when it is closed',
    shows: async (ground) => {
      let mine: number[] = [];
      const member = ground.client.cluster.join(ground.group, [ground.topics.in], (partitions) => {
        mine = partitions.map(({ partition }) => partition).sort();
      });
      await eventually(() => mine.length === 4 && member.health().ok);
      await member.close();
      await eventually(async () => (await groupOf(ground)).members.length === 0);
    },
  },
  {
    promise: 'a group tells who has which partitions and what is committed',
    shows: async (ground) => {
      await ground.member({}, ground.witness).seated();
      const producer = await ground.owner(ground.partition({ partition: 2 }, ground.witness));
      const transaction = await producer.begin();
      await transaction.sendOffset(5, '');
      await transaction.commit();
      const partitions = ALL.map((partition) => ({ topic: ground.topics.in, partition }));
      const wanted = {
        ...{ group: ground.group, state: 'Stable' },
        members: [
          { id: expect.any(String), clientId: expect.stringMatching(/^witness-/), host: '127.0.0.1', partitions },
        ],
        committed: [{ topic: ground.topics.in, partition: 2, offset: 5 }],
      };
      // An offset is visible when the markers of its transaction are written.
      await eventually(async () => (await groupOf(ground, ground.client)).committed.some(({ offset }) => offset === 5));
      const { committed, ...found } = await groupOf(ground, ground.client);
      expect({ ...found, committed: committed.filter(({ offset }) => offset !== null) }).toEqual(wanted);
    },
  },
];
