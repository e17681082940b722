import { groupLag, type PartitionPosition } from '#lag';
import type { Cluster, GroupState, PartitionLog } from '#stream';
import type { GroupSnapshot, LagSnapshot, StageSnapshot } from './lag-snapshot.js';
import { MarkerProbe } from './marker-probe.js';

/** Which group reads which topic: the picture of the pipeline. */
export interface StageOfPipeline {
  stage: string;
  group: string;
  reads: string;
}

/** Commits and log ends of all groups, as lag. */
export class LagReader {
  private readonly probe: MarkerProbe;

  constructor(
    private readonly cluster: Cluster,
    private readonly pipeline: readonly StageOfPipeline[],
  ) {
    this.probe = new MarkerProbe(cluster);
  }

  /** Commits first, ends after: a commit beyond the end is then never a race. */
  async read(): Promise<Pick<LagSnapshot, 'pipeline' | 'groups'>> {
    const states = await this.cluster.groups();
    const topics = [...new Set(states.flatMap(({ committed }) => committed.map(({ topic }) => topic)))];
    const logs = new Map((await this.cluster.logs(topics)).map((log) => [`${log.topic}/${log.partition}`, log]));
    const perGroup = states.map((state) => positionsOf(state, logs));
    const known = await this.probe.enrich(perGroup.flat());
    let at = 0;
    const groups = states.map((state, index): GroupSnapshot => {
      const count = perGroup[index]?.length ?? 0;
      const lag = groupLag(state.group, known.slice(at, (at += count)));
      return { ...lag, state: state.state, members: state.members };
    });
    groups.sort((a, b) => (a.group < b.group ? -1 : 1));
    return { groups, pipeline: this.pipeline.map((stage) => stageOf(stage, groups)) };
  }
}

/** What was committed, and what a member was given without having committed yet. */
function positionsOf(state: GroupState, logs: ReadonlyMap<string, PartitionLog>): PartitionPosition[] {
  const places = new Map<string, PartitionPosition>();
  const add = (topic: string, partition: number, committed: number | null): void => {
    const log = logs.get(`${topic}/${partition}`);
    places.set(`${topic}/${partition}`, { topic, partition, committed, ...(log && { log }) });
  };
  for (const { topic, partition, offset } of state.committed) add(topic, partition, offset);
  for (const { topic, partition } of state.members.flatMap(({ partitions }) => partitions)) {
    if (!places.has(`${topic}/${partition}`)) add(topic, partition, null);
  }
  return [...places.values()];
}

function stageOf({ stage, group, reads }: StageOfPipeline, groups: readonly GroupSnapshot[]): StageSnapshot {
  const found = groups.find((one) => one.group === group);
  const total = found?.topics.find(({ topic }) => topic === reads);
  return {
    stage,
    reads,
    state: found?.state ?? null,
    members: found?.members.length ?? 0,
    lag: total?.lag ?? 'unknown',
    partitions: total?.partitions ?? 0,
    unknown: total?.unknown ?? 0,
  };
}
