/** Where the server is, and who asks. */
export interface Connection {
  /** The app's address, such as https://tautline.example or http://localhost:8082. */
  url: string;
  /** An API key, where the server asks for one. */
  key?: string;
  signal?: AbortSignal;
  /** Instead of the global one. */
  fetch?: typeof globalThis.fetch;
}

/** The server says no, and will say so again: a wrong key, a parameter that it does not know. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The server cannot answer now. */
export class TryAgain extends Error {
  /** @param after what the server asks to wait, ms */
  constructor(
    message: string,
    readonly after?: number,
  ) {
    super(message);
  }
}

/** Worth asking again: too many requests, and what a server or a proxy says of a trouble that passes. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

export function addressOf(url: string, path: string, query?: URLSearchParams): string {
  const base = url.endsWith('/') ? url : `${url}/`;
  const address = new URL(path, base);
  if (query) address.search = query.toString();
  return address.href;
}

export const headersOf = ({ key }: Pick<Connection, 'key'>): Record<string, string> =>
  key === undefined ? {} : { authorization: `Bearer ${key}` };

/** @throws RequestRefused or TryAgain for a status that is none of a success */
export async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  const detail = await detailOf(response);
  if (!PASSING.has(response.status)) throw new RequestRefused(response.status, detail);
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  throw Number.isFinite(seconds) ? new TryAgain(detail, seconds * 1000) : new TryAgain(detail);
}

async function detailOf(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  try {
    const { detail } = JSON.parse(text) as { detail?: unknown };
    if (typeof detail === 'string') return detail;
  } catch {
    // A proxy's page says no more than its status.
  }
  return `HTTP ${response.status}`;
}
