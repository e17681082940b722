import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { type Environment, findOnPath } from './environment.js';
import { ServersError } from './errors.js';
import type { FileSet } from './packages.js';
import type { Update } from './progress.js';
import type { Run } from './run.js';

const ERROR_LINES = 8;
const MEBI = 2 ** 20;
const UNITS: Readonly<Record<string, number>> = { B: 1, kB: 1000, MB: 1000 ** 2, GB: 1000 ** 3 };

/**
 * Lets Maven put the files into `target`; mirrors and proxies are those of the user's Maven settings.
 * @param repository a local repository to be used in place of the user's
 * @throws ServersError `maven-missing`, `disk-full`, `fetch-failed`
 */
export async function mavenFetch(
  files: FileSet,
  target: string,
  { run, env, update, repository }: { run: Run; env: Environment; update: Update; repository?: string | undefined },
): Promise<void> {
  const command = findOnPath('mvn', env);
  if (command === undefined) {
    throw new ServersError(
      'maven-missing',
      `Maven (mvn) is not on the PATH, and it is needed once to fetch ${files.title}.`,
    );
  }
  const args = ['-B', '-U', '-f', `${target}/pom.xml`, ...files.goal, `-DoutputDirectory=${target}`];
  if (repository !== undefined) args.push(`-Dmaven.repo.local=${repository}`);
  const maven = run.spawn(command, args, { cwd: target, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const errors: string[] = [];
  const wanted = new Set(files.names);
  let count = 0;
  let bytes = 0;
  for (const stream of [maven.stdout, maven.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      const got = downloaded(line);
      if (got !== undefined) {
        bytes += got.bytes;
        if (wanted.has(got.name)) count += 1;
        const fraction = wanted.size > 1 ? count / wanted.size : undefined;
        update(`${String(count)} of ${String(wanted.size)} files, ${(bytes / MEBI).toFixed(1)} MiB in all`, fraction);
      } else if (line.includes('ERROR') || stream === maven.stderr) {
        errors.push(stripVTControlCharacters(line));
      }
    });
  }
  const [code] = (await once(maven, 'close')) as [number | null];
  if (code !== 0) throw failure(files.title, errors);
}

/** `Downloaded from central: …/kafka-clients-4.3.1.jar (10 MB at 3.1 MB/s)` */
export function downloaded(line: string): { name: string; bytes: number } | undefined {
  const [, name, amount, unit] = /Downloaded from \S+ \S*\/(\S+) \(([\d.,]+) ([kMG]?B) at /.exec(line) ?? [];
  if (name === undefined || amount === undefined || unit === undefined) return undefined;
  return { name, bytes: Number(amount.replace(',', '.')) * (UNITS[unit] ?? 1) };
}

function failure(title: string, output: readonly string[]): ServersError {
  const advice = output.findIndex((line) => line.includes('To see the full stack trace'));
  const errors = output.slice(0, advice === -1 ? undefined : advice).filter((line) => /[a-z]/.test(line));
  const said = errors
    .slice(0, ERROR_LINES)
    .map((line) => `  ${line}`)
    .join('\n');
  if (errors.some((line) => /No space left on device/.test(line))) {
    return new ServersError('disk-full', `No space is left on the disk to fetch ${title}.\n${said}`);
  }
  return new ServersError(
    'fetch-failed',
    `Maven could not fetch ${title}. If this machine reaches the network by a proxy or a mirror, ` +
      `Maven reads it from its settings.xml. It said:\n${said}`,
  );
}
