import { expect } from '@jest/globals';
import { record, type Promised } from './ground.js';

/** What is asked of the cluster as a whole. */
export const admin: Promised[] = [
  {
    promise: 'creates topics that are missing, and says where those that are there differ',
    shows: async (ground) => {
      const { cluster } = ground.client;
      const topic = `${ground.topics.in}.new`;
      const spec = { name: topic, partitions: 3, config: { 'retention.ms': '60000' } };
      expect(await cluster.verifyTopics([spec])).toEqual([{ topic, state: 'missing', differences: [] }]);
      expect(await cluster.ensureTopics([spec])).toEqual([{ topic, state: 'created', differences: [] }]);
      expect(await cluster.ensureTopics([spec])).toEqual([{ topic, state: 'present', differences: [] }]);
      const other = { name: topic, partitions: 4, config: { 'retention.ms': '1' } };
      expect(await cluster.verifyTopics([other])).toEqual([
        { topic, state: 'differs', differences: ['3 partitions instead of 4', 'retention.ms is 60000 instead of 1'] },
      ]);
    },
  },
  {
    promise: 'lets several create the same topics at once',
    shows: async (ground) => {
      const specs = ['a', 'b', 'c'].map((name) => ({ name: `${ground.topics.in}.${name}`, partitions: 2, config: {} }));
      const { cluster } = ground.client;
      await Promise.all([cluster, ground.witness.cluster, cluster].map((one) => one.ensureTopics(specs)));
      const states = await cluster.verifyTopics(specs);
      expect(states.map(({ state }) => state)).toEqual(['present', 'present', 'present']);
    },
  },
  {
    promise: 'knows start and end of logs, and leaves out topics that are not there',
    shows: async (ground) => {
      const topic = ground.topics.in;
      await ground.publish([0, 0, 1].map((partition) => record(topic, 'v', partition)));
      const logs = await ground.client.cluster.logs([topic, 'not-there']);
      expect(logs.toSorted((a, b) => a.partition - b.partition)).toEqual([
        { topic, partition: 0, start: 0, end: 2 },
        { topic, partition: 1, start: 0, end: 1 },
      ]);
    },
  },
  {
    promise: 'finds the first offset at or after a time, and the end where there is none',
    shows: async (ground) => {
      const topic = ground.topics.in;
      const at = (timestamp: number, partition = 0): ReturnType<typeof record> & { timestamp: number } => ({
        ...record(topic, 'v', partition),
        timestamp,
      });
      for (const timestamp of [1_000, 2_000, 3_000]) await ground.publish([at(timestamp)]);
      await ground.publish([at(1_500, 1)]);
      const offsets = async (time: number): Promise<(number | undefined)[]> => {
        const found = await ground.client.cluster.offsetsAt([topic], time);
        return [0, 1].map((partition) => found.find((one) => one.partition === partition)?.offset);
      };
      expect(await offsets(0)).toEqual([0, 0]);
      expect(await offsets(2_000)).toEqual([1, 1]);
      expect(await offsets(2_001)).toEqual([2, 1]);
      expect(await offsets(9_000)).toEqual([3, 1]);
    },
  },
  {
    promise: 'lists brokers, and leaves no group behind after reading',
    shows: async (ground) => {
      await ground.publish([record(ground.topics.in, 'v')]);
      const groups = async (): Promise<string[]> =>
        (await ground.witness.cluster.groups()).map(({ group }) => group).sort();
      const before = await groups();
      expect(await ground.committed(ground.topics.in, ground.client)).toHaveLength(1);
      expect(await groups()).toEqual(before);
      expect(await ground.client.cluster.brokers()).toEqual([
        expect.objectContaining({ host: '127.0.0.1', controller: true }),
      ]);
    },
  },
];
