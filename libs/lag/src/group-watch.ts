import type { WindowOptions } from './commit-window.js';
import type { GroupSummary, Member, PartitionFacts, Status, TopicTotals } from './facts.js';
import { PartitionWatch, type Sight } from './partition-watch.js';
import { placeOf } from './place.js';
import { totalsOf, verdictOf } from './totals.js';

/** One group as it is seen at one moment. */
export interface GroupSight {
  group: string;
  state: string;
  protocol: string;
  members: Member[];
  partitions: Omit<Sight, 'state' | 'owner'>[];
  now: number;
}

/** Everything about one group but what only time shows of it as a whole. */
export interface GroupView {
  summary: Omit<GroupSummary, 'recent' | 'stale'>;
  topics: TopicTotals[];
  partitions: PartitionFacts[];
  members: Member[];
}

/** One group over time. */
export class GroupWatch {
  private readonly watches = new Map<string, PartitionWatch>();
  private status: { is: Status; since: number } | null = null;

  constructor(private readonly options?: WindowOptions) {}

  heard(place: { topic: string; partition: number }, offset: number, at: number, end: number | undefined): void {
    this.watch(place, at).heard(offset, at, end);
  }

  /** @param at ms */
  hasCommittedSince(place: { topic: string; partition: number }, at: number): boolean {
    return (this.watches.get(placeOf(place))?.lastCommit ?? -Infinity) > at;
  }

  see({ group, state, protocol, members, partitions: sights, now }: GroupSight): GroupView {
    const owners = new Map(members.flatMap((member) => member.partitions.map((of) => [placeOf(of), ownerOf(member)])));
    const partitions = sights
      .map((sight) =>
        this.watch(sight, now).see({
          topic: sight.topic,
          partition: sight.partition,
          position: sight.position,
          ends: sight.ends,
          retention: sight.retention,
          heardSince: sight.heardSince,
          now,
          state,
          owner: owners.get(placeOf(sight)) ?? null,
        }),
      )
      .sort(byTopicThenPartition);
    this.forget(sights);
    const topics = [...groupByTopic(partitions)].map(([topic, parts]): TopicTotals => ({
      topic,
      ...totalsOf(parts),
      ...verdictOf(parts),
    }));
    const verdict = verdictOf(partitions);
    if (this.status?.is !== verdict.status) this.status = { is: verdict.status, since: now };
    const summary = {
      ...{ group, state, protocol, members: members.length, topics: topics.map(({ topic }) => topic) },
      ...totalsOf(partitions),
      ...verdict,
      since: new Date(this.status.since).toISOString(),
    };
    return { summary, topics, partitions, members };
  }

  private watch(place: { topic: string; partition: number }, now: number): PartitionWatch {
    const known = this.watches.get(placeOf(place));
    if (known) return known;
    const watch = new PartitionWatch(now, this.options);
    this.watches.set(placeOf(place), watch);
    return watch;
  }

  /** Those whose commits have expired or were deleted; one that was just heard is not seen before the next look. */
  private forget(sights: readonly { topic: string; partition: number }[]): void {
    if (this.watches.size <= 2 * sights.length + 100) return;
    const there = new Set(sights.map(placeOf));
    for (const place of this.watches.keys()) if (!there.has(place)) this.watches.delete(place);
  }
}

const ownerOf = ({ id, clientId, host }: Member) => ({ id, clientId, host });

function groupByTopic(partitions: readonly PartitionFacts[]): Map<string, PartitionFacts[]> {
  const topics = new Map<string, PartitionFacts[]>();
  for (const partition of partitions) {
    const parts = topics.get(partition.topic);
    if (parts) parts.push(partition);
    else topics.set(partition.topic, [partition]);
  }
  return topics;
}

const byTopicThenPartition = (a: PartitionFacts, b: PartitionFacts): number =>
  a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : a.partition - b.partition;
