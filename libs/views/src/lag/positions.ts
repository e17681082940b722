import { placeOf, type PartitionPosition } from '#lag';
import type { SurveyedGroup } from '#stream';
import type { LogWatch } from './log-watch.js';
import type { LookAhead, Want } from './look-ahead.js';

/** One group's place in one partition, without what lies ahead of it. */
export interface Place {
  topic: string;
  partition: number;
  committed: number | null;
}

/**
 * Where a group has committed, and what its members were given without having committed yet. A partition that was added to a
 * topic they subscribe to is among them before anybody reads it.
 */
export function placesOf(group: SurveyedGroup, logs: LogWatch): Place[] {
  const places = new Map<string, Place>();
  for (const { topic, partition, offset } of group.committed) {
    places.set(placeOf({ topic, partition }), { topic, partition, committed: offset });
  }
  const highest = new Map<string, number>();
  for (const { topic, partition } of group.members.flatMap(({ partitions }) => partitions)) {
    const place = placeOf({ topic, partition });
    if (!places.has(place)) places.set(place, { topic, partition, committed: null });
    highest.set(topic, Math.max(highest.get(topic) ?? 0, partition));
  }
  for (const { topic, partition } of group.committed) {
    const known = highest.get(topic);
    if (known !== undefined) highest.set(topic, Math.max(known, partition));
  }
  for (const [topic, last] of highest) {
    for (let partition = last + 1; partition < logs.count(topic); partition++) {
      places.set(placeOf({ topic, partition }), { topic, partition, committed: null });
    }
  }
  return [...places.values()];
}

/** Where to look into the log; null where there is nothing unread, or nothing to look at. */
export function wantOf({ topic, partition, committed }: Place, logs: LogWatch): Want | null {
  const log = logs.log(placeOf({ topic, partition }));
  if (committed === null || !log || log.unseen !== undefined) return null;
  const offset = Math.max(committed, log.start);
  return offset < log.end ? { topic, partition, offset, end: log.end, leader: log.leader } : null;
}

export function positionOf(
  { topic, partition, committed }: Place,
  logs: LogWatch,
  ahead: LookAhead,
  recreated: boolean,
): PartitionPosition {
  const place = placeOf({ topic, partition });
  const log = logs.log(place);
  if (!log) return { committed, unseen: `there is no ${place}` };
  if (log.unseen !== undefined) return { committed, unseen: log.unseen };
  const seen = committed === null ? undefined : ahead.of(place, Math.max(committed, log.start));
  return { committed, log, ahead: seen, recreated };
}
