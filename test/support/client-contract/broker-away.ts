import { expect } from '@jest/globals';
import { failureOf } from '../../../libs/stream/src/server/failure.js';
import { eventually } from '../servers.js';
import { commit, errorOf, NO_ERROR, pending, record, text, type Ground } from './ground.js';

/** What is seen of one outage; `after` is asked when the broker is back. */
export interface Outage {
  promise: string;
  /** Sets up what the broker's end will hit. @returns what to look at while it is away, and when it is back */
  before: (ground: Ground) => Promise<{ during: () => Promise<void>; after: () => Promise<void> }>;
}

/** All of them fail, as what may be tried again. */
async function transients(...asked: Promise<unknown>[]): Promise<void> {
  const errors = await Promise.all(asked.map(errorOf));
  expect(errors).not.toContain(NO_ERROR);
  expect(errors.map(failureOf)).toEqual(errors.map(() => 'transient'));
}

/** Asks until it is answered. */
const answered = async (ask: () => Promise<unknown>): Promise<void> =>
  eventually(
    () =>
      ask().then(
        () => true,
        () => false,
      ),
    30_000,
  );

/** The broker is killed with -9, and started again. */
export const brokerAway: Outage[] = [
  {
    promise: 'a transaction fails as one that may be tried again; the next producer works, and nothing of it is seen',
    before: async (ground) => {
      const { out } = ground.topics;
      await commit(await ground.owner(ground.partition()), [record(out, 'before')], 1, 'before');
      const port = ground.partition();
      const open = await pending(await ground.owner(port), [record(out, 'dropped')], 2, 'dropped');
      return {
        during: () => transients(open.commit()),
        after: async () => {
          await answered(async () => commit(await ground.owner(port), [record(out, 'after')], 3, 'after'));
          await ground.owner(port);
          expect(await port.committed()).toEqual({ offset: 3, metadata: 'after' });
          expect(await ground.values(out)).toEqual(['before', 'after']);
        },
      };
    },
  },
  {
    promise: 'a partition cannot be taken nor read, and both go on with the same port',
    before: async (ground) => {
      await ground.publish([record(ground.topics.in, 'v')]);
      const port = ground.partition();
      await ground.owner(port);
      expect((await port.fetch(0)).next).toBe(1);
      return {
        during: () => transients(port.fetch(0), port.producer(), port.committed(), port.bounds()),
        after: async () => {
          await answered(async () => ground.owner(port));
          expect(await port.bounds()).toEqual({ start: 0, end: 1 });
          expect((await port.fetch(0)).records.map(({ value }) => text(value))).toEqual(['v']);
        },
      };
    },
  },
  {
    promise: 'a publisher fails, or writes when the broker is back; what comes later is written once',
    before: async (ground) => {
      const { out } = ground.topics;
      const publisher = ground.kept(await ground.client.cluster.publisher());
      await publisher.publish([record(out, 'before')]);
      let lost: Promise<unknown> = Promise.resolve();
      return {
        during: () => {
          lost = errorOf(publisher.publish([record(out, 'during')]));
          return Promise.resolve();
        },
        after: async () => {
          const error = await lost;
          if (error !== NO_ERROR) expect(failureOf(error)).toBe('transient');
          await answered(() => ground.client.cluster.logs([out]));
          const attempts: string[] = [];
          await answered(() => {
            attempts.push(`after ${attempts.length}`);
            return publisher.publish([record(out, attempts.at(-1) ?? '')]);
          });
          const values = await ground.values(out);
          expect(values[0]).toBe('before');
          expect(values.at(-1)).toBe(attempts.at(-1));
          expect(new Set(values).size).toBe(values.length);
          if (error === NO_ERROR) expect(values[1]).toBe('during');
        },
      };
    },
  },
  {
    promise: 'a reader goes on where it was',
    before: async (ground) => {
      const topic = ground.topics.in;
      const read: (string | null)[] = [];
      await ground.publish(['a', 'b'].map((value) => record(topic, value)));
      await ground.client.cluster.read({
        ...{ topics: [topic], from: 'start' },
        onRecord: ({ value }) => void read.push(text(value)),
      });
      await eventually(() => read.length === 2);
      return {
        during: () => Promise.resolve(),
        after: async () => {
          await answered(() => ground.publish([record(topic, 'c')]));
          await eventually(() => read.length >= 3, 30_000);
          expect(read.slice(0, 2)).toEqual(['a', 'b']);
          expect(new Set(read.slice(2))).toEqual(new Set(['c']));
        },
      };
    },
  },
  {
    promise: 'a member says that it is not well, and joins again with its partitions',
    before: async (ground) => {
      const seat = await ground.member().seated();
      return {
        during: () => eventually(() => !seat.of.health().ok),
        after: async () => {
          await eventually(() => seat.of.health().ok, 40_000);
          await seat.of.confirmed();
          expect(seat.partitions).toEqual([0, 1]);
        },
      };
    },
  },
  {
    promise: 'questions are refused, and the same client answers them later',
    before: async (ground) => {
      const { cluster } = ground.client;
      const topics = [ground.topics.in];
      expect(await cluster.logs(topics)).toHaveLength(2);
      expect(await cluster.brokers()).toHaveLength(1);
      return {
        during: () => transients(cluster.logs(topics), cluster.groups(), cluster.brokers()),
        after: async () => {
          await answered(() => cluster.groups());
          await answered(() => cluster.brokers());
          await answered(() => cluster.logs(topics));
          expect(await cluster.logs(topics)).toHaveLength(2);
        },
      };
    },
  },
];
