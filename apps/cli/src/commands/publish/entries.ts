import { parseArticle } from '#articles';
import { parseFragment, refuse, type Fragment, type Kill } from '#events';
import type { Ask } from './read-url.js';

/** One line, file, or item of a feed. */
export interface Entry {
  /** In a message: `file:line`. */
  where: string;
  /** Its place in the unit, from 1. */
  number: number;
  bytes: number;
  /** The refusal's class may be one of a request that failed. */
  decoded:
    { ok: true; fragments: readonly (Fragment | Kill)[] } | { ok: false; refusal: { error: string; message: string } };
}

export interface ReadOptions {
  /** `source.id` of what names none. */
  source?: string | undefined;
  /** For plain text: RFC 3339; else the time at which the file was written. */
  publishedAt?: string | undefined;
  title?: string | undefined;
  ask: Ask;
}

export const asFragment = (decoded: ReturnType<typeof parseFragment>): Entry['decoded'] =>
  decoded.ok ? { ok: true, fragments: [decoded.fragment] } : decoded;

/** One JSON value or an array; what has a place in an article is a fragment, all else an article. */
export function* jsonEntries(name: string, text: string, { source }: Pick<ReadOptions, 'source'>): Generator<Entry> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const what = `The file is not JSON (${error instanceof Error ? error.message : String(error)})`;
    yield { where: name, number: 1, bytes: text.length, decoded: { ok: false, refusal: refuse('InvalidJson', what) } };
    return;
  }
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const bytes = Math.ceil(Buffer.byteLength(text) / Math.max(values.length, 1));
  for (const [at, one] of values.entries()) {
    const placed = typeof one === 'object' && one !== null && 'index' in one;
    const decoded = placed ? asFragment(parseFragment(one, Date.now())) : parseArticle(one, Date.now(), source);
    yield { where: Array.isArray(value) ? `${name}[${at}]` : name, number: at + 1, bytes, decoded };
  }
}
