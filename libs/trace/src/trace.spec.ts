import { beforeEach, describe, expect, it } from '@jest/globals';
import { consumerGroups, readDeadLetter, redriveNote, topicCatalogue, type OutputRecord } from '#events';
import { createDriver, createStages } from '#topology';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { traceArticle, type Trace } from './index.js';

const topics = topicCatalogue();
const group = consumerGroups().enricher;
const stages = createStages(topics);
const KEY = 'wire/a-1';

const SAILS =
  'The United States has sent the aircraft carrier USS Gerald R. Ford and six destroyers to the Gulf, threatening Iran with strikes.';
const fragment = (more: object = {}) => ({
  articleId: 'a-1',
  index: 0,
  source: { id: 'wire' },
  publishedAt: '2026-02-26T11:04:00Z',
  text: SAILS,
  ...more,
});

let cluster: FakeCluster;
beforeEach(() => {
  cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
});

const publish = async (...records: OutputRecord[]): Promise<void> =>
  void (await (await cluster.publisher()).publish(records));
/** Lays records down, each with its key or another. */
const send = (values: readonly unknown[], key: string | null = KEY): Promise<void> =>
  publish(
    ...values.map((value) => ({
      topic: topics.fragments.name,
      key,
      ...(key === null && { partition: 0 }),
      value: typeof value === 'string' ? value : JSON.stringify(value),
      headers: {},
    })),
  );

/** What the stages make of what was sent. */
async function process(): Promise<void> {
  const outputs: OutputRecord[] = [];
  const keep = (output: OutputRecord): void => void outputs.push(output);
  const driver = createDriver(
    { topics, ...stages },
    {
      onEnriched: keep,
      onAlert: keep,
      onDeadLetter: keep,
      onSignal: ({ topic, partition, key, value, headers }) => keep({ topic, partition, key, value, headers }),
    },
  );
  const all = cluster.records(topics.fragments.name);
  for (const record of all) driver.append(record);
  await publish(...outputs);
  const logs = await cluster.logs([topics.fragments.name]);
  cluster.groupStates = [
    {
      group,
      state: 'Stable',
      members: [],
      committed: logs.map(({ topic, partition, end }) => ({ topic, partition, offset: end })),
    },
  ];
}

const trace = (key = KEY, more: object = {}): Promise<Trace> => traceArticle({ cluster, topics, group }, key, more);
const fates = (told: Trace): unknown[] =>
  told.fragments.map(({ id, fate, because, of }) => [id, fate, because ?? of?.offset]);

describe('the trace of an article', () => {
  it('leads from a fragment to its entities, signals and alerts', async () => {
    await send([fragment()]);
    await process();
    const told = await trace();
    expect(told).toMatchObject({ article: KEY, searched: { back: '2026-02-26T12:00:00.000Z', complete: true } });
    const [first] = told.fragments;
    expect(first).toMatchObject({
      id: 'wire/a-1#0.1',
      fate: 'accepted',
      coordinates: { topic: topics.fragments.name, offset: 0 },
    });
    expect(first?.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['state:USA', 'state:IRN']));
    expect(first?.signals.map(({ event, dyad }) => [event, dyad])).toContainEqual(['MOBILIZE/troops', 'IRN~USA']);
    expect(told.alerts[0]).toMatchObject({ kind: 'escalation', lifecycle: 'raised', dyad: 'IRN~USA' });
    expect(first?.signals.map(({ id }) => id)).toEqual(expect.arrayContaining(told.alerts[0]?.signals ?? []));
  });

  it('tells why the others came to nothing', async () => {
    await send([
      fragment(),
      fragment(),
      fragment({ version: 2, text: 'The carrier stays in port.' }),
      fragment(),
      fragment({ version: 2, text: 'Another text.' }),
      fragment({ version: 4, status: 'canceled', index: undefined, text: undefined }),
      fragment({ index: 1, version: 3 }),
      '{"articleId": "a-1", "source": {"id": "wire"}, "index": 2}',
    ]);
    await process();
    const told = await trace();
    expect(fates(told)).toEqual([
      ['wire/a-1#0.1', 'accepted', undefined],
      ['wire/a-1#0.1', 'duplicate', 0],
      ['wire/a-1#0.2', 'accepted', undefined],
      ['wire/a-1#0.1', 'superseded', 'version 2 was there already'],
      ['wire/a-1#0.2', 'dead-lettered', undefined],
      ['wire/a-1#*.4', 'kill', 'takes back all fragments up to version 4'],
      ['wire/a-1#1.3', 'superseded', 'a kill of version 4 covers it'],
      [undefined, 'dead-lettered', undefined],
    ]);
    expect(told.fragments[4]?.deadLetter).toMatchObject({ error: 'VersionConflict', path: 'version' });
    expect(told.fragments[7]?.deadLetter).toMatchObject({ error: 'MissingField' });
    expect(told.fragments[0]?.signals.map(({ withdrawn }) => withdrawn)).toContain('corrected');
    expect(told.alerts.map(({ lifecycle }) => lifecycle)).toContain('raised');
  });

  it('knows which dead letter was sent back', async () => {
    await send(['{"articleId": "a-1", "source": {"id": "wire"}}']);
    await process();
    const [record] = cluster.records(topics.deadLetters.name);
    const letter = record && readDeadLetter(record);
    if (!letter) throw new Error('there is no dead letter');
    await publish(redriveNote(letter, { topic: topics.fragments.name, partition: 1, offset: 9 }, { corrected: true }));
    expect((await trace()).fragments).toMatchObject([
      { fate: 'dead-lettered', deadLetter: { id: letter.id, redrivenTo: 'articles.fragments[1]@9' } },
    ]);
  });

  it('finds what a client sent without a key, refused or passed on', async () => {
    await send(['{"articleId": "a-1", "source": {"id": "wire"}}', 'no JSON'], null);
    await process();
    expect((await trace()).fragments).toMatchObject([{ fate: 'dead-lettered', deadLetter: { error: 'MissingField' } }]);
  });

  it('says what has not been read yet, and what cannot be told', async () => {
    await send([fragment()]);
    expect(fates(await trace())).toEqual([['wire/a-1#0.1', 'unknown', expect.stringMatching(/cannot be told/)]]);
    cluster.groupStates = [{ group, state: 'Stable', members: [], committed: [] }];
    expect(fates(await trace())).toEqual([['wire/a-1#0.1', 'waiting', expect.stringMatching(/not read it yet/)]]);
  });

  it('of an unknown article is empty, and says how far was looked', async () => {
    expect(await trace('wire/none')).toEqual({
      article: 'wire/none',
      searched: { back: null, complete: true },
      fragments: [],
      alerts: [],
    });
  });

  it('ends at its budget, and says so', async () => {
    await send([fragment()]);
    await send(
      Array.from({ length: 50 }, (_, i) => fragment({ articleId: `b-${i}` })),
      KEY,
    );
    const told = await trace(KEY, { budget: { records: 20 } });
    expect([told.searched.complete, told.fragments.length]).toEqual([false, 20]);
    const stopped = await trace(KEY, { budget: { signal: AbortSignal.abort() } });
    expect(stopped.searched).toEqual({ back: null, complete: false });
  });
});
