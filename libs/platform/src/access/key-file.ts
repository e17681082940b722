import { createHash, randomBytes } from 'node:crypto';
import { parseYaml } from '../yaml.js';
import { SCOPES, type Scope } from './scope.js';

/** One key as it stands in the file: never the key itself. */
export interface ApiKey {
  name: string;
  /** SHA-256 of the key, hex. Keys are 256 random bits, so that no slow hash is needed against guessing. */
  sha256: string;
  scopes: readonly Scope[];
  /** When it ends, ms since the epoch. */
  expires?: number;
  requestsPerMinute?: number;
}

export class KeyFileError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'KeyFileError';
  }
}

const FIELDS = ['name', 'sha256', 'scopes', 'expires', 'requestsPerMinute'];
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export const newKey = (): string => `tl_${randomBytes(32).toString('base64url')}`;
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/**
 * @param file `name` is told in errors
 * @throws KeyFileError naming the entry and the field that cannot be used
 */
export function parseKeyFile(file: { name: string; text: string }): ApiKey[] {
  const document = parsed(file);
  const entries = document === null ? [] : fieldOf(document, 'keys');
  if (entries === null) return [];
  if (!Array.isArray(entries)) {
    throw new KeyFileError(`${file.name} must hold a list "keys:"; \`tautline keys add\` writes it.`);
  }
  const keys = entries.map((entry: unknown, at) => keyOf(entry, `${file.name}, entry ${at + 1}`));
  for (const field of ['name', 'sha256'] as const) {
    const twice = keys.find((key, at) => keys.findIndex((other) => other[field] === key[field]) < at);
    if (twice) throw new KeyFileError(`${file.name}: two entries have the same ${field} (${twice.name}).`);
  }
  return keys;
}

function parsed(file: { name: string; text: string }): unknown {
  try {
    return parseYaml(file) ?? null;
  } catch (error) {
    throw new KeyFileError(error instanceof Error ? error.message : String(error));
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

function keyOf(entry: unknown, where: string): ApiKey {
  if (typeof entry !== 'object' || entry === null) throw new KeyFileError(`${where} is not a mapping of fields.`);
  const refuse = (field: string, allowed: string): never => {
    throw new KeyFileError(`${where}: ${field} must be ${allowed}.`);
  };
  const stranger = Object.keys(entry).find((field) => !FIELDS.includes(field));
  if (stranger !== undefined)
    throw new KeyFileError(`${where}: unknown field "${stranger}", not one of ${FIELDS.join(', ')}.`);
  const { name, sha256, scopes, expires, requestsPerMinute } = entry as Record<string, unknown>;
  const goodName =
    typeof name === 'string' && NAME.test(name) ? name : refuse('name', 'up to 64 letters, digits, ".", "_" or "-"');
  const goodHash =
    typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : refuse('sha256', '64 hex digits in quotes');
  const goodScopes =
    Array.isArray(scopes) && scopes.length > 0 && scopes.every(isScope)
      ? scopes
      : refuse('scopes', `a list of ${SCOPES.join(', ')}`);
  const end = expires === undefined ? undefined : typeof expires === 'string' ? Date.parse(expires) : Number.NaN;
  if (end !== undefined && Number.isNaN(end)) refuse('expires', 'a time such as 2027-01-31T00:00:00Z');
  if (requestsPerMinute !== undefined && !isCount(requestsPerMinute))
    refuse('requestsPerMinute', 'a whole number from 1');
  return {
    name: goodName,
    sha256: goodHash,
    scopes: goodScopes,
    ...(end !== undefined && { expires: end }),
    ...(isCount(requestsPerMinute) && { requestsPerMinute }),
  };
}

const isScope = (value: unknown): value is Scope => SCOPES.some((scope) => scope === value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 1;
