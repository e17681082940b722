import { describe, expect, it } from '@jest/globals';
import { topicCatalogue } from '#events';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { Levels } from './levels.js';

const topics = topicCatalogue();
const put = (cluster: FakeCluster, value: object) =>
  cluster.append({ topic: topics.levels.name, key: 'k', value: JSON.stringify(value), headers: {} });

describe('the levels', () => {
  it('stay bounded: the calmest make room', async () => {
    const cluster = new FakeCluster([topics.levels.name]);
    for (let at = 0; at < 10_001; at++)
      put(cluster, { dyad: `A~${at}`, level: 'calm', index: at % 100, at: String(at) });
    const levels = new Levels(cluster, topics, () => undefined);
    await levels.ready;
    const dyads = levels.current().map(({ dyad }) => dyad);
    expect(dyads).toHaveLength(10_000);
    expect(dyads).not.toContain('A~0');
    await levels.close();
  });

  it('are waited for while the cluster is away, and each failure is told', async () => {
    const cluster = new FakeCluster([topics.levels.name]);
    put(cluster, { dyad: 'A~B', level: 'watch', index: 20, at: 't' });
    cluster.away = true;
    const troubles: unknown[] = [];
    const levels = new Levels(cluster, topics, (error) => {
      troubles.push(error);
      cluster.away = false;
    });
    await levels.ready;
    expect([troubles.length, levels.current().length]).toEqual([1, 1]);
    await levels.close();
  });

  it('can be closed while the cluster is away', async () => {
    const cluster = new FakeCluster();
    cluster.away = true;
    const levels = new Levels(cluster, topics, () => undefined);
    await levels.close();
    expect(cluster.readersOpen).toBe(0);
  });
});
