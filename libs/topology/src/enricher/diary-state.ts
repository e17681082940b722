import type { States } from '../stage.js';
import type { Incoming } from './incoming.js';

const DAY = 86_400_000;

/**
 * Days for which an article is remembered after the one on which it was last touched. A fragment lies in
 * `articles.fragments` for 7, and whoever reads it there and sends it on may need another.
 */
export const HORIZON = 8;

/** Offsets whose articles stand on one page: a batch writes one page again at most, its first, and goes on to new ones. */
export const PAGE = 50;

/**
 * Key of the partition's diary among the states of its articles. The key of an article has a slash in it; this one and
 * those of the pages have none.
 */
export const DIARY_KEY = '#diary';

/** The pages of one day, not all of which need be there. */
export interface Stretch {
  /** Since the epoch. */
  day: number;
  incarnation: number;
  from: number;
  to: number;
}

/** What the enricher remembers of time in one partition: a plain JSON value. */
export interface DiaryState {
  /** The latest day on which a record was received, so far; since the epoch. */
  today: number;
  /** In the order of the days. */
  stretches: readonly Stretch[];
}

/** A record that has an article. */
export type Touching = Extract<Incoming, { fragment: unknown }>;

const NEW_DIARY: DiaryState = { today: -Infinity, stretches: [] };

export const diaryIn = (states: States): DiaryState =>
  (states.get(DIARY_KEY) as DiaryState | undefined | null) ?? NEW_DIARY;

export const pageKey = (incarnation: number, page: number): string => `#page:${incarnation}.${page}`;

/** The keys of the articles on a page. */
export const pageIn = (states: States, key: string): readonly string[] =>
  (states.get(key) as readonly string[] | undefined | null) ?? [];

/** Where a record is noted: that its offset says so spares the search, and the batches may be cut anywhere. */
export const placeOf = ({ record, incarnation = 0 }: Touching): { incarnation: number; page: number } => ({
  incarnation,
  page: Math.floor(record.offset / PAGE),
});

/** Brokers' clocks differ; the time of the log does not go back. */
export const dayAfter = (today: number, { record }: Touching): number =>
  Math.max(today, Math.floor(record.timestamp / DAY));

export const isPast = (day: number, today: number): boolean => today - day > HORIZON;

/** The stretches with a page that was written on this day. */
export function withPage(stretches: readonly Stretch[], day: number, at: ReturnType<typeof placeOf>): Stretch[] {
  const { incarnation, page } = at;
  const earlier = stretches.slice(0, -1);
  const last = stretches.at(-1);
  const next = { day, incarnation, from: page, to: page };
  if (!last) return [next];
  if (last.incarnation !== incarnation) return [...stretches, next];
  if (last.day === day) return [...earlier, { ...last, to: page }];
  // A page on which two days meet is the later one's.
  const ended = last.to === page ? { ...last, to: page - 1 } : last;
  return [...earlier, ...(ended.from <= ended.to ? [ended] : []), next];
}
