import { describe, expect, it } from '@jest/globals';
import { unknown, type GroupFacts, type GroupSummary, type LagSnapshot, type PartitionFacts } from '#lag';
import { Registry } from 'prom-client';
import { lagMetrics } from './lag-metrics.js';

const partition = (partition: number, changes: Partial<PartitionFacts> = {}): PartitionFacts => ({
  ...{ topic: 't', partition, committed: 5, committedAt: null, start: 0, end: 9, lag: 4, note: null },
  ...{ behind: { seconds: 30, by: 'record' }, drain: 'never', deletion: null, owner: null },
  ...{ rateIn: 1, rateOut: 1, trend: 'steady', status: 'STOP', reason: 'r' },
  ...changes,
});
const group = {
  ...{ group: 'g', state: 'Empty', protocol: 'classic', members: 0, topics: ['t'], since: '', stale: null, recent: [] },
  ...{
    partitions: 2,
    unknown: 0,
    lag: 8,
    behind: { seconds: 30, by: 'record' },
    drain: 'never',
    slowest: null,
    skew: 1,
  },
  ...{ deletion: null, rateIn: 1, rateOut: 1, trend: 'steady', status: 'STOP', reason: 'r' },
} as GroupSummary;

async function told(
  partitions: PartitionFacts[],
  changes: Partial<LagSnapshot> = {},
  most?: number,
): Promise<string[]> {
  const registry = new Registry();
  const snapshot = { stale: null, groups: [group], ...changes } as LagSnapshot;
  const facts = { partitions } as GroupFacts;
  const view = {
    ...{ snapshot: () => Promise.resolve(snapshot), group: () => facts, history: () => null },
    onChange: (listener: (snapshot: LagSnapshot) => void) => (listener(snapshot), () => undefined),
  };
  lagMetrics(registry, view, most);
  return (await registry.metrics()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

describe('lag for Prometheus', () => {
  it('has the usual names and labels', async () => {
    expect(await told([partition(0)])).toEqual(
      expect.arrayContaining([
        'kafka_consumergroup_lag{consumergroup="g",topic="t",partition="0"} 4',
        'kafka_consumergroup_lag_seconds{consumergroup="g",topic="t",partition="0"} 30',
        'kafka_consumergroup_current_offset{consumergroup="g",topic="t",partition="0"} 5',
        'kafka_topic_partition_current_offset{topic="t",partition="0"} 9',
        'kafka_consumergroup_lag_sum{consumergroup="g"} 8',
        'kafka_consumergroup_members{consumergroup="g"} 0',
        'tautline_consumergroup_status{consumergroup="g",status="STOP"} 1',
        'tautline_consumergroup_status{consumergroup="g",status="OK"} 0',
        'tautline_consumergroup_drain_seconds{consumergroup="g"} +Inf',
        'tautline_lag_stale 0',
      ]),
    );
  });

  it('has no series of what is unknown', async () => {
    const dark = unknown('no broker leads it');
    const lines = await told([partition(0, { lag: dark, behind: dark, end: null, start: null })]);
    expect(lines.filter((line) => /^kafka_(consumergroup_lag(_seconds)?{|topic_partition)/.test(line))).toEqual([]);
  });

  it('has no series of what is old, and says that it is', async () => {
    const lines = await told([partition(0)], { stale: { because: 'away', age: 60 } });
    expect(lines.filter((line) => line.startsWith('kafka_'))).toEqual([]);
    expect(lines).toContain('tautline_lag_stale 1');
  });

  it('says of one group alone that it is old, and tells the others', async () => {
    const [broker, other] = [{ because: 'broker 2 does not answer', age: 9 }, 'other'];
    const lines = await told([partition(0)], {
      groups: [
        { ...group, stale: broker },
        { ...group, group: other },
      ],
    });
    expect(lines).toContain('tautline_consumergroup_stale{consumergroup="g"} 1');
    expect(lines).toContain('tautline_consumergroup_stale{consumergroup="other"} 0');
    expect(lines.filter((line) => line.startsWith('kafka_consumergroup_lag_sum'))).toEqual([
      'kafka_consumergroup_lag_sum{consumergroup="other"} 8',
    ]);
  });

  it('has no more series than there is room for, and says how many are left out', async () => {
    const lines = await told(
      Array.from({ length: 30 }, (_, i) => partition(i)),
      {},
      10,
    );
    expect(lines.filter((line) => line.startsWith('kafka_consumergroup_lag{'))).toHaveLength(10);
    expect(lines).toContain('tautline_lag_series_left_out 20');
  });
});
