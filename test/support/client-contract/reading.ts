import type { InputRecord, OutputRecord } from '#events';
import type { ExclusivePublisher } from '#stream';
import { expect } from '@jest/globals';
import kafkajsLibrary from 'kafkajs';
import { failureOf } from '../../../libs/stream/src/server/failure.js';
import type { PartitionPort } from '../../../libs/stream/src/server/partition-port.js';
import { eventually } from '../servers.js';
import type { Codec } from './client.js';
import { errorOf, record, text, type Ground, type Promised } from './ground.js';

const CODECS: readonly Codec[] = ['gzip', 'snappy', 'lz4', 'zstd'];

/** All that is committed from `offset` on, as one fetch after the other brings it. */
async function fetchAll(port: PartitionPort, offset: number): Promise<InputRecord[]> {
  const { end } = await port.bounds();
  const records: InputRecord[] = [];
  for (let next = offset; next < end;) {
    const fetched = await port.fetch(next);
    if (fetched.next <= next) throw new Error(`stands still at ${next} of ${end}`);
    records.push(...fetched.records);
    next = fetched.next;
  }
  return records;
}

const valuesOf = (records: readonly InputRecord[]): (string | null)[] => records.map(({ value }) => text(value));

/** Two writers of transactions in the input. */
async function writers(ground: Ground): Promise<[ExclusivePublisher, ExclusivePublisher]> {
  const open = async (id: string): Promise<ExclusivePublisher> =>
    ground.kept(await ground.witness.cluster.exclusivePublisher(`${ground.group}-${id}`, []));
  return [await open('one'), await open('two')];
}

class Dropped extends Error {}

/** A transaction that is aborted; `meanwhile` happens before its last record. */
async function aborted(
  publisher: ExclusivePublisher,
  records: readonly OutputRecord[],
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const work = publisher.transaction(async (send) => {
    await send(records.slice(0, -1));
    await meanwhile();
    await send(records.slice(-1));
    throw new Dropped();
  });
  await expect(work).rejects.toThrow(Dropped);
}

/** Committed, aborted and plain records through one another, among them transactions that begin and end inside of others. */
async function tangle(ground: Ground): Promise<void> {
  const input = (value: string): OutputRecord => record(ground.topics.in, value);
  const [one, two] = await writers(ground);
  await ground.publish([input('plain 1'), input('plain 2')]);
  await aborted(one, [input('aborted 1'), input('aborted 2')], () =>
    two.transaction((send) => send([input('committed 1'), input('committed 2')])),
  );
  await aborted(one, [input('aborted 3')]);
  await one.transaction(async (send) => {
    await send([input('committed 3')]);
    await aborted(two, [input('aborted 4'), input('aborted 5')], () => ground.publish([input('plain 3')]));
    await aborted(two, [input('aborted 6')]);
    return send([input('committed 4')]);
  });
  await aborted(two, [input('aborted 7')]);
}
const UNTANGLED = [
  ...['plain 1', 'plain 2', 'committed 1', 'committed 2'],
  ...['committed 3', 'plain 3', 'committed 4'],
];

