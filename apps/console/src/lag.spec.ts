import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { consumerGroups, topicCatalogue } from '#events';
import type { GroupFacts, LagHistory, LagSnapshot } from '#lag';
import { createLogger, type RunningApp } from '#platform';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { startConsole } from './index.js';
import { LAG_SETTINGS } from './testing/lag-settings.js';

const topics = topicCatalogue();
const [fragments, signals] = [topics.fragments.name, topics.signals.name];

let cluster: FakeCluster;
let app: RunningApp;
beforeEach(() => {
  cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
});
afterEach(() => app.close());

const run = async () => {
  app = await startConsole({
    ...{ cluster, topics, groups: consumerGroups(), logger: createLogger('silent') },
    ...{ host: '127.0.0.1', port: 0, lag: LAG_SETTINGS },
  });
};
const get = async <T>(path: string): Promise<T> => (await (await fetch(`${app.url}/v1/lag${path}`)).json()) as T;
const lagNow = () => get<LagSnapshot>('');
async function until(condition: (snapshot: LagSnapshot) => boolean): Promise<LagSnapshot> {
  for (;;) {
    const snapshot = await lagNow();
    if (condition(snapshot)) return snapshot;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const fill = (topic: string, partition: number, count: number) => {
  for (let at = 0; at < count; at++) cluster.append({ topic, partition, key: null, value: '{}', headers: {} });
};
const group = (name: string, topic: string, offsets: (number | null)[], members = 1) => ({
  group: name,
  state: members > 0 ? 'Stable' : 'Empty',
  members: Array.from({ length: members }, (_, at) => ({
    id: `m-${at}`,
    clientId: `tautline-${name}`,
    host: '127.0.0.1',
    partitions: offsets.map((_, partition) => ({ topic, partition })),
  })),
  committed: offsets.flatMap((offset, partition) => (offset === null ? [] : [{ topic, partition, offset }])),
});

describe('GET /v1/lag', () => {
  it('tells every group, and each stage of the pipeline', async () => {
    fill(fragments, 0, 5);
    fill(fragments, 1, 3);
    fill(fragments, 2, 1);
    cluster.groupStates = [group('enricher', fragments, [2, 3, null, null]), group('billing', 'elsewhere', [4], 0)];
    await run();
    const snapshot = await lagNow();
    expect(snapshot.stale).toBeNull();
    expect(snapshot.groups.map(({ group, state, lag }) => [group, state, lag])).toEqual([
      ['billing', 'Empty', { unknown: 'there is no elsewhere/0' }],
      // 3, and the one where it has committed nothing: it begins at the start.
      ['enricher', 'Stable', 4],
    ]);
    expect(snapshot.groups[1]).toMatchObject({ partitions: 8, unknown: 0, topics: [fragments], status: 'STOP' });
    expect(snapshot.pipeline).toMatchObject([
      { stage: 'enricher', reads: fragments, state: 'Stable', members: 1, lag: 4, partitions: 8, unknown: 0 },
      { stage: 'alerter', reads: signals, state: null, members: 0, partitions: 0, status: 'UNKNOWN' },
    ]);
  });

  it('tells the partitions and members of one group', async () => {
    fill(fragments, 0, 5);
    cluster.groupStates = [group('enricher', fragments, [2, null])];
    await run();
    const facts = await get<GroupFacts>('/groups/enricher');
    expect(facts.members).toHaveLength(1);
    expect(facts.topics.map(({ topic, lag }) => [topic, lag])).toEqual([[fragments, 3]]);
    expect(facts.partitions[0]).toMatchObject({
      ...{ topic: fragments, partition: 0, committed: 2, start: 0, end: 5, lag: 3, note: null },
      behind: { by: 'record' },
      owner: { id: 'm-0', clientId: 'tautline-enricher', host: '127.0.0.1' },
    });
    expect(facts.partitions[1]).toMatchObject({ committed: null, lag: 0, behind: { seconds: 0, by: 'drained' } });
  });

  it('does not take transaction markers for lag, and takes records for it', async () => {
    fill(signals, 0, 4);
    cluster.mark(signals, 0);
    cluster.mark(signals, 0);
    fill(signals, 1, 4);
    cluster.mark(signals, 1);
    cluster.groupStates = [group('alerter', signals, [4, 2])];
    await run();
    expect((await lagNow()).pipeline[1]?.lag).toBe(2);
    expect((await get<GroupFacts>('/groups/alerter')).partitions.slice(0, 2).map(({ lag }) => lag)).toEqual([0, 2]);
    fill(signals, 0, 1);
    await until(({ pipeline }) => pipeline[1]?.lag === 3);
    cluster.groupStates = [group('alerter', signals, [7, 4])];
    await until(({ pipeline }) => pipeline[1]?.lag === 0);
  });

  it('keeps what was read last and says how old it is', async () => {
    fill(fragments, 0, 5);
    cluster.groupStates = [group('enricher', fragments, [2])];
    await run();
    const fresh = await lagNow();
    cluster.away = true;
    const stale = await until((snapshot) => snapshot.stale !== null);
    expect(stale.stale).toMatchObject({ because: 'connect ECONNREFUSED' });
    expect(stale.stale?.age).toBeGreaterThanOrEqual(0);
    expect(stale.groups.map(({ group, lag }) => [group, lag])).toEqual([['enricher', 3]]);
    expect(Date.parse(stale.at ?? '')).toBeGreaterThanOrEqual(Date.parse(fresh.at ?? ''));
    cluster.away = false;
    await until((snapshot) => snapshot.stale === null);
  });

  it('says that nothing is known yet where Kafka was away from the start', async () => {
    cluster.away = true;
    await run();
    expect(await lagNow()).toMatchObject({
      at: null,
      stale: { because: 'connect ECONNREFUSED', age: null },
      groups: [],
    });
  });

  it('keeps a group whose coordinator is away, marked as old, and drops one that was deleted', async () => {
    fill(fragments, 0, 5);
    cluster.groupStates = [group('enricher', fragments, [2]), group('other', fragments, [5])];
    await run();
    await lagNow();
    cluster.lostGroups.add('enricher');
    cluster.groupStates = [];
    const old = await until(({ groups }) => groups.length < 2);
    const [lost, ...others] = old.groups;
    expect(old.stale).toBeNull();
    expect(old.pipeline[0]).toMatchObject({ stage: 'enricher', lag: 3, stale: { because: 'its coordinator is away' } });
    expect(lost).toMatchObject({ group: 'enricher', lag: 3, stale: { because: 'its coordinator is away' } });
    expect(others).toEqual([]);
  });

  it('shows a partition without a leader as unknown, and the others as they are', async () => {
    fill(fragments, 0, 5);
    fill(fragments, 1, 5);
    cluster.groupStates = [group('enricher', fragments, [2, 2])];
    cluster.leaderless.add(`${fragments}/1`);
    await run();
    const [enricher] = (await lagNow()).groups;
    expect(enricher).toMatchObject({
      lag: 3,
      unknown: 1,
      reason: expect.stringContaining('unknown in 1 of 8') as unknown,
    });
    const { partitions } = await get<GroupFacts>('/groups/enricher');
    expect(partitions[1]).toMatchObject({ lag: { unknown: 'no broker leads it' }, status: 'UNKNOWN' });
  });

  it('has a history, and says where there is none', async () => {
    cluster.groupStates = [group('enricher', fragments, [0])];
    await run();
    await lagNow();
    expect(await get<LagHistory>('/groups/enricher/history')).toMatchObject({ group: 'enricher', points: [] });
    expect((await fetch(`${app.url}/v1/lag/groups/nobody`)).status).toBe(404);
    expect((await fetch(`${app.url}/v1/lag/groups/nobody/history`)).status).toBe(404);
    expect((await fetch(`${app.url}/v1/lag/groups/enricher/history?minutes=1441`)).status).toBe(400);
  });
});
