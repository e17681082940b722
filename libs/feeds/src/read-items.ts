import { digest, refuse, type Refusal } from '#events';
import { htmlToPlain, withoutControls } from '#articles';
import { parseFeedDate } from './feed-date.js';
import type { Feed } from './feeds-file.js';
import type { RawFeed, RawItem } from './raw-items.js';

/** An item as it can be published. */
export interface Item {
  /** Lasting, of 200 characters at most. */
  id: string;
  title?: string;
  text: string;
  link?: string;
  language?: string;
  /** ms since the epoch */
  publishedAt: number;
  updatedAt: number;
  /** Of all that readers see. */
  hash: string;
}

export interface RefusedItem {
  /** What the feed calls it, shortened. */
  item: string;
  refusal: Refusal;
}

export interface ReadItems {
  items: Item[];
  refused: RefusedItem[];
}

/** More than any feed has; a document that goes on without end ends here. */
const MOST_ITEMS = 2_000;

/** @param url where the document came from in the end */
export function readItems(raw: RawFeed, feed: Feed, url: string): ReadItems {
  const base = resolve(raw.base, url) ?? url;
  const all = raw.items.slice(0, MOST_ITEMS).map((item) => ({ item, link: resolve(item.link, base) }));
  const ids = identified(all);
  const items: Item[] = [];
  const refused: RefusedItem[] = [];
  const taken = new Map<string, Item>();
  all.forEach(({ item, link }, at) => {
    const id = ids[at] ?? '';
    const read = readItem(item, { id, link, feed, language: raw.language });
    const before = 'hash' in read ? taken.get(read.id) : undefined;
    if (!('hash' in read)) refused.push({ item: nameOf(item, link), refusal: read });
    else if (before === undefined) {
      taken.set(read.id, read);
      items.push(read);
    } else if (before.hash !== read.hash) {
      const what = 'Another item of the same document has the same id, with another text';
      refused.push({ item: nameOf(item, link), refusal: refuse('VersionConflict', what, 'id') });
    }
  });
  return { items, refused };
}

/**
 * What an item is known by: its own id; its link where the document gives that id to items with other links, as broken
 * feeds do, or has none; else what it says.
 */
function identified(all: readonly { item: RawItem; link: string | undefined }[]): string[] {
  const links = new Map<string, Set<string | undefined>>();
  for (const { item, link } of all) {
    const id = item.id?.trim();
    if (id) links.set(id, (links.get(id) ?? new Set()).add(link));
  }
  return all.map(({ item, link }) => {
    const id = item.id?.trim();
    const own = id && links.get(id)?.size === 1 ? id : (link ?? id);
    const name = own ? withoutControls(own) : digest(item.title ?? '', item.published ?? '');
    return name.length <= 200 ? name : digest(name);
  });
}

interface Place {
  id: string;
  link: string | undefined;
  feed: Feed;
  language: string | undefined;
}

function readItem(item: RawItem, { id, link, feed, language }: Place): Item | Refusal {
  const dated = item.published ?? item.updated;
  if (dated === undefined) return refuse('MissingField', 'The item has no date', 'published');
  const publishedAt = parseFeedDate(dated, feed.utcOffset);
  if (publishedAt === null) {
    const hint =
      parseFeedDate(dated, 0) === null ? '' : ', which names no zone; utcOffset in the file of feeds can say it';
    return refuse('InvalidTime', `The item's date is ${JSON.stringify(dated.slice(0, 100))}${hint}`, 'published');
  }
  const updatedAt = (item.updated === undefined ? null : parseFeedDate(item.updated, feed.utcOffset)) ?? publishedAt;
  const title = clean(item.title)?.replace(/\s+/g, ' ');
  const text = plain(item.content) || title;
  if (!text) return refuse('EmptyText', 'The item has neither text nor title', 'content');
  const short = title === undefined ? undefined : [...title].slice(0, 500).join('');
  const told = feed.language ?? languageIn(item.language) ?? languageIn(language);
  return {
    id,
    ...(short ? { title: short } : {}),
    text,
    ...(link !== undefined && { link }),
    ...(told !== undefined && { language: told }),
    publishedAt,
    updatedAt: Math.max(updatedAt, publishedAt),
    hash: digest(short ?? '', text),
  };
}

const clean = (title: string | undefined): string | undefined => (title === undefined ? undefined : htmlToPlain(title));

/** Text without a tag in it keeps its lines. */
function plain(content: RawItem['content']): string {
  if (!content) return '';
  if (!content.html) return withoutControls(content.text).trim();
  const tagged = /<[a-z!/]/i.test(content.text);
  return htmlToPlain(tagged ? content.text : content.text.trim().replace(/\r?\n/g, '<br>'));
}

/** `en_US` and the like; what is no tag at all is left to be detected. */
function languageIn(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-');
  return tag !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

function resolve(link: string | undefined, base: string): string | undefined {
  const text = link?.trim();
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

const nameOf = (item: RawItem, link: string | undefined): string =>
  withoutControls(item.id ?? link ?? item.title ?? 'an item without a name').slice(0, 200);
