import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { formatTime } from '#events';
import { parseKeyFile, type ApiKey } from '#platform';

export interface FileOption {
  file: string;
}

/** @throws KeyFileError naming the entry that cannot be used */
export const readKeys = (file: string): ApiKey[] =>
  existsSync(file) ? parseKeyFile({ name: file, text: readFileSync(file, 'utf8') }) : [];

/**
 * Puts the whole file in place at once, readable by its owner alone.
 * @throws KeyFileError where the keys would not be read again
 */
export function writeKeys(file: string, keys: readonly ApiKey[]): void {
  const entries = keys.map(({ expires, ...key }) => ({
    ...key,
    ...(expires !== undefined && { expires: formatTime(expires) }),
  }));
  const text = stringify({ keys: entries });
  parseKeyFile({ name: file, text });
  const fresh = `${file}.${process.pid}.new`;
  writeFileSync(fresh, text, { mode: 0o600 });
  renameSync(fresh, file);
}
