import { formatTime, type Fragment, type Kill } from '#events';
import { parseArticle } from '#articles';
import type { Feed } from './feeds-file.js';
import type { Item, RefusedItem } from './read-items.js';

/** What is remembered of an item that was seen. */
export interface Known {
  hash: string;
  version: number;
  /** When the feed last had it, ms since the epoch. */
  seen: number;
}

export interface Changes {
  /** Oldest first; each with what is to be remembered once it is published. */
  publications: { fragments: readonly (Fragment | Kill)[]; corrected: boolean }[];
  /** What to remember besides, and what to forget. */
  known: Map<string, Known>;
  forgotten: string[];
  refused: RefusedItem[];
  counts: { published: number; corrected: number; unchanged: number; old: number };
}

/** An item that its feed no longer has is remembered for so long: feeds take items out and put them back. */
const REMEMBERED_MS = 30 * 86_400_000;
const MOST_REMEMBERED = 5_000;
const LAST_VERSION = 2_147_483_647;

/** What is new in a feed, and what has changed. */
export function changesIn(
  items: readonly Item[],
  before: ReadonlyMap<string, Known>,
  feed: Feed,
  now: number,
): Changes {
  const changes: Changes = {
    publications: [],
    known: new Map(),
    forgotten: [],
    refused: [],
    counts: { published: 0, corrected: 0, unchanged: 0, old: 0 },
  };
  for (const item of [...items].sort((a, b) => a.publishedAt - b.publishedAt))
    take(item, before.get(item.id), feed, now, changes);
  const here = new Set(items.map(({ id }) => id));
  const gone = [...before].filter(([id]) => !here.has(id)).sort(([, a], [, b]) => b.seen - a.seen);
  const room = Math.max(0, MOST_REMEMBERED - here.size);
  changes.forgotten = gone.filter(([, { seen }], at) => at >= room || now - seen > REMEMBERED_MS).map(([id]) => id);
  return changes;
}

function take(item: Item, before: Known | undefined, feed: Feed, now: number, changes: Changes): void {
  const { counts, known, publications, refused } = changes;
  if (before?.hash === item.hash) {
    counts.unchanged++;
    known.set(item.id, { ...before, seen: now });
    return;
  }
  const version = versionOf(item, before, now);
  if (now - item.publishedAt > feed.maxAgeMs) {
    counts.old++;
    known.set(item.id, { hash: item.hash, version, seen: now });
    return;
  }
  const split = parseArticle(articleOf(item, feed, version), now);
  if (!split.ok) {
    refused.push({ item: item.id, refusal: split.refusal });
    return;
  }
  known.set(item.id, { hash: item.hash, version, seen: now });
  publications.push({ fragments: split.fragments, corrected: before !== undefined });
  counts[before ? 'corrected' : 'published']++;
}

/**
 * Seconds since the epoch at which the item says it was written, or one more than the version before: a version that
 * rises with each change and is the same again after everything that was remembered has been lost.
 */
const versionOf = ({ updatedAt }: Item, before: Known | undefined, now: number): number => {
  const written = Math.floor(Math.min(updatedAt, now) / 1_000);
  return Math.min(Math.max(written, 1, before === undefined ? 1 : before.version + 1), LAST_VERSION);
};

const articleOf = (item: Item, feed: Feed, version: number): object => ({
  articleId: item.id,
  version,
  source: {
    id: feed.id,
    ...(feed.name !== undefined && { name: feed.name }),
    ...(feed.home !== undefined && { url: feed.home }),
  },
  ...(feed.origin !== undefined && { origin: feed.origin }),
  publishedAt: formatTime(item.publishedAt),
  ...(item.language !== undefined && { language: item.language }),
  ...(item.title !== undefined && { title: item.title }),
  ...(item.link !== undefined && { url: item.link }),
  text: item.text,
});
