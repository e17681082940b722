import { afterEach, describe, expect, it } from '@jest/globals';
import { topicCatalogue } from '#events';
import type { Minute } from '#lag';
import { createLogger } from '#platform';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { eventually } from '../../../test/support/servers.js';
import { LagHistoryLog } from './lag-history-log.js';

const topic = topicCatalogue().lagHistory.name;
const minute = (minute: number): Minute => ({
  minute,
  groups: [{ group: 'g', lag: minute, behind: null, rateIn: 1, rateOut: null, status: 'OK' }],
});

const opened: LagHistoryLog[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
const logOn = (cluster: FakeCluster) => {
  const log = new LagHistoryLog(cluster, topic, createLogger('silent'));
  opened.push(log);
  return log;
};

describe('the history in its topic', () => {
  it('is there again after a restart', async () => {
    const cluster = new FakeCluster([topic]);
    const before = logOn(cluster);
    before.keep(minute(1));
    before.keep(minute(2));
    await before.close();
    cluster.append({ topic, partition: 0, key: null, value: '{"minute": "mine", "groups": 1}', headers: {} });
    const found: Minute[] = [];
    const after = logOn(cluster);
    // The test's records are older than a day.
    cluster.offsetsAt = () => Promise.resolve([{ topic, partition: 0, offset: 0 }]);
    after.restore((minute) => found.push(minute));
    await eventually(() => found.length === 2);
    expect(found).toEqual([minute(1), minute(2)]);
    await eventually(() => after.kept.durable);
  });

  it('says that it is not kept while Kafka is away, and keeps what waited', async () => {
    const cluster = new FakeCluster([topic]);
    const log = logOn(cluster);
    cluster.away = true;
    log.keep(minute(1));
    await eventually(() => !log.kept.durable && log.kept.reason.includes('ECONNREFUSED'));
    cluster.away = false;
    log.keep(minute(2));
    await eventually(() => cluster.records(topic).length === 2);
    expect(log.kept).toEqual({ durable: true, reason: `it is kept in ${topic} for 24 hours` });
  });
});
