import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { type Progress, provision, type ServerName, survey } from '#servers';
import { type Podman, startPodman, whyNoPodman } from '../support/podman.js';
import { kafkaRoot, redisRoot } from '../support/podman-images.js';
import { compileServers, startServersProgram } from '../support/servers-program.js';

jest.setTimeout(300_000);

const KAFKA_IMAGE = 'localhost/tautline-kafka:test';
const REDIS_IMAGE = 'localhost/tautline-redis:test';

interface Setting {
  env: Record<string, string | undefined>;
  names: ServerName[];
  /** Where it was set up for these tests. */
  podman?: Podman;
}

const work = join(tmpdir(), `tautline-containers-${String(process.pid)}`);
const setting = await setUp().catch((error: unknown) => `Podman could not be set up: ${String(error)}`);
if (typeof setting === 'string') console.info(`The container tier is not tested here. ${setting}.`);

async function setUp(): Promise<Setting | string> {
  const env = { ...process.env, KAFKA_BROKERS: undefined, REDIS_URL: undefined };
  const engine = (await survey(env)).find(({ what }) => what === 'Container engine');
  if (engine?.state === 'ok') return { env, names: ['kafka', 'redis'] };
  const reason = whyNoPodman();
  if (reason !== undefined) return reason;
  const podman = await startPodman();
  try {
    podman.importImage(REDIS_IMAGE, ['redis-server'], redisRoot);
    const bridge = podman.bridge(REDIS_IMAGE, ['redis-server', '--version']);
    if (!bridge) console.info('Containers get no network of their own here; they share that of the host.');
    // Its image is not to be had from a store that has no registry.
    process.env['TESTCONTAINERS_RYUK_DISABLED'] = 'true';
    process.env['DOCKER_HOST'] = podman.address;
    const own = {
      DOCKER_HOST: podman.address,
      TESTCONTAINERS_RYUK_DISABLED: 'true',
      TAUTLINE_KAFKA_IMAGE: KAFKA_IMAGE,
      TAUTLINE_REDIS_IMAGE: REDIS_IMAGE,
      TAUTLINE_CONTAINER_NETWORK: bridge ? undefined : 'host',
    };
    return { env: { ...env, ...own }, names: hasKafkaImage(podman) ? ['kafka', 'redis'] : ['redis'], podman };
  } catch (error) {
    await podman.stop();
    throw error;
  }
}

function hasKafkaImage(podman: Podman): boolean {
  try {
    podman.importImage(KAFKA_IMAGE, ['start-kafka'], (root) => kafkaRoot(root, fetchJars()));
    return true;
  } catch (error) {
    console.info(`Kafka is not tested in a container; its image could not be made: ${String(error)}`);
    return false;
  }
}

function fetchJars(): string {
  const jars = join(work, 'jars');
  const pom = join(process.cwd(), 'libs', 'servers', 'kafka', 'pom.xml');
  execFileSync('mvn', ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`], {
    stdio: 'pipe',
  });
  return jars;
}

(typeof setting === 'string' ? describe.skip : describe)('servers in containers', () => {
  const { env, names, podman } = setting as Setting;

  afterAll(async () => {
    await podman?.stop();
    rmSync(work, { recursive: true, force: true });
  });

  it('serve at the addresses told, and are removed when they are stopped', async () => {
    const servers = await provision({ env, tiers: ['container'], only: names });
    expect(names.map((name) => servers[name].tier)).toEqual(names.map(() => 'container'));
    const addresses = {
      ...(names.includes('kafka') && { KAFKA_BROKERS: servers.kafka.brokers.join(',') }),
      REDIS_URL: servers.redis.url,
    };
    const check = async (): Promise<void> => {
      const given = await provision({ env: { ...env, ...addresses }, tiers: ['given'], only: names });
      await given.stop();
    };
    await check();
    await servers.stop();
    await expect(check()).rejects.toMatchObject({ code: 'given-unreachable' });
    if (podman !== undefined) expect(podman.containers()).toEqual([]);
  });

  it('give way to local processes where the image is not to be had', async () => {
    const notes: Progress[] = [];
    const onProgress = (progress: Progress): void => void (progress.state === 'note' && notes.push(progress));
    const without = { ...env, TAUTLINE_REDIS_IMAGE: 'localhost/tautline-no-such-image:1' };
    const { redis, stop } = await provision({ env: without, only: ['redis'], dataDir: join(work, 'data'), onProgress });
    await stop();
    expect(redis.tier).toBe('local');
    expect(notes).toEqual([
      expect.objectContaining({
        step: 'Redis',
        detail: expect.stringContaining('localhost/tautline-no-such-image:1 could not be run') as unknown,
      }),
    ]);
  });

  it('that a killed process left are removed by the next start', async () => {
    if (podman === undefined) return;
    const compiled = compileServers(process.cwd());
    const options = { tiers: ['container'], only: ['redis'] } as const;
    const program = await startServersProgram(compiled, options, env).finally(() =>
      rmSync(compiled, { recursive: true }),
    );
    process.kill(program.pid, 'SIGKILL');
    await program.exited;
    const left = podman.containers();
    expect(left).toHaveLength(1);

    const { stop } = await provision({ env, tiers: ['container'], only: ['redis'] });
    expect(podman.containers()).not.toEqual(expect.arrayContaining(left));
    await stop();
  });
});