/** Of an owner's partition, and of readers that belong to no group. */
export const reading: Promised[] = [
  {
    promise: 'begins at any offset, within a batch too, and says where to go on',
    shows: async (ground) => {
      const values = Array.from({ length: 20 }, (_, i) => `${i}`);
      await ground.publish(values.slice(0, 15).map((value) => record(ground.topics.in, value)));
      await ground.publish(values.slice(15).map((value) => record(ground.topics.in, value)));
      const port = ground.partition();
      expect(await port.bounds()).toEqual({ start: 0, end: 20 });
      for (const from of [0, 1, 7, 14, 15, 19]) {
        const records = await fetchAll(port, from);
        expect(valuesOf(records)).toEqual(values.slice(from));
        expect(records[0]).toMatchObject({ topic: ground.topics.in, partition: 0, offset: from });
      }
      expect(await port.fetch(20)).toMatchObject({ records: [], next: 20 });
    },
  },
  {
    promise: 'skips markers and aborted records, wherever it begins',
    shows: async (ground) => {
      await tangle(ground);
      const port = ground.partition();
      const all = await fetchAll(port, 0);
      expect(valuesOf(all)).toEqual(UNTANGLED);
      const { end } = await port.bounds();
      for (let from = 0; from <= end; from++)
        expect([from, valuesOf(await fetchAll(port, from))]).toEqual([
          from,
          valuesOf(all.filter(({ offset }) => offset >= from)),
        ]);
    },
  },
  {
    promise: 'skips an aborted transaction that is longer than a fetch, its marker being in a later one',
    shows: async (ground) => {
      const [one, two] = await writers(ground);
      const input = (value: string): OutputRecord => record(ground.topics.in, `${value} ${'x'.repeat(500)}`);
      const work = one.transaction(async (send) => {
        for (let i = 0; i < 10; i++) {
          await send([input('aborted')]);
          await two.transaction((other) => other([input('committed')]));
        }
        throw new Dropped();
      });
      await expect(work).rejects.toThrow(Dropped);
      const records = await fetchAll(ground.partition({ maxBytes: 1_200 }), 0);
      expect(valuesOf(records).map((value) => value?.slice(0, 9))).toEqual(Array(10).fill('committed'));
    },
  },
  {
    promise: 'shows nothing that lies behind an open transaction, until that is over',
    shows: async (ground) => {
      const [one] = await writers(ground);
      const port = ground.partition();
      await one.transaction(async (send) => {
        await send([record(ground.topics.in, 'a')]);
        await ground.publish([record(ground.topics.in, 'b')]);
        expect(await port.fetch(0)).toMatchObject({ records: [], next: 0 });
      });
      expect(valuesOf(await fetchAll(port, 0))).toEqual(['a', 'b']);
    },
  },
  {
    promise: 'finds the one record at an offset, and none where a marker, an aborted record or nothing lies',
    shows: async (ground) => {
      await tangle(ground);
      const port = ground.partition();
      const records = new Map((await fetchAll(port, 0)).map((one) => [one.offset, text(one.value)]));
      const { end } = await port.bounds();
      for (let offset = 0; offset <= end; offset++) {
        const found = await port.record(offset);
        expect([offset, found && text(found.value)]).toEqual([offset, records.get(offset) ?? null]);
      }
    },
  },
  {
    promise: 'hands over the changelog as far as it is committed, and how much of it that is',
    shows: async (ground) => {
      const [one] = await writers(ground);
      const { log } = ground.topics;
      for (let i = 0; i < 5; i++) await one.transaction((send) => send([record(log, `${i}`)]));
      await aborted(one, [record(log, 'aborted')]);
      const seen: (string | null)[] = [];
      const parts: number[] = [];
      await ground.partition().changelog((records, done) => {
        seen.push(...valuesOf(records));
        parts.push(done);
        return Promise.resolve();
      });
      expect(seen).toEqual(['0', '1', '2', '3', '4']);
      expect(parts.at(-1)).toBe(1);
      expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    },
  },
  {
    promise: 'says of an offset that is not in the log that its place is lost; a reader goes on at the start',
    shows: async (ground) => {
      const values = Array.from({ length: 10 }, (_, i) => `${i}`);
      await ground.publish(values.map((value) => record(ground.topics.in, value)));
      await deleteBefore(ground, 6);
      const port = ground.partition();
      expect(await port.bounds()).toEqual({ start: 6, end: 10 });
      expect(failureOf(await errorOf(port.fetch(2)))).toBe('unplaced');
      expect(failureOf(await errorOf(port.fetch(11)))).toBe('unplaced');
      expect(valuesOf(await fetchAll(port, 6))).toEqual(['6', '7', '8', '9']);
      const read: (string | null)[] = [];
      const from = [{ topic: ground.topics.in, partition: 0, offset: 2 }];
      await ground.client.cluster.read({
        ...{ topics: [ground.topics.in], from },
        onRecord: ({ value }) => void read.push(text(value)),
      });
      await eventually(() => read.length === 4);
      expect(read).toEqual(['6', '7', '8', '9']);
    },
  },
  ...CODECS.map((codec): Promised => ({
    promise: `reads batches compressed with ${codec}, or refuses them; it never skips them`,
    shows: async (ground) => {
      const topic = `${ground.topics.in}.${codec}`;
      // The broker compresses them.
      const spec = { name: topic, partitions: 1, config: { 'compression.type': codec } };
      await ground.witness.cluster.ensureTopics([spec]);
      const values = Array.from({ length: 20 }, (_, i) => `${i}${'ü'.repeat(200)}`);
      await ground.publish(values.map((value) => record(topic, value)));
      const fetching = fetchAll(ground.partition({ topic }), 0);
      if (ground.under.codecs.includes(codec)) expect(valuesOf(await fetching)).toEqual(values);
      else await expect(fetching).rejects.toThrow(new RegExp(codec, 'i'));
    },
  })),
  {
    promise: 'of several topics begins at the start, at the end or at offsets, and says when all of it is read',
    shows: async (ground) => {
      const topics = [ground.topics.in, ground.topics.out];
      const [first = ''] = topics;
      await ground.publish(topics.flatMap((topic) => ['a', 'b'].map((value, i) => record(topic, value, i))));
      const readings = [
        { from: 'start' as const, wanted: ['a', 'a', 'b', 'b'] },
        { from: 'end' as const, wanted: [] },
        { from: [{ topic: first, partition: 0, offset: 1 }], wanted: ['a', 'b', 'b'] },
        { from: 'start' as const, to: [{ topic: first, partition: 1, offset: 1 }], wanted: ['b'] },
      ];
      for (const { wanted, ...of } of readings) {
        const read: (string | null)[] = [];
        let caughtUp = false;
        const reader = await ground.client.cluster.read({
          ...{ ...of, topics, onRecord: ({ value }) => void read.push(text(value)) },
          onCaughtUp: () => (caughtUp = true),
        });
        await eventually(() => caughtUp);
        await reader.close();
        expect(read.sort()).toEqual(wanted);
      }
    },
  },
  {
    promise: 'waits for whoever takes a record, and goes on with the next; nothing is handed over after it is closed',
    shows: async (ground) => {
      await tangle(ground);
      const read: (string | null)[] = [];
      let goOn = (): void => undefined;
      const reader = await ground.client.cluster.read({
        ...{ topics: [ground.topics.in], from: 'start' },
        onRecord: ({ value }) => {
          read.push(text(value));
          return new Promise((resolve) => (goOn = resolve));
        },
      });
      for (let i = 1; i <= 4; i++) {
        await eventually(() => read.length === i);
        // Time for a reader that does not wait.
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(read).toEqual(UNTANGLED.slice(0, i));
        if (i < 4) goOn();
      }
      const closing = reader.close();
      goOn();
      await closing;
      expect(read).toHaveLength(4);
    },
  },
  {
    promise: 'skips no record where one partition has more than a fetch takes, and another one too',
    shows: async (ground) => {
      const values = [0, 1, 0, 1].map((_, i) => `${i}${'x'.repeat(i < 2 ? 1_040_000 : 10)}`);
      for (const [i, value] of values.entries()) await ground.publish([record(ground.topics.in, value, i % 2)]);
      const read = (await ground.committed(ground.topics.in, ground.client)).map(({ value }) => text(value)?.[0]);
      expect(read.sort()).toEqual(['0', '1', '2', '3']);
    },
  },
];

async function deleteBefore(ground: Ground, offset: number): Promise<void> {
  const admin = new kafkajsLibrary.Kafka({ brokers: ground.address.brokers, logLevel: 0 }).admin();
  await admin.connect();
  // Otherwise it does not know who leads them.
  await admin.fetchTopicOffsets(ground.topics.in);
  await admin.deleteTopicRecords({ topic: ground.topics.in, partitions: [{ partition: 0, offset: String(offset) }] });
  await admin.disconnect();
}
