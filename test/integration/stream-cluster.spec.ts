import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Coordinates, InputRecord, OutputRecord } from '#events';
import { connectCluster, type Cluster } from '#stream';
import { eventually, startServers, type Servers } from '../support/servers.js';

const record = (topic: string, key: string | null, value: string): OutputRecord => ({
  topic,
  key,
  value,
  headers: { h: 'ü' },
});
const text = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString();

describe('a cluster', () => {
  let servers: Servers;
  let cluster: Cluster;
  const topic = `cluster-${Date.now()}`;

  beforeAll(async () => {
    servers = await startServers();
    cluster = connectCluster(servers.kafka);
  }, 60_000);

  afterAll(async () => {
    await cluster.close();
    await servers.stop();
  });

  it('creates what is missing and says where what is there differs', async () => {
    const spec = { name: topic, partitions: 3, config: { 'retention.ms': '60000' } };
    expect(await cluster.verifyTopics([spec])).toEqual([{ topic, state: 'missing', differences: [] }]);
    expect(await cluster.ensureTopics([spec])).toEqual([{ topic, state: 'created', differences: [] }]);
    expect(await cluster.ensureTopics([spec])).toEqual([{ topic, state: 'present', differences: [] }]);
    expect(await cluster.verifyTopics([{ name: topic, partitions: 4, config: { 'retention.ms': '1' } }])).toEqual([
      { topic, state: 'differs', differences: ['3 partitions instead of 4', 'retention.ms is 60000 instead of 1'] },
    ]);
  });

  it('publishes in order, says where, and hands everything to a reader', async () => {
    const publisher = await cluster.publisher();
    const records = Array.from({ length: 50 }, (_, i) => record(topic, `k${i % 7}`, String(i)));
    const written = await publisher.publish(records);

    const read: InputRecord[] = [];
    let caughtUp = false;
    const reader = await cluster.read({
      topics: [topic],
      from: 'start',
      onRecord: (r) => void read.push(r),
      onCaughtUp: () => (caughtUp = true),
    });
    await eventually(() => caughtUp);
    expect(read).toHaveLength(50);
    const at = (c: Coordinates | InputRecord): string => `${c.partition}:${c.offset}`;
    const valueAt = new Map(read.map((r) => [at(r), text(r.value)]));
    expect(written.map((c) => valueAt.get(at(c)))).toEqual(records.map((r) => r.value));
    expect(read[0]?.headers).toEqual({ h: 'ü' });

    const before = Date.now();
    await publisher.publish([record(topic, null, 'later')]);
    await eventually(() => read.length === 51);
    expect(Date.now() - before).toBeLessThan(2_000);
    await reader.close();

    const logs = await cluster.logs([topic, 'not-there']);
    expect(logs.map(({ end }) => end).reduce((a, b) => a + b)).toBe(51);
    await publisher.close();
  });

  it('starts at an offset, and at the end', async () => {
    const publisher = await cluster.publisher();
    const [first] = await publisher.publish([record(topic, 'x', 'a')]);
    const read: (string | null)[] = [];
    const reader = await cluster.read({ topics: [topic], from: 'end', onRecord: (r) => void read.push(text(r.value)) });
    await publisher.publish([record(topic, 'x', 'b')]);
    await eventually(() => read.length === 1);
    await reader.close();
    const again: (string | null)[] = [];
    const ends = (await cluster.logs([topic])).map((log): Coordinates => ({ ...log, offset: log.end }));
    const from = ends.map((end) => (end.partition === first?.partition ? { ...end, offset: first.offset } : end));
    const second = await cluster.read({ topics: [topic], from, onRecord: (r) => void again.push(text(r.value)) });
    await eventually(() => again.length === 2);
    await second.close();
    expect([read, again]).toEqual([['b'], ['a', 'b']]);
    await publisher.close();
  });

  it('skips no record where one partition has more than a fetch takes, and another one too', async () => {
    const large = `large-${topic}`;
    await cluster.ensureTopics([{ name: large, partitions: 3, config: {} }]);
    const publisher = await cluster.publisher();
    const places = [0, 1, 2, 0, 1, 2].map((partition, i) => ({ partition, i }));
    for (const { partition, i } of places)
      await publisher.publish([{ ...record(large, null, `${i}${'x'.repeat(i < 3 ? 1_040_000 : 10)}`), partition }]);
    await publisher.close();
    const read: (string | undefined)[] = [];
    const reader = await cluster.read({
      topics: [large],
      from: 'start',
      onRecord: ({ value }) => void read.push(text(value)?.[0]),
    });
    await eventually(() => read.length >= places.length);
    await reader.close();
    expect(read.sort()).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('lists brokers and groups, and leaves no group behind after reading', async () => {
    expect(await cluster.brokers()).toEqual([expect.objectContaining({ host: '127.0.0.1', controller: true })]);
    expect((await cluster.groups()).filter(({ committed }) => committed.some((c) => c.topic === topic))).toEqual([]);
  });

  it('publishes more than one request can hold', async () => {
    const publisher = await cluster.publisher();
    const big = 'x'.repeat(300_000);
    const written = await publisher.publish(
      Array.from({ length: 12 }, () => ({ ...record(topic, 'big', big), partition: 1 })),
    );
    expect(written.map(({ offset }) => offset - (written[0]?.offset ?? 0))).toEqual([...Array(12).keys()]);
    await publisher.close();
  });
});
