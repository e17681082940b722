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
  /** Where nothing was committed, the group begins at the start of the log. */
  fromStart?: boolean;
}

/**
 * Where a group has committed, and what its members were given without having committed yet. A partition that was added to a
 * topic they subscribe to is among them before anybody reads it; of a group without members, so is every other partition of
 * what it reads.
 * @param reads the topic that the group reads whole and from the start; null where that is not known
 */
export function placesOf(group: SurveyedGroup, logs: LogWatch, reads: string | null): readonly Place[] {
  const whole = new Set<string>();
  if (group.members.length === 0) for (const { topic } of group.committed) whole.add(topic);
  if (reads !== null) whole.add(reads);
  const count = [...whole].reduce((sum, topic) => sum + logs.count(topic), 0);
  // Most groups of a large cluster have no member, and have committed everywhere.
  if (group.members.length === 0 && group.committed.length === count) return group.committed;
  const places = new Map<string, Place>(group.committed.map((place) => [placeOf(place), place]));
  const add = (topic: string, partition: number): void => {
    const place = placeOf({ topic, partition });
    if (!places.has(place)) places.set(place, { topic, partition, offset: null, fromStart: topic === reads });
  };
  const highest = new Map<string, number>();
  for (const { topic, partition } of group.members.flatMap(({ partitions }) => partitions)) {
    add(topic, partition);
    highest.set(topic, Math.max(highest.get(topic) ?? 0, partition));
  }
  for (const { topic, partition } of group.committed) {
    const known = highest.get(topic);
    if (known !== undefined) highest.set(topic, Math.max(known, partition));
  }
  for (const topic of whole) highest.set(topic, -1);
  for (const [topic, last] of highest)
    for (let partition = last + 1; partition < logs.count(topic); partition++) add(topic, partition);
  return [...places.values()];
}

/** Where to look into the log; null where there is nothing unread, or nothing to look at. */
export function wantOf({ topic, partition, offset: committed, fromStart }: Place, logs: LogWatch): Want | null {
  const log = logs.log(placeOf({ topic, partition }));
  if (!log || log.unseen !== undefined || (committed === null && fromStart !== true)) return null;
  const offset = Math.max(committed ?? 0, log.start);
  return offset < log.end ? { topic, partition, offset, end: log.end, leader: log.leader } : null;
}

export function positionOf(
  { topic, partition, offset: committed, fromStart = false }: Place,
  logs: LogWatch,
  ahead: LookAhead,
  of: { recreated: boolean; commitsNothing: boolean },
): PartitionPosition {
  const place = placeOf({ topic, partition });
  const log = logs.log(place);
  if (!log) return { committed, unseen: `there is no ${place}` };
  if (log.unseen !== undefined) return { committed, unseen: log.unseen };
  const seen = committed === null && !fromStart ? undefined : ahead.of(place, Math.max(committed ?? 0, log.start));
  return { committed, fromStart, log, ahead: seen, ...of };
}
