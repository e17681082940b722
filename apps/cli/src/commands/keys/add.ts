import { hashOf, newKey, SCOPES, type Scope } from '#platform';
import { say } from '../../output.js';
import { readKeys, writeKeys, type FileOption } from './file.js';

export interface AddOptions extends FileOption {
  scope: string[];
  expires?: string;
  rate?: number;
}

/** Prints the new key alone on stdout, so that it can be piped to where it is kept. */
export function add(name: string, { file, scope, expires, rate }: AddOptions): void {
  const keys = readKeys(file);
  if (keys.some((key) => key.name === name)) {
    throw new Error(`${file} has a key ${name} already; remove it first, or give the new one another name`);
  }
  const scopes = scope.map(scopeOf);
  const end = expires === undefined ? undefined : Date.parse(expires);
  if (Number.isNaN(end)) throw new Error(`--expires is "${expires}", but must be a time such as 2027-01-31T00:00:00Z`);
  if (rate !== undefined && !(Number.isInteger(rate) && rate > 0))
    throw new Error('--rate must be a whole number from 1');
  const key = newKey();
  writeKeys(file, [
    ...keys,
    {
      name,
      sha256: hashOf(key),
      scopes,
      ...(end !== undefined && { expires: end }),
      ...(rate !== undefined && { requestsPerMinute: rate }),
    },
  ]);
  say(`${name} may ${scopes.join(' and ')}; ${file} holds the hash only, so keep the key now:`);
  process.stdout.write(`${key}\n`);
}

function scopeOf(text: string): Scope {
  const scope = SCOPES.find((known) => known === text.trim());
  if (scope) return scope;
  throw new Error(`--scope has "${text}", but knows ${SCOPES.join(', ')}`);
}
