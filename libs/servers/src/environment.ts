import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Environment variables by name, such as `process.env`; what is started here sees these and no others. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The first executable of that name on the PATH, or undefined. */
export function findOnPath(name: string, env: Environment): string | undefined {
  const directories = (env['PATH'] ?? '').split(delimiter).filter((directory) => directory !== '');
  return directories.map((directory) => join(directory, name)).find(isExecutable);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where downloads are kept between runs. */
export function cacheDirectory(env: Environment): string {
  return env['TAUTLINE_CACHE'] || join(env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache'), 'tautline');
}
