import { randomBytes } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDirectory, type Environment } from './environment.js';
import { ServersError } from './errors.js';
import { withLock } from './lock.js';
import { mavenFetch } from './maven.js';
import type { FileSet } from './packages.js';
import { asStep, note, type Update } from './progress.js';
import type { LocalOptions } from './tiers.js';
import { findWrong, stamp } from './verify.js';

const STAGING = '.fetching-';
const ABANDONED_MS = 3600 * 1000;

/**
 * The directory that holds the files, each verified against its checksum; they are fetched where it does not yet, or no
 * longer.
 * @throws ServersError also `checksum-mismatch`
 */
export async function fetchFiles(files: FileSet, options: LocalOptions): Promise<string> {
  const cache = cacheDirectory(options.env);
  const directory = join(cache, files.cacheName);
  if (await isComplete(directory, files)) return directory;
  return asStep(options.report, `Fetching ${files.title}`, async (update) => {
    await mkdir(cache, { recursive: true });
    const waiting = (pid: number): void => update(`waiting for process ${String(pid)}, which is fetching it`);
    return withLock(`${directory}.lock`, waiting, async () => {
      const wrong = await findWrong(directory, files);
      if (wrong.length === 0) return directory;
      const present = wrong.length < files.names.length || (await exists(directory));
      if (present)
        note(options.report, files.title, `fetched again: ${listed(wrong)} in the cache is damaged or missing`);
      await removeAbandoned(cache);
      return fetchInto(directory, files, options, update);
    });
  });
}

/** Whether nothing needs to be fetched. */
export async function isCached(files: FileSet, env: Environment): Promise<boolean> {
  return (await findWrong(join(cacheDirectory(env), files.cacheName), files)).length === 0;
}

async function isComplete(directory: string, files: FileSet): Promise<boolean> {
  if ((await findWrong(directory, files)).length > 0) return false;
  await stamp(directory, files);
  return true;
}

/** Fills a directory beside its place and moves it there when it is right, so that no half of it is ever seen. */
async function fetchInto(directory: string, files: FileSet, options: LocalOptions, update: Update): Promise<string> {
  const staging = join(directory, '..', `${STAGING}${String(process.pid)}-${randomBytes(4).toString('hex')}`);
  const repository = join(staging, 'repository');
  const { run, env } = options;
  try {
    await mkdir(staging);
    await copyFile(files.pom, join(staging, 'pom.xml'));
    await mavenFetch(files, staging, { run, env, update });
    let wrong = await findWrong(staging, files);
    if (wrong.length > 0) {
      note(options.report, files.title, `${listed(wrong)} in Maven's local repository is damaged; fetching without it`);
      await Promise.all(wrong.map((name) => rm(join(staging, name), { force: true })));
      await mavenFetch(files, staging, { run, env, update, repository });
      wrong = await findWrong(staging, files);
    }
    if (wrong.length > 0) {
      throw new ServersError(
        'checksum-mismatch',
        `${files.title} is refused: ${listed(wrong)} differs from its checksum.`,
      );
    }
    const unneeded = (await readdir(staging)).filter((name) => !files.checksums.has(name));
    await Promise.all(unneeded.map((name) => rm(join(staging, name), { recursive: true, force: true })));
    await Promise.all(files.names.map((name) => chmod(join(staging, name), 0o755)));
    await stamp(staging, files);
    await moveInto(staging, directory);
    return directory;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function moveInto(staging: string, directory: string): Promise<void> {
  const aside = `${staging}-old`;
  if (await exists(directory)) await rename(directory, aside);
  await rename(staging, directory);
  await rm(aside, { recursive: true, force: true });
}

/** What fetches that were killed left in the cache. */
async function removeAbandoned(cache: string): Promise<void> {
  const names = (await readdir(cache)).filter((name) => name.startsWith(STAGING));
  for (const name of names) {
    const path = join(cache, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(path, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

const listed = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${String(names.length - 3)} more` : names.join(', ');
