import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files that Maven can fetch, each with its pinned SHA-256. */
export interface FileSet {
  /** For the user, such as `Kafka 4.3.1`. */
  title: string;
  /** Of its directory in the cache; another set of files has another one. */
  cacheName: string;
  pom: string;
  /** Goal and properties for Maven. */
  goal: readonly string[];
  /** File names and what they must hash to. */
  checksums: ReadonlyMap<string, string>;
  names: readonly string[];
}

export function kafkaJars(): FileSet {
  const { directory, checksums, digest } = pinned('kafka');
  const names = [...checksums.keys()];
  const version = names.map((name) => /^kafka_2\.13-(.+)\.jar$/.exec(name)?.[1]).find((found) => found !== undefined);
  return {
    title: `Kafka ${version ?? ''}`,
    cacheName: `kafka-${version ?? ''}-${digest}`,
    pom: join(directory, 'pom.xml'),
    goal: ['dependency:copy-dependencies'],
    checksums,
    names,
  };
}

/** What to try on each platform, best first. The one for 386 needs no shared libraries, so it also serves as a reserve. */
const REDIS_SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  'linux x64': ['linux-amd64', 'linux-386'],
  'linux arm64': ['linux-arm64'],
  'darwin x64': ['darwin-amd64'],
  'darwin arm64': ['darwin-arm64'],
};

export function redisBinaries(platform: string, arch: string): FileSet[] {
  const { directory, checksums, digest } = pinned('redis');
  return (REDIS_SUFFIXES[`${platform} ${arch}`] ?? []).flatMap((suffix) =>
    [...checksums]
      .filter(([name]) => name.endsWith(`-${suffix}`))
      .map(([name, checksum]) => ({
        title: `Redis ${/(\d+\.\d+)/.exec(name)?.[1] ?? ''}`,
        cacheName: `${name}-${digest}`,
        pom: join(directory, 'pom.xml'),
        goal: ['dependency:unpack-dependencies', `-Dbinary=${name}`],
        checksums: new Map([[name, checksum]]),
        names: [name],
      })),
  );
}

/** Lines as `sha256sum` writes them. */
export function parseChecksums(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line))
      .flatMap((match) => (match?.[1] !== undefined && match[2] !== undefined ? [[match[2], match[1]] as const] : [])),
  );
}

function pinned(server: 'kafka' | 'redis'): { directory: string; checksums: Map<string, string>; digest: string } {
  const directory = join(libraryDirectory(), server);
  const text = readFileSync(join(directory, 'checksums.txt'), 'utf8');
  return {
    directory,
    checksums: parseChecksums(text),
    digest: createHash('sha256').update(text).digest('hex').slice(0, 8),
  };
}

/** `libs/servers` of the source tree, also for the compiled code under `dist`. */
function libraryDirectory(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(directory, 'libs', 'servers');
    if (existsSync(join(candidate, 'kafka', 'pom.xml'))) return candidate;
    const parent = dirname(directory);
    if (parent === directory)
      throw new Error('libs/servers/kafka/pom.xml is missing from this installation of Tautline');
    directory = parent;
  }
}
