import { partitionFor, type OutputRecord } from '#events';
import { expect } from '@jest/globals';
import { isTooLarge } from '../../../libs/stream/src/server/failure.js';
import { errorOf, record, text, type Promised } from './ground.js';

const EVERY_BYTE = Uint8Array.from({ length: 256 }, (_, i) => i);

/** Publishers that are not in a transaction. */
export const producing: Promised[] = [
  {
    promise: 'writes key, value, headers and timestamp as they are',
    shows: async (ground) => {
      const { out } = ground.topics;
      const publisher = ground.kept(await ground.client.cluster.publisher());
      const before = Date.now();
      await publisher.publish([
        { topic: out, partition: 0, key: 'ключ', value: '', headers: { a: 'ü', b: '' }, timestamp: 1_700_000_000_123 },
        { topic: out, partition: 0, key: EVERY_BYTE, value: EVERY_BYTE, headers: {} },
        { topic: out, partition: 0, key: null, value: null, headers: { 'content-type': 'application/json' } },
      ]);
      const [first, second, third] = await ground.committed(out);
      expect({ ...first, key: text(first?.key ?? null), value: text(first?.value ?? null) }).toMatchObject({
        ...{ key: 'ключ', value: '', headers: { a: 'ü', b: '' }, timestamp: 1_700_000_000_123 },
      });
      expect([...(second?.key ?? [])]).toEqual([...EVERY_BYTE]);
      expect([...(second?.value ?? [])]).toEqual([...EVERY_BYTE]);
      expect(second?.timestamp).toBeGreaterThanOrEqual(before);
      expect(second?.timestamp).toBeLessThanOrEqual(Date.now());
      expect(third).toMatchObject({ key: null, value: null, headers: { 'content-type': 'application/json' } });
    },
  },
  {
    promise: 'puts a key where every client puts it, spreads records without one, and says where each lies',
    shows: async (ground) => {
      const { out } = ground.topics;
      const publisher = ground.kept(await ground.client.cluster.publisher());
      const keys = Array.from({ length: 40 }, (_, i) => (i % 4 === 3 ? null : `key-${i % 9}`));
      const records = keys.map((key, i): OutputRecord => ({ topic: out, key, value: `${i}`, headers: {} }));
      const written = await publisher.publish(records);
      const found = await ground.committed(out);
      const at = new Map(found.map((one) => [`${one.partition}:${one.offset}`, text(one.value)]));
      expect(written.map(({ partition, offset }) => at.get(`${partition}:${offset}`))).toEqual(
        records.map(({ value }) => value),
      );
      const wanted = records.map(({ key }) => (key === null ? null : partitionFor(key, 2)));
      expect(written.map(({ partition }, i) => (keys[i] === null ? null : partition))).toEqual(wanted);
      const spread = written.filter((_, i) => keys[i] === null).map(({ partition }) => partition);
      expect([...new Set(spread)].sort()).toEqual([0, 1]);
    },
  },
  {
    promise: 'loses none and keeps the order of those that are published without waiting for the one before',
    shows: async (ground) => {
      const { out } = ground.topics;
      const publisher = ground.kept(await ground.client.cluster.publisher());
      const values = Array.from({ length: 30 }, (_, i) => `${i}`);
      const written = await Promise.all(values.map((value) => publisher.publish([record(out, value)])));
      expect(written.map(([at]) => at?.offset)).toEqual(values.map(Number));
      expect(await ground.values(out)).toEqual(values);
    },
  },
  {
    promise: 'sends more than one request can hold, in order',
    shows: async (ground) => {
      const { out } = ground.topics;
      const publisher = ground.kept(await ground.client.cluster.publisher());
      const values = Array.from({ length: 12 }, (_, i) => `${i}${'x'.repeat(300_000)}`);
      const written = await publisher.publish(values.map((value) => record(out, value, 1)));
      expect(written.map(({ offset }) => offset)).toEqual(values.map((_, i) => i));
      expect((await ground.values(out)).map((value) => parseInt(value ?? '', 10))).toEqual(values.map((_, i) => i));
    },
  },
  {
    promise: 'says of a record that no broker takes that it is too large, and takes the next one',
    shows: async (ground) => {
      const { out } = ground.topics;
      const publisher = ground.kept(await ground.client.cluster.publisher());
      const refusal = await errorOf(publisher.publish([record(out, 'x'.repeat(2_000_000))]));
      expect(isTooLarge(refusal)).toBe(true);
      await publisher.publish([record(out, 'next')]);
      expect(await ground.values(out)).toEqual(['next']);
    },
  },
  {
    promise: 'names the topic that is not there, and makes none',
    shows: async (ground) => {
      const missing = `${ground.topics.out}.missing`;
      const publisher = ground.kept(await ground.client.cluster.publisher());
      await expect(publisher.publish([record(missing, 'v')])).rejects.toThrow(missing);
      expect(await ground.witness.cluster.logs([missing])).toEqual([]);
    },
  },
];
