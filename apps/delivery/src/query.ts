import type { IncomingMessage } from 'node:http';
import { Problem } from '#platform';
import { FILTER_NAMES, FilterError, parseAlertFilter, Positions, type AlertFilter } from '#views';

/** The query of a request. A name that means nothing here is refused: a misspelt filter would let everything through. */
export function queryOf(request: IncomingMessage, allowed: readonly string[]): URLSearchParams {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const unknown = [...searchParams.keys()].find((name) => !allowed.includes(name));
  if (unknown === undefined) return searchParams;
  throw new Problem(400, `There is no parameter "${unknown}" here, only ${allowed.join(', ')}`);
}

export function filterOf(query: URLSearchParams): AlertFilter {
  try {
    return parseAlertFilter(query);
  } catch (error) {
    throw error instanceof FilterError ? new Problem(400, error.message) : error;
  }
}

export function limitOf(query: URLSearchParams, { usual, most }: { usual: number; most: number }): number {
  const text = query.get('limit') ?? String(usual);
  const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= most) return limit;
  throw new Problem(400, `limit is "${text}", but must be a whole number from 1 to ${most}`);
}

/** A place in the log of alerts as it was handed out; undefined where none is given. */
export function positionOf(text: string, topics: readonly string[], otherwise: string): Positions | undefined {
  if (text === '') return undefined;
  const position = Positions.parse(text, topics);
  if (position) return position;
  throw new Problem(400, otherwise);
}

export const ALERT_PARAMETERS = [...FILTER_NAMES, 'limit', 'before'];
export const LEVEL_PARAMETERS = ['dyad', 'actor', 'minLevel'];
export const STREAM_PARAMETERS = [...FILTER_NAMES, 'after'];
