/** One feed to be polled. */
export interface Feed {
  /** `source.id` of its articles. */
  id: string;
  url: string;
  /** As readers know the publisher, and its home page. */
  name?: string;
  home?: string;
  /** Id of the wire that its articles are syndicated from. */
  origin?: string;
  /** BCP 47, where the feed's own word is missing or wrong. */
  language?: string;
  /** How often it is asked, ms. */
  everyMs: number;
  /** Older items are passed over when they are first seen, ms. */
  maxAgeMs: number;
  /** For dates that name no zone, minutes ahead of UTC. */
  utcOffset?: number;
  /** Sent with each request; may hold secrets. */
  headers: Readonly<Record<string, string>>;
}

export interface FeedsFile {
  feeds: readonly Feed[];
  /** Where whoever runs a site can turn to; part of the user agent. */
  contact?: string;
}

/** What is wrong in the file, with where. */
export class FeedsFileError extends Error {
  override readonly name = 'FeedsFileError';
}

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: MINUTE, h: 60 * MINUTE, d: 1_440 * MINUTE };
const DEFAULTS = { everyMs: 10 * MINUTE, maxAgeMs: 7 * 1_440 * MINUTE };
const FIELDS = ['id', 'url', 'name', 'home', 'origin', 'language', 'every', 'maxAge', 'utcOffset', 'headers'];
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/**
 * @param name of the file, for errors
 * @throws FeedsFileError naming the entry and the field
 */
export function parseFeedsFile(name: string, document: unknown): FeedsFile {
  const top = objectIn(document, name);
  known(top, ['contact', 'feeds'], name);
  if (!Array.isArray(top['feeds'])) throw new FeedsFileError(`${name} must hold a list "feeds:", see docs/ingest.md`);
  const feeds = top['feeds'].map((entry: unknown, at) => feedOf(entry, `${name}, feed ${at + 1}`));
  const twice = feeds.find((feed, at) => feeds.findIndex(({ id }) => id === feed.id) < at);
  if (twice) throw new FeedsFileError(`${name}: two feeds have the id ${twice.id}`);
  const contact = textIn(top, 'contact', name);
  // It goes into a header.
  if (contact !== undefined && !/^[\x20-\x7e]+$/.test(contact))
    throw new FeedsFileError(`${name}: contact must be an address or a URL in plain ASCII`);
  return { feeds, ...(contact !== undefined && { contact }) };
}

function feedOf(entry: unknown, where: string): Feed {
  const fields = objectIn(entry, where);
  known(fields, FIELDS, where);
  const id = textIn(fields, 'id', where);
  if (id === undefined || !ID.test(id))
    throw new FeedsFileError(`${where}: id must be up to 100 letters, digits, ".", "_" or "-"`);
  const url = textIn(fields, 'url', where);
  if (url === undefined || !isHttp(url)) throw new FeedsFileError(`${where}: url must begin with http:// or https://`);
  const home = textIn(fields, 'home', where);
  if (home !== undefined && !isHttp(home))
    throw new FeedsFileError(`${where}: home must begin with http:// or https://`);
  const every = durationIn(fields, 'every', where);
  if (every !== undefined && (every < 1_000 || every > UNITS['d']!))
    throw new FeedsFileError(`${where}: every must lie between 1s and 1d`);
  const maxAge = durationIn(fields, 'maxAge', where);
  const offset = offsetIn(fields, where);
  const optional = {
    name: textIn(fields, 'name', where),
    home,
    origin: textIn(fields, 'origin', where),
    language: textIn(fields, 'language', where),
    utcOffset: offset,
  };
  return {
    id,
    url,
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Feed>),
    everyMs: every ?? DEFAULTS.everyMs,
    maxAgeMs: maxAge ?? DEFAULTS.maxAgeMs,
    headers: headersIn(fields, where),
  };
}

function objectIn(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new FeedsFileError(`${where} must be a mapping of fields`);
}

function known(fields: Record<string, unknown>, names: readonly string[], where: string): void {
  const stranger = Object.keys(fields).find((name) => !names.includes(name));
  if (stranger !== undefined)
    throw new FeedsFileError(`${where}: unknown field "${stranger}", not one of ${names.join(', ')}`);
}

function textIn(fields: Record<string, unknown>, name: string, where: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new FeedsFileError(`${where}: ${name} must be text`);
}

function durationIn(fields: Record<string, unknown>, name: string, where: string): number | undefined {
  const text = textIn(fields, name, where);
  if (text === undefined) return undefined;
  const [, number, unit] = /^(\d{1,6})\s*([smhd])$/.exec(text) ?? [];
  if (number === undefined) throw new FeedsFileError(`${where}: ${name} must be a time such as 90s, 10m, 2h or 7d`);
  return Number(number) * (UNITS[unit ?? ''] ?? 0);
}

function offsetIn(fields: Record<string, unknown>, where: string): number | undefined {
  const text = textIn(fields, 'utcOffset', where);
  if (text === undefined) return undefined;
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  if (sign === undefined) throw new FeedsFileError(`${where}: utcOffset must be such as "+02:00"`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function headersIn(fields: Record<string, unknown>, where: string): Record<string, string> {
  if (fields['headers'] === undefined) return {};
  const headers = objectIn(fields['headers'], `${where}: headers`);
  for (const [name, value] of Object.entries(headers)) {
    // The value may be a secret: it is not repeated.
    if (!/^[A-Za-z0-9-]+$/.test(name) || typeof value !== 'string' || !/^[\x20-\x7e]+$/.test(value))
      throw new FeedsFileError(`${where}: headers must map names to text in plain ASCII`);
  }
  return headers as Record<string, string>;
}

const isHttp = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
