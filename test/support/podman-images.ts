import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A root file system of this machine's redis-server and the libraries it loads. */
export function redisRoot(root: string): void {
  install(root, ['redis-server']);
}

/**
 * A root file system of the modules of this machine's Java that Kafka needs, the jars, and a script that starts a broker
 * from `KAFKA_…` variables as the published image does.
 * @throws where this machine has a Java without jlink or its modules
 */
export function kafkaRoot(root: string, jars: string): void {
  install(root, ['sh', 'env', 'sed', 'tr']);
  const runtime = join(root, 'opt', 'java');
  mkdirSync(dirname(runtime), { recursive: true });
  const options = '--add-modules java.se,jdk.unsupported,jdk.crypto.ec --strip-debug --no-man-pages --no-header-files';
  run('jlink', ...options.split(' '), '--output', runtime);
  for (const library of allLibraries(runtime)) copyLibraries(root, library);
  cpSync(jars, join(root, 'opt', 'kafka'), { recursive: true });
  writeFileSync(join(root, 'bin', 'start-kafka'), START_KAFKA, { mode: 0o755 });
}

const START_KAFKA = `#!/bin/sh
set -ef
env | sed -n 's/^KAFKA_//p' | while IFS='=' read -r name value; do
  echo "$(echo "$name" | tr A-Z_ a-z.)=$value"
done > /tmp/server.properties
echo 'log.dirs=/tmp/data' >> /tmp/server.properties
java="/opt/java/bin/java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp /opt/kafka/*"
$java kafka.tools.StorageTool format -t T0000000000000000000AA -c /tmp/server.properties
exec $java kafka.Kafka /tmp/server.properties
`;

function install(root: string, programs: readonly string[]): void {
  for (const directory of ['bin', 'etc', 'tmp', 'proc', 'sys', 'dev'])
    mkdirSync(join(root, directory), { recursive: true });
  writeFileSync(join(root, 'etc', 'passwd'), 'root:x:0:0:root:/:/bin/sh\n');
  for (const program of programs) {
    const path = run('sh', '-c', 'command -v "$0"', program).trim();
    cpSync(realpathSync(path), join(root, 'bin', basename(path)));
    copyLibraries(root, path);
  }
}

/** What the loader would load for it, at the same paths. */
function copyLibraries(root: string, binary: string): void {
  const said = run('ldd', binary);
  for (const [path] of said.matchAll(/\/\S+\.so\S*/g)) {
    const target = join(root, path);
    if (path.startsWith(root) || existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    cpSync(realpathSync(path), target);
  }
}

/** What it prints; what it complains of goes into the error. */
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const allLibraries = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.so') || name === join('bin', 'java'))
    .map((name) => join(directory, name));
