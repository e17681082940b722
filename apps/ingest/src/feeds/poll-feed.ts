import type { Fragment, Kill } from '#events';
import {
  changesIn,
  decodeDocument,
  NotAFeed,
  pauseAfter,
  rawFeed,
  readItems,
  type Feed,
  type Known,
  type RefusedItem,
} from '#feeds';
import type { FeedNote } from '#memory';
import { freshFor, OutboundError, retryAfter, type Outbound, type OutboundResponse } from '#outbound';
import { Problem } from '#platform';
import type { FeedState } from './feed-state.js';

export interface PollDeps {
  outbound: Pick<Outbound, 'fetch'>;
  /** Resolves when the brokers have committed them. */
  publish(fragments: readonly (Fragment | Kill)[]): Promise<unknown>;
  clock: () => number;
  /** From 0 to 1. */
  random: () => number;
  signal: AbortSignal;
}

export interface Polled extends Omit<FeedNote, 'state'> {
  state: FeedState;
}

const LIMITS = { timeoutMs: 30_000, maxBytes: 10 * 1024 * 1024, maxRedirects: 5 };
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';
const BATCH = 500;
const SHOWN_REFUSALS = 20;
/** While the brokers are away the feed itself is not to blame: it is asked again soon. */
const UNPUBLISHED_MS = 15_000;

/** Asks a feed once, publishes what is new in it, and says what to remember of that. */
export async function pollFeed(
  deps: PollDeps,
  feed: Feed,
  of: string,
  before: FeedState | undefined,
  known: ReadonlyMap<string, Known>,
): Promise<Polled> {
  const polledAt = deps.clock();
  const base: FeedState = { ...kept(before), of, polledAt, nextAt: polledAt, failures: 0 };
  const unchanged = (state: FeedState): Polled => ({ state, items: new Map(), forgotten: [] });
  const failed = (error: FeedState['error'], more: Partial<FeedState> & { retryAfterMs?: number } = {}): Polled => {
    const { retryAfterMs, ...said } = more;
    const failures = (before?.failures ?? 0) + 1;
    const outcome = {
      failures,
      quietMs: base.quietMs ?? 0,
      ...(said.gone && { gone: true }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
    const nextAt = polledAt + pauseAfter(feed.everyMs, outcome, deps.random());
    return unchanged({ ...base, ...said, failures, nextAt, ...(error && { error }) });
  };
  const next = (headers: OutboundResponse['headers'], quietMs = 0): Pick<FeedState, 'nextAt'> => {
    const longest = Math.max(quietMs, freshFor(headers, polledAt) ?? 0);
    return { nextAt: polledAt + pauseAfter(feed.everyMs, { failures: 0, quietMs: longest }, deps.random()) };
  };

  let answer: OutboundResponse;
  try {
    answer = await deps.outbound.fetch(feed.url, { ...LIMITS, headers: headersFor(feed, before), signal: deps.signal });
  } catch (error) {
    if (deps.signal.aborted || !(error instanceof OutboundError)) throw error;
    return failed({ code: error.code, message: error.message });
  }
  const { status } = answer;
  const moved = movedTo(answer);
  const said = { status, ...(moved !== undefined && { movedTo: moved }) };
  if (status === 304) return unchanged({ ...base, ...next(answer.headers, base.quietMs), ...said });
  if (status !== 200) {
    const retryAfterMs = retryAfter(answer.headers['retry-after'], polledAt);
    const message = `${new URL(answer.url).host} answers ${status}${status === 410 ? ': the feed is gone' : ''}`;
    return failed(
      { code: `Http${status}`, message },
      { ...said, ...(status === 410 && { gone: true }), ...(retryAfterMs !== undefined && { retryAfterMs }) },
    );
  }
  try {
    const raw = rawFeed(decodeDocument(answer.body, answer.headers['content-type']));
    const { items, refused } = readItems(raw, feed, answer.url);
    const changes = changesIn(items, known, feed, deps.clock());
    const fragments = changes.publications.flatMap((publication) => publication.fragments);
    for (let at = 0; at < fragments.length; at += BATCH) await deps.publish(fragments.slice(at, at + BATCH));
    const refusals: RefusedItem[] = [...refused, ...changes.refused];
    const document = {
      ...changes.counts,
      at: polledAt,
      format: raw.format,
      refused: refusals.length,
      refusals: refusals.slice(0, SHOWN_REFUSALS),
    };
    const quiet = { quietMs: raw.quietMs } as Pick<FeedState, 'quietMs'>;
    return {
      state: { ...base, ...next(answer.headers, raw.quietMs), ...said, ...validators(answer), ...quiet, document },
      items: new Map([...changes.known].map(([id, one]) => [id, JSON.stringify(one)])),
      forgotten: changes.forgotten,
    };
  } catch (error) {
    if (error instanceof NotAFeed) return failed({ code: 'NotAFeed', message: error.message }, said);
    if (!(error instanceof Problem)) throw error;
    const message = 'What is new could not be published yet: Kafka cannot be reached';
    const nextAt = polledAt + UNPUBLISHED_MS * (0.5 + deps.random());
    return unchanged({
      ...base,
      ...said,
      nextAt,
      failures: before?.failures ?? 0,
      error: { code: 'NotPublished', message },
    });
  }
}

/** What holds until a later answer says otherwise. */
function kept(before: FeedState | undefined): Pick<FeedState, 'etag' | 'lastModified' | 'quietMs' | 'document'> {
  const { etag, lastModified, quietMs, document } = before ?? {};
  return {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(quietMs !== undefined && { quietMs }),
    ...(document && { document }),
  };
}

function headersFor(feed: Feed, before: FeedState | undefined): Record<string, string> {
  return {
    accept: ACCEPT,
    ...feed.headers,
    ...(before?.etag !== undefined && { 'if-none-match': before.etag }),
    ...(before?.lastModified !== undefined && { 'if-modified-since': before.lastModified }),
  };
}

/** Those of this document, and no longer those of the one before; what no header may hold is not repeated to the server. */
function validators({ headers }: OutboundResponse): { etag?: string; lastModified?: string } {
  const value = (name: string): string | undefined => {
    const text = headers[name];
    return text !== undefined && /^[\x20-\x7e]{1,500}$/.test(text) ? text : undefined;
  };
  return { etag: value('etag'), lastModified: value('last-modified') } as { etag?: string; lastModified?: string };
}

/** Where a server says the feed is from now on. */
function movedTo({ redirects, url }: OutboundResponse): string | undefined {
  if (redirects.length === 0 || !redirects.every((status) => status === 301 || status === 308)) return undefined;
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
