import { parseFeed } from 'feedsmith';

/** An item as its feed has it: nothing cleaned, nothing resolved. */
export interface RawItem {
  /** guid, id. */
  id?: string | undefined;
  link?: string | undefined;
  title?: string | undefined;
  /** The longest the feed has. */
  content?: { text: string; html: boolean } | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  language?: string | undefined;
}

export interface RawFeed {
  format: 'RSS' | 'Atom' | 'JSON Feed';
  language?: string | undefined;
  /** What relative links are relative to, itself perhaps relative to the feed's address. */
  base?: string | undefined;
  /** For how long it says that it does not change, ms: the `ttl` of RSS. */
  quietMs?: number | undefined;
  items: RawItem[];
}

/** Why a document is no feed. */
export class NotAFeed extends Error {
  override readonly name = 'NotAFeed';
}

/** @throws NotAFeed */
export function rawFeed(document: string): RawFeed {
  const text = document.trim();
  if (text === '') throw new NotAFeed('The document is empty');
  // Entities that a document makes up itself are not expanded; one that means to would only grow.
  if (/<!ENTITY/i.test(text.slice(0, 10_000))) throw new NotAFeed('The document declares entities of its own');
  try {
    return shaped(parseFeed<string>(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const begins = JSON.stringify(text.slice(0, 60));
    throw new NotAFeed(`The document is no RSS, Atom or JSON Feed that can be read (${why}); it begins with ${begins}`);
  }
}

const MINUTE_MS = 60_000;
const html = (text: string | undefined) => (text === undefined ? undefined : { text, html: true });

function shaped({ format, feed }: ReturnType<typeof parseFeed<string>>): RawFeed {
  switch (format) {
    case 'rss':
      return {
        format: 'RSS',
        language: feed.language,
        base: feed.link,
        // `sy:updatePeriod` is not asked: publishing systems write "hourly" into every feed, whatever its pace.
        quietMs: feed.ttl !== undefined && feed.ttl > 0 ? feed.ttl * MINUTE_MS : undefined,
        items: (feed.items ?? []).map((item) => ({
          id: item.guid?.value,
          link: item.link ?? (item.guid?.isPermaLink === true ? item.guid.value : undefined),
          title: item.title,
          content: html(item.content?.encoded ?? item.description),
          published: item.pubDate ?? item.dc?.dates?.[0],
          updated: item.atom?.updated,
        })),
      };
    case 'rdf':
      return {
        format: 'RSS',
        base: feed.link,
        items: (feed.items ?? []).map((item) => ({
          id: item.rdf?.about ?? item.link,
          link: item.link,
          title: item.title,
          content: html(item.content?.encoded ?? item.description),
          published: item.dc?.dates?.[0],
        })),
      };
    case 'atom': {
      return {
        format: 'Atom',
        language: feed.xml?.lang,
        base: feed.xml?.base,
        items: (feed.entries ?? []).map((entry) => ({
          id: entry.id,
          link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
          title: entry.title?.value,
          content: atomText(entry.content?.value === undefined ? entry.summary : entry.content),
          published: entry.published,
          updated: entry.updated,
        })),
      };
    }
    case 'json':
      return {
        format: 'JSON Feed',
        language: feed.language,
        base: feed.home_page_url,
        items: (feed.items ?? []).map((item) => ({
          id: item.id,
          link: item.url,
          title: item.title,
          content:
            html(item.content_html) ??
            (item.content_text === undefined && item.summary === undefined
              ? undefined
              : { text: item.content_text ?? item.summary ?? '', html: false }),
          published: item.date_published,
          updated: item.date_modified,
          language: item.language,
        })),
      };
  }
}

/** An absent type means plain text, by the book; feeds put HTML there all the same. */
const atomText = (text: { value?: string; type?: string } | undefined) =>
  text?.value === undefined ? undefined : { text: text.value, html: text.type !== 'text' };
