import { placeOf, type PartitionPosition } from '#lag';
import type { SurveyedGroup } from '#stream';
import type { LogWatch } from './log-watch.js';
import type { LookAhead, Want } from './look-ahead.js';

/** One group's place in one partition, without what lies ahead of it. */
export interface Place {
  topic: string;
  partition: number;
  /** Committed; null where nothing is. */
  offset: number | null;
}

/**
 * Where a group has committed, and what its members were given without having committed yet. A partition that was added to a
 * topic they subscribe to is among them before anybody reads it.
 */
export function placesOf(group: SurveyedGroup, logs: LogWatch): readonly Place[] {
  // Only a member can have more than what is committed, and most groups of a large cluster have none.
  if (group.members.length === 0) return group.committed;
  const places = new Map<string, Place>();
  const highest = new Map<string, number>();
  for (const { topic, partition } of group.members.flatMap(({ partitions }) => partitions)) {
    places.set(placeOf({ topic, partition }), { topic, partition, offset: null });
    highest.set(topic, Math.max(highest.get(topic) ?? 0, partition));
  }
  for (const place of group.committed) {
    places.set(placeOf(place), place);
    const known = highest.get(place.topic);
    if (known !== undefined) highest.set(place.topic, Math.max(known, place.partition));
  }
  for (const [topic, last] of highest) {
    for (let partition = last + 1; partition < logs.count(topic); partition++) {
      places.set(placeOf({ topic, partition }), { topic, partition, offset: null });
    }
  }
  return [...places.values()];
}

/** Where to look into the log; null where there is nothing unread, or nothing to look at. */
export function wantOf({ topic, partition, offset: committed }: Place, logs: LogWatch): Want | null {
  const log = logs.log(placeOf({ topic, partition }));
  if (committed === null || !log || log.unseen !== undefined) return null;
  const offset = Math.max(committed, log.start);
  return offset < log.end ? { topic, partition, offset, end: log.end, leader: log.leader } : null;
}

export function positionOf(
  { topic, partition, offset: committed }: Place,
  logs: LogWatch,
  ahead: LookAhead,
  of: { recreated: boolean; commitsNothing: boolean },
): PartitionPosition {
  const place = placeOf({ topic, partition });
  const log = logs.log(place);
  if (!log) return { committed, unseen: `there is no ${place}` };
  if (log.unseen !== undefined) return { committed, unseen: log.unseen };
  const seen = committed === null ? undefined : ahead.of(place, Math.max(committed, log.start));
  return { committed, log, ahead: seen, ...of };
}
