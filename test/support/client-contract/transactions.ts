import { expect } from '@jest/globals';
import { failureOf, isTooLarge } from '../../../libs/stream/src/server/failure.js';
import { commit, errorOf, pending, record, type Promised } from './ground.js';

/** How often an owner follows another where chance has a say. */
const OWNERS = 40;

/** Of an owner's producer, which is in transactions all the time, and of publishers that are the only ones of their kind. */
export const transactions: Promised[] = [
  {
    promise: 'commit records of several partitions, the offset and its metadata together',
    shows: async (ground) => {
      const { out, log } = ground.topics;
      const port = ground.partition();
      const producer = await ground.owner(port);
      expect(await port.committed()).toBeNull();
      const transaction = await pending(
        producer,
        [record(out, 'a'), record(out, 'b', 1), record(log, 'c')],
        7,
        '{"mark":"ü"}',
      );
      expect([await ground.values(out), await ground.values(log)]).toEqual([[], []]);
      expect(await ground.witness.cluster.groups()).not.toContainEqual(
        expect.objectContaining({ group: ground.group, committed: [expect.objectContaining({ offset: 7 })] }),
      );
      await transaction.commit();
      expect((await ground.values(out)).sort()).toEqual(['a', 'b']);
      expect(await ground.values(log)).toEqual(['c']);
      await ground.owner(port);
      expect(await port.committed()).toEqual({ offset: 7, metadata: '{"mark":"ü"}' });
    },
  },
  {
    promise: 'that their owner leaves open are dropped by the next one: no record and no offset of them is ever seen',
    shows: async (ground) => {
      const { out } = ground.topics;
      await commit(await ground.owner(ground.partition()), [record(out, 'committed')], 1, 'first');
      await pending(await ground.owner(ground.partition()), [record(out, 'dropped')], 2, 'second');
      const port = ground.partition();
      await commit(await ground.owner(port), [record(out, 'next')], 3, 'third');
      expect(await ground.values(out)).toEqual(['committed', 'next']);
      await pending(await ground.owner(port), [record(out, 'dropped as well')], 4, 'fourth');
      await ground.owner(port);
      expect(await port.committed()).toEqual({ offset: 3, metadata: 'third' });
    },
  },
  ...(['begin', 'send', 'send offset', 'commit'] as const).map((step): Promised => ({
    promise: `of a zombie are fenced at the latest when they commit, and say so: taken over before ${step}`,
    shows: async (ground) => {
      const { out } = ground.topics;
      const zombie = await ground.owner(ground.partition());
      await commit(zombie, [record(out, 'before')], 1);
      const next = ground.partition();
      const takeOver = async (at: string): Promise<unknown> => at === step && (await ground.owner(next));
      const error = await errorOf(
        (async () => {
          await takeOver('begin');
          const transaction = await zombie.begin();
          await takeOver('send');
          await transaction.send([record(out, 'zombie')]);
          await takeOver('send offset');
          await transaction.sendOffset(2, 'zombie');
          await takeOver('commit');
          await transaction.commit();
        })(),
      );
      expect(failureOf(error)).toBe('lost');
      expect((await next.committed())?.offset).toBe(1);
      expect(await ground.values(out)).toEqual(['before']);
    },
  })),
  {
    promise: 'of other partitions and groups go on undisturbed',
    shows: async (ground) => {
      const { out } = ground.topics;
      const first = await pending(await ground.owner(ground.partition()), [record(out, 'a')], 1);
      const second = await pending(await ground.owner(ground.partition({ partition: 1 })), [record(out, 'b')], 1);
      const other = await ground.owner(ground.partition({ group: `${ground.group}-other` }));
      await commit(other, [record(out, 'c', 1)], 1);
      await second.commit();
      await first.commit();
      expect((await ground.values(out)).sort()).toEqual(['a', 'b', 'c']);
    },
  },
  {
    promise: 'follow one another at once, also with offsets alone',
    shows: async (ground) => {
      const port = ground.partition();
      const producer = await ground.owner(port);
      for (let i = 1; i <= 50; i++) await commit(producer, [], i);
      await ground.owner(port);
      expect((await port.committed())?.offset).toBe(50);
    },
  },
  {
    promise: 'leave the offset that the next owner finds, every time',
    shows: async (ground) => {
      const port = ground.partition();
      const found: unknown[] = [];
      for (let i = 1; i <= OWNERS; i++) {
        const producer = await port.producer();
        found.push((await port.committed())?.offset);
        await commit(producer, [], i, `${i}`);
        await producer.close();
      }
      expect(found).toEqual([undefined, ...Array.from({ length: OWNERS - 1 }, (_, i) => i + 1)]);
    },
  },
  {
    promise: 'hold more than a request does, in order',
    shows: async (ground) => {
      const { out } = ground.topics;
      const values = Array.from({ length: 10 }, (_, i) => `${i}${'x'.repeat(300_000)}`);
      const producer = await ground.owner(ground.partition());
      await commit(
        producer,
        values.map((value) => record(out, value)),
        1,
      );
      expect((await ground.values(out)).map((value) => parseInt(value ?? '', 10))).toEqual(values.map((_, i) => i));
    },
  },
  {
    promise: 'say of a record that no broker takes that it is too large, and nothing of them is seen',
    shows: async (ground) => {
      const { out } = ground.topics;
      const port = ground.partition();
      const transaction = await (await ground.owner(port)).begin();
      await transaction.send([record(out, 'small')]);
      expect(isTooLarge(await errorOf(transaction.send([record(out, 'x'.repeat(2_000_000))])))).toBe(true);
      await commit(await ground.owner(port), [record(out, 'next')], 1);
      expect(await ground.values(out)).toEqual(['next']);
    },
  },
  {
    promise: 'of an exclusive publisher show all that was sent or, where the work throws, nothing',
    shows: async (ground) => {
      const { out } = ground.topics;
      const publisher = ground.kept(await ground.client.cluster.exclusivePublisher(ground.group, [out]));
      const first = await publisher.transaction(async (send) => [
        ...(await send([record(out, 'a'), record(out, 'b', 1)])),
        ...(await send([record(out, 'c')])),
      ]);
      expect(first).toMatchObject([
        { partition: 0, offset: 0 },
        { partition: 1, offset: 0 },
        { partition: 0, offset: 1 },
      ]);
      const failing = publisher.transaction(async (send) => {
        await send([record(out, 'dropped')]);
        throw new Error('of the work');
      });
      await expect(failing).rejects.toThrow('of the work');
      await publisher.transaction((send) => send([record(out, 'd')]));
      expect((await ground.values(out)).sort()).toEqual(['a', 'b', 'c', 'd']);
    },
  },
  {
    promise: 'of an exclusive publisher are fenced by the next one of its id',
    shows: async (ground) => {
      const { out } = ground.topics;
      const { cluster } = ground.client;
      const former = ground.kept(await cluster.exclusivePublisher(ground.group, [out]));
      await former.transaction((send) => send([record(out, 'former')]));
      const next = ground.kept(await cluster.exclusivePublisher(ground.group, [out]));
      const late = former.transaction((send) => send([record(out, 'too late')]));
      await expect(late).rejects.toThrow(`another ${ground.group} has begun`);
      await next.transaction((send) => send([record(out, 'next')]));
      expect(await ground.values(out)).toEqual(['former', 'next']);
    },
  },
];
