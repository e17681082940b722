import type { consumerGroups, Topics } from '#events';
import { totalsOf, unknown, verdictOf, type GroupView, type Stale, type StageFacts } from '#lag';

/** Which group reads which topic: the picture of the pipeline. */
export interface StageOfPipeline {
  stage: string;
  group: string;
  reads: string;
}

/** Our own two stages. */
export const pipelineOf = (
  topics: Pick<Topics, 'fragments' | 'signals'>,
  groups: ReturnType<typeof consumerGroups>,
): StageOfPipeline[] => [
  { stage: 'enricher', group: groups.enricher, reads: topics.fragments.name },
  { stage: 'alerter', group: groups.alerter, reads: topics.signals.name },
];

/** A stage without its group is not one without lag. */
export function stageFacts(
  { stage, group, reads }: StageOfPipeline,
  view: GroupView | undefined,
  stale: Stale | null,
): StageFacts {
  const parts = view?.partitions.filter(({ topic }) => topic === reads) ?? [];
  const nobody = { status: 'UNKNOWN', reason: 'there is no such group: the stage has never run' } as const;
  return {
    ...{ stage, group, reads, state: view?.summary.state ?? null, members: view?.members.length ?? 0 },
    ...totalsOf(parts),
    stale,
    ...(view ? verdictOf(parts) : { ...nobody, lag: unknown(nobody.reason), behind: unknown(nobody.reason) }),
  };
}
