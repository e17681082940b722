import { isKnown, unknown, type LagSnapshot } from '#lag';
import type { Cluster } from '#stream';
import type { LagView } from './lag-view.js';
import { LagReader, type StageOfPipeline } from './lag-reader.js';

export function interimLag(cluster: Cluster, pipeline: StageOfPipeline[], every: number) {
  const reader = new LagReader(cluster, pipeline);
  const listeners = new Set<(snapshot: LagSnapshot) => void>();
  let last: LagSnapshot | undefined;
  const facts = (lag: number | 'unknown', partitions: number, u: number) => ({
    ...{ partitions, unknown: u, lag: lag === 'unknown' ? unknown('not known') : lag, behind: unknown('not measured') },
    ...{ drain: unknown('not measured'), slowest: null, skew: null, deletion: null },
    ...{ rateIn: unknown('x'), rateOut: unknown('x'), trend: 'unknown' as const },
    ...{ status: 'UNKNOWN' as const, reason: 'not evaluated yet' },
  });
  const read = async (): Promise<LagSnapshot> => {
    try {
      const { groups, pipeline } = await reader.read();
      last = {
        at: new Date().toISOString(),
        stale: null,
        every: every / 1000,
        commitTimes: { known: false, reason: 'interim' },
        brokers: await cluster.brokers(),
        pipeline: pipeline.map((s) => ({
          ...facts(s.lag, s.partitions, s.unknown),
          ...{ stage: s.stage, group: s.stage, reads: s.reads, state: s.state, members: s.members },
        })),
        groups: groups.map((g) => ({
          ...facts(g.total.lag, g.total.partitions, g.total.unknown),
          ...{ group: g.group, state: g.state, protocol: 'classic', members: g.members.length },
          ...{
            topics: g.topics.map(({ topic }) => topic),
            since: new Date().toISOString().slice(0, 14) + '00:00.000Z',
          },
          recent: Array.from({ length: 30 }, () => (g.total.lag === 'unknown' ? null : g.total.lag)),
        })),
      };
    } catch (error) {
      last = {
        ...(last ?? {
          at: null,
          every: 2,
          commitTimes: { known: false, reason: '' },
          brokers: [],
          pipeline: [],
          groups: [],
        }),
        stale: { because: String(error), age: null },
      };
    }
    for (const listener of listeners) listener(last);
    return last;
  };
  const timer = setInterval(() => void read(), every).unref();
  const first = read();
  const view: LagView = {
    snapshot: async () => last ?? first,
    group: () => null,
    history: () => null,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  void isKnown;
  return { view, close: () => clearInterval(timer) };
}
