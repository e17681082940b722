import type { RefusedItem } from '#feeds';

/** What all instances know of a feed, as it lies in Redis. Times are ms since the epoch. */
export interface FeedState {
  /** Digest of its URL: with another one it is another feed. */
  of: string;
  polledAt: number;
  nextAt: number;
  /** How often it has failed in a row. */
  failures: number;
  /** The last HTTP status. */
  status?: number;
  error?: { code: string; message: string };
  /** Where it has moved to for good, without a query. */
  movedTo?: string;
  gone?: boolean;
  etag?: string;
  lastModified?: string;
  /** For how long the last document said that it does not change. */
  quietMs?: number;
  /** What the last document brought. */
  document?: {
    at: number;
    format: string;
    published: number;
    corrected: number;
    unchanged: number;
    old: number;
    refused: number;
    /** The first of those that were refused. */
    refusals: RefusedItem[];
  };
}

/** Nothing where there is none, or it is of another URL. */
export function readState(text: string | null, of: string): FeedState | undefined {
  if (text === null) return undefined;
  try {
    const state = JSON.parse(text) as FeedState;
    return state.of === of ? state : undefined;
  } catch {
    return undefined;
  }
}
