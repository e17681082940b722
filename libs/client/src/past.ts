import type { Alert } from '#events';
import { filterQuery, type FilterOptions } from './filter.js';
import { addressOf, checked, headersOf, type Connection } from './requests.js';

export interface PastOptions extends Connection, FilterOptions {
  /** Alerts in one request; 50 unless told. */
  page?: number;
}

interface Page {
  alerts: Alert[];
  next: string | null;
  position: string;
}

async function pageOf(options: PastOptions, before: string | null): Promise<Page> {
  const { url, page = 50, signal, fetch = globalThis.fetch } = options;
  const query = filterQuery(options);
  query.set('limit', String(page));
  if (before !== null) query.set('before', before);
  const init = { headers: headersOf(options), ...(signal && { signal }) };
  const response = await checked(await fetch(addressOf(url, 'v1/alerts', query), init));
  return (await response.json()) as Page;
}

/** The latest alerts, the last first, and the position behind which `alerts` goes on without a gap. */
export async function latest(options: PastOptions): Promise<Pick<Page, 'alerts' | 'position'>> {
  const { alerts, position } = await pageOf(options, null);
  return { alerts, position };
}

/** The alerts written so far, the last first, back to the beginning of the log: take as many as are wanted. */
export async function* past(options: PastOptions): AsyncGenerator<Alert, void, undefined> {
  let before: string | null = null;
  do {
    const { alerts, next }: Page = await pageOf(options, before);
    yield* alerts;
    before = next;
  } while (before !== null);
}
