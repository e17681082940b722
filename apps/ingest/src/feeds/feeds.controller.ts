import { Controller, Get, Inject } from '@nestjs/common';
import { digest, formatTime } from '#events';
import type { Feed, RefusedItem } from '#feeds';
import { NeedsScope, Problem } from '#platform';
import { FEEDS } from '../tokens.js';
import type { Feeds } from './feed-poller.js';
import { readState, type FeedState } from './feed-state.js';

/** How a feed stands; times in RFC 3339. */
export interface FeedStatus {
  id: string;
  /** Without its query, which may hold a secret. */
  url: string;
  everySeconds: number;
  state: 'new' | 'ok' | 'failing' | 'gone';
  polledAt?: string;
  nextAt?: string;
  failures?: number;
  httpStatus?: number;
  error?: { code: string; message: string };
  movedTo?: string;
  /** What the last document brought that was not the same as before. */
  document?: {
    at: string;
    format: string;
    published: number;
    corrected: number;
    unchanged: number;
    old: number;
    refused: number;
    refusals: ({ item: string } & RefusedItem['refusal'])[];
  };
}

@Controller('v1/feeds')
@NeedsScope('read')
export class FeedsController {
  constructor(@Inject(FEEDS) private readonly feeds: Feeds | undefined) {}

  @Get()
  async get(): Promise<{ feeds: FeedStatus[] }> {
    if (!this.feeds) return { feeds: [] };
    const { file, memory } = this.feeds;
    try {
      const texts = await Promise.all(file.feeds.map(({ id }) => memory.state(id)));
      return { feeds: file.feeds.map((feed, at) => statusOf(feed, readState(texts[at] ?? null, digest(feed.url)))) };
    } catch {
      throw new Problem(503, 'Redis, which knows how the feeds stand, cannot be reached', { 'retry-after': '5' });
    }
  }
}

function statusOf(feed: Feed, state: FeedState | undefined): FeedStatus {
  const { origin, pathname } = new URL(feed.url);
  const base = { id: feed.id, url: `${origin}${pathname}`, everySeconds: feed.everyMs / 1_000 };
  if (!state) return { ...base, state: 'new' };
  const { polledAt, nextAt, failures, status, error, movedTo, gone, document } = state;
  return {
    ...base,
    state: gone ? 'gone' : error ? 'failing' : 'ok',
    polledAt: formatTime(polledAt),
    nextAt: formatTime(Math.round(nextAt)),
    failures,
    ...(status !== undefined && { httpStatus: status }),
    ...(error && { error }),
    ...(movedTo !== undefined && { movedTo }),
    ...(document && {
      document: {
        ...document,
        at: formatTime(document.at),
        refusals: document.refusals.map(({ item, refusal }) => ({ item, ...refusal })),
      },
    }),
  };
}
