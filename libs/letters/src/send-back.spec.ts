import { beforeEach, describe, expect, it } from '@jest/globals';
import { deadLetter, readNote, refuse, topicCatalogue, type InputRecord } from '#events';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import type { Choice } from './choose.js';
import { parseFilters } from './filter.js';
import { readLetters } from './read-letters.js';
import { sendBack } from './send-back.js';

const topics = topicCatalogue();
const [fragments, dead] = [topics.fragments.name, topics.deadLetters.name];
const GOOD = { articleId: 'a', index: 0, source: { id: 's' }, publishedAt: '2026-02-20T10:00:00Z', text: 'x' };

let cluster: FakeCluster;
beforeEach(() => {
  cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
});

/** A record that was refused; its id. */
function refused(of: Partial<InputRecord> = {}, more: Record<string, string> = {}): string {
  const record = { topic: fragments, partition: 6, offset: 1, timestamp: 0, headers: { mine: 'kept' }, ...of };
  const input = { key: Buffer.from('s/a'), value: Buffer.from('{}'), ...record };
  const letter = deadLetter(input, refuse('MissingField', 'articleId is missing', 'articleId'), 'enricher', dead);
  const { partition, offset } = cluster.append({ ...letter, headers: { ...letter.headers, ...more } });
  return `${partition}@${offset}`;
}

async function redrive(
  of: { ids?: string[]; filter?: string[]; value?: unknown } = {},
): Promise<{ sent: string[]; others: Exclude<Choice, { kind: 'send' }>[] }> {
  const { ids = [], filter = [], value } = of;
  const sent: string[] = [];
  const others: Exclude<Choice, { kind: 'send' }>[] = [];
  await sendBack({
    ...{ cluster, topics, ids, topicPrefix: '' },
    matches: parseFilters(filter),
    value: value === undefined ? null : Buffer.from(JSON.stringify(value)),
    onSent: ({ id }) => sent.push(id),
    onOther: (choice) => others.push(choice),
  });
  return { sent, others };
}

async function waiting(): Promise<string[]> {
  const ids: string[] = [];
  await readLetters(cluster, dead, ({ letter, note }) => void (note ?? ids.push(letter.id)));
  return ids;
}

describe('a redrive', () => {
  it('sends key, bytes and headers back, and leaves a note', async () => {
    const id = refused();
    expect((await redrive({ ids: [id] })).sent).toEqual([id]);
    expect(cluster.records(fragments)).toEqual([
      expect.objectContaining({
        key: new TextEncoder().encode('s/a'),
        value: Buffer.from('{}'),
        headers: { mine: 'kept', 'tautline-failures': '1' },
      }),
    ]);
    expect(cluster.records(dead).map(readNote)).toEqual([
      null,
      expect.objectContaining({ of: id, error: 'MissingField', corrected: false }),
    ]);
    expect(await waiting()).toEqual([]);
  });

  it('run again sends nothing', async () => {
    const id = refused();
    await redrive();
    expect(await redrive()).toEqual({ sent: [], others: [] });
    expect(await redrive({ ids: [id] })).toMatchObject({ sent: [], others: [{ kind: 'sent before', id }] });
    expect(cluster.records(fragments)).toHaveLength(1);
  });

  it('takes those that match, in their order', async () => {
    const ids = ['a', 'b', 'c'].map((articleId) => refused({ value: Buffer.from(articleId) }));
    expect((await redrive({ filter: ['value!=b'] })).sent).toEqual([ids[0], ids[2]]);
    expect(cluster.records(fragments).map(({ value }) => String(value))).toEqual(['a', 'c']);
    expect(await waiting()).toEqual([ids[1]]);
  });

  it('does not go on with what fails again meanwhile', async () => {
    refused();
    cluster.onAppend = (record) => {
      if (record.topic === fragments && cluster.records(fragments).length < 10) refused();
    };
    expect((await redrive()).sent).toHaveLength(1);
    expect(await waiting()).toHaveLength(1);
  });

  it('sends a record without a key to the partition that it came from', async () => {
    refused({ key: null, partition: 5 });
    await redrive();
    expect(cluster.records(fragments).map(({ partition }) => partition)).toEqual([5]);
  });

  it('sends a corrected value once, and not one that would be refused again', async () => {
    const id = refused();
    const { others } = await redrive({ ids: [id], value: { ...GOOD, publishedAt: 'today' } });
    expect(others).toEqual([
      { kind: 'refused', id, because: expect.stringContaining('would be refused too: InvalidTime') },
    ]);
    expect((await redrive({ ids: [id], value: GOOD })).sent).toEqual([id]);
    expect((await redrive({ ids: [id], value: GOOD })).sent).toEqual([]);
    expect(cluster.records(fragments).map(({ value }) => JSON.parse(String(value)) as unknown)).toEqual([GOOD]);
    expect(readNote(cluster.records(dead)[1] as InputRecord)).toMatchObject({ corrected: true });
  });

  it.each<[string, Partial<InputRecord>, Record<string, string>, RegExp]>([
    ['was cut', {}, { 'tautline-cut': '5000000' }, /only 2 of its 5,000,000 bytes were kept/],
    ['came from a topic that is gone', { topic: 'old' }, {}, /there is no topic old/],
    ['came from a partition that is gone', { key: null, partition: 8 }, {}, /no partition 8/],
    ['came from nobody knows where', {}, { 'kafka_dlt-original-offset': '' }, /do not say where it came from/],
  ])('refuses one that %s, and does the rest', async (_, of, headers, because) => {
    const bad = refused(of, headers);
    const good = refused();
    const { sent, others } = await redrive();
    expect([sent, others]).toEqual([[good], [{ kind: 'refused', id: bad, because: expect.stringMatching(because) }]]);
    expect(await waiting()).toEqual([bad]);
  });

  it('sends one that was cut when it is given the whole', async () => {
    const id = refused({}, { 'tautline-cut': '5000000' });
    expect((await redrive({ ids: [id], value: GOOD })).sent).toEqual([id]);
  });

  it('says which ids are not there', async () => {
    const id = refused();
    const { sent, others } = await redrive({ ids: ['7@99', id] });
    expect([sent, others]).toEqual([
      [id],
      [{ kind: 'refused', id: '7@99', because: expect.stringContaining('there is no dead letter 7@99') }],
    ]);
  });

  it('that cannot be committed leaves everything as it was', async () => {
    const id = refused();
    cluster.beforeCommit = () => Promise.reject(new Error('the broker is away'));
    await expect(redrive()).rejects.toThrow('the broker is away');
    cluster.beforeCommit = undefined;
    expect([await waiting(), cluster.records(fragments)]).toEqual([[id], []]);
    expect((await redrive()).sent).toEqual([id]);
  });

  it('gives way to one that has begun later', async () => {
    const id = refused();
    cluster.beforeCommit = async () => {
      cluster.beforeCommit = undefined;
      expect((await redrive()).sent).toEqual([id]);
    };
    await expect(redrive()).rejects.toThrow('another redrive has begun');
    expect(cluster.records(fragments)).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  });
});
