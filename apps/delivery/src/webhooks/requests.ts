import { parseTime } from '#events';
import { fieldsOfFilter, FILTER_NAMES, FilterError, parseAlertFilter, type FilterFields } from '#views';
import { isSecret } from './sign.js';

/** What of a request, or of an entry in the file, cannot be used: which field, why, and what would do. */
export class RequestError extends Error {}

type Fields = Readonly<Record<string, unknown>>;

const MOST_URL = 2_048;
const MOST_DESCRIPTION = 500;
const MOST_VALUES = 100;
/** Keys that are replaced go on to sign for at most so long. */
const MOST_OVERLAP_HOURS = 168;

/** @throws RequestError where it is no object, or has a field that means nothing here */
export function fieldsIn(body: unknown, allowed: readonly string[]): Fields {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new RequestError('must be a JSON object');
  const unknown = Object.keys(body).find((name) => !allowed.includes(name));
  if (unknown === undefined) return body as Fields;
  throw new RequestError(`has a field ${JSON.stringify(unknown)}, but only ${allowed.join(', ')} mean anything here`);
}

export function textIn(fields: Fields, name: string, most: number): string | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.trim() !== '' && value.length <= most) return value;
  throw new RequestError(`${name} must be text of 1 to ${most} characters`);
}

/** Whether it may be asked is for the guard of outgoing requests to say. */
export function urlIn(fields: Fields): string | undefined {
  const text = textIn(fields, 'url', MOST_URL);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href;
  throw new RequestError('url must be an absolute address, https:// or http://');
}

export const descriptionIn = (fields: Fields): string | undefined => textIn(fields, 'description', MOST_DESCRIPTION);

/** Each field a text, as in a query, or a list of texts; undefined where none is given. @throws RequestError */
export function filterIn(fields: Fields): FilterFields | undefined {
  const query = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = fields[name];
    if (value === undefined) continue;
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (values.length > MOST_VALUES || !values.every((one) => typeof one === 'string' && one.length <= 200))
      throw new RequestError(`${name} must be a text, or a list of at most ${MOST_VALUES} texts`);
    for (const one of values) query.append(name, String(one));
  }
  if (!FILTER_NAMES.some((name) => fields[name] !== undefined)) return undefined;
  try {
    return fieldsOfFilter(parseAlertFilter(query));
  } catch (error) {
    throw error instanceof FilterError ? new RequestError(error.message) : error;
  }
}

export function secretIn(fields: Fields, name = 'secret'): string | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isSecret(value)) return value;
  throw new RequestError(`${name} must be whsec_ and 24 to 64 random bytes in base64; leave it out and one is made`);
}

export function timeIn(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  const time = typeof value === 'string' ? parseTime(value) : null;
  if (time !== null) return time;
  throw new RequestError(`${name} must be a time with an offset, such as 2027-01-31T00:00:00Z`);
}

export function statusIn(fields: Fields): 'active' | 'paused' | undefined {
  const value = fields['status'];
  if (value === undefined || value === 'active' || value === 'paused') return value;
  throw new RequestError('status must be active or paused');
}

export function overlapIn(fields: Fields): number {
  const value = fields['overlapHours'] ?? 24;
  if (typeof value === 'number' && value >= 0 && value <= MOST_OVERLAP_HOURS) return value;
  throw new RequestError(`overlapHours must be a number from 0 to ${MOST_OVERLAP_HOURS}`);
}
