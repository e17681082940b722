import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Progress, provision, type ProvisionOptions, survey } from '#servers';
import { compileServers, localRunOf, startServersProgram } from '../support/servers-program.js';

jest.setTimeout(180_000);

const env: Readonly<Record<string, string | undefined>> = {
  ...process.env,
  KAFKA_BROKERS: undefined,
  REDIS_URL: undefined,
};
const local: Pick<ProvisionOptions, 'env' | 'tiers'> = { env, tiers: ['local'] };
const work = mkdtempSync(join(tmpdir(), 'tautline-servers-'));
const dataDir = join(work, 'data');
let compiled: string;

beforeAll(() => {
  compiled = compileServers(process.cwd());
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
  rmSync(compiled, { recursive: true, force: true });
});

describe('local servers', () => {
  it('serve when they are provisioned, and leave nothing when they are stopped', async () => {
    const servers = await provision({ ...local, dataDir });
    const addresses = { KAFKA_BROKERS: servers.kafka.brokers.join(','), REDIS_URL: servers.redis.url };
    const pids = [...servers.kafka.nodes.map(({ pid }) => pid), servers.redis.process?.pid].map(Number);
    expect([servers.kafka.tier, servers.redis.tier]).toEqual(['local', 'local']);
    expect(pids.filter(lives)).toHaveLength(2);

    const same = await provision({ env: { ...env, ...addresses } });
    expect([same.kafka.tier, same.redis.tier]).toEqual(['given', 'given']);
    expect(same.kafka.brokers).toEqual(servers.kafka.brokers);
    await same.stop();
    expect(pids.filter(lives)).toHaveLength(2);

    await servers.stop();
    expect(pids.filter(lives)).toEqual([]);
    expect(existsSync(dataDir)).toBe(false);
  });

  it.each([
    ['SIGKILL', undefined],
    ['SIGKILL', ['redis']],
    ['SIGINT', ['redis']],
    ['SIGTERM', ['redis']],
    ['crash', ['redis']],
  ] as const)('end with the process that started them: %s, %j', async (how, only) => {
    const program = await startServersProgram(compiled, { tiers: ['local'], dataDir, ...(only && { only }) });
    const { directory, processes } = localRunOf(program, dataDir);
    expect(processes.filter(lives)).toHaveLength(only === undefined ? 2 : 1);
    if (how === 'crash') program.crash();
    else process.kill(program.pid, how);
    await program.exited;
    await eventually(() => !processes.some(lives) && !existsSync(directory));
  });

  it('that a killed run left, where its watchdog was killed too, are ended by the next start', async () => {
    const program = await startServersProgram(compiled, { tiers: ['local'], dataDir, only: ['redis'] });
    const { directory, processes } = localRunOf(program, dataDir);
    for (const pid of watchdogsOf(directory)) process.kill(pid, 'SIGKILL');
    process.kill(program.pid, 'SIGKILL');
    await program.exited;
    await sleep(300);
    expect(processes.filter(lives)).toHaveLength(1);

    const next = await provision({ ...local, dataDir, only: ['redis'] });
    expect(processes.filter(lives)).toEqual([]);
    expect(existsSync(directory)).toBe(false);
    await next.stop();
  });

  it('of two runs at once leave each other alone', async () => {
    const first = await provision({ ...local, dataDir, only: ['redis'] });
    const second = await provision({ ...local, dataDir, only: ['redis'] });
    await first.stop();
    expect(await ping(second.redis.url)).toBe('+PONG');
    await second.stop();
  });

  it('can be paused, killed and restarted where they are', async () => {
    const { redis, stop } = await provision({ ...local, dataDir, only: ['redis'] });
    redis.process?.pause();
    await expect(ping(redis.url)).rejects.toThrow('silence');
    redis.process?.resume();
    expect(await ping(redis.url)).toBe('+PONG');
    await redis.process?.kill();
    await expect(ping(redis.url)).rejects.toThrow('ECONNREFUSED');
    await redis.process?.restart();
    expect(await ping(redis.url)).toBe('+PONG');
    await stop();
  });

  it('tell when one of them ends by itself', async () => {
    const ended: string[] = [];
    const onExit = (error: Error): void => void ended.push(error.message);
    const { redis, stop } = await provision({ ...local, dataDir, only: ['redis'], onExit });
    process.kill(redis.process?.pid ?? 0, 'SIGKILL');
    await eventually(() => ended.length === 1);
    expect(ended[0]).toContain('it was ended by SIGKILL');
    await stop();
  });

  it('are given up when the signal says so', async () => {
    const giveUp = new AbortController();
    const starting = provision({ ...local, dataDir, signal: giveUp.signal });
    setTimeout(() => giveUp.abort(), 700);
    await expect(starting).rejects.toMatchObject({ code: 'stopped' });
    expect(readdirIfThere(dataDir).filter((name) => name.startsWith('run-'))).toEqual([]);
  });
});

describe('downloads', () => {
  const cache = join(work, 'cache');
  const notes: Progress[] = [];
  const options = {
    ...local,
    env: { ...env, TAUTLINE_CACHE: cache },
    dataDir,
    only: ['kafka'] as const,
    onProgress: (progress: Progress): void => void (progress.state === 'note' && notes.push(progress)),
  };

  it('are fetched once, and again where the cache is damaged, whatever a killed fetch left there', async () => {
    await (await provision(options)).stop();
    const [jars = ''] = readdirSync(cache).filter((name) => name.startsWith('kafka-'));
    expect(notes).toEqual([]);

    truncateSync(join(cache, jars, 'scala-library-2.13.18.jar'), 1000);
    rmSync(join(cache, jars, 'jose4j-0.9.6.jar'));
    writeFileSync(join(cache, `${jars}.lock`), JSON.stringify({ host: hostname(), pid: 2 ** 22, started: '1' }));
    await (await provision(options)).stop();
    expect(notes.map(({ detail }) => detail)).toEqual([
      'fetched again: jose4j-0.9.6.jar, scala-library-2.13.18.jar in the cache is damaged or missing',
    ]);
    expect(readdirSync(cache)).toEqual([jars]);
  });

  it('are made once for two that want them at the same time', async () => {
    rmSync(cache, { recursive: true });
    const fetched: string[] = [];
    const start = async (): Promise<void> => {
      const onProgress = ({ detail = '' }: Progress): void => void fetched.push(detail);
      await (await provision({ ...options, onProgress })).stop();
    };
    await Promise.all([start(), start()]);
    expect(fetched.join(' ')).toContain(`waiting for process ${String(process.pid)}`);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('give a Redis where none is installed', async () => {
    const PATH = pathWithout('redis-server');
    const { redis, stop } = await provision({ ...options, env: { ...options.env, PATH }, only: ['redis'] });
    expect(await ping(redis.url)).toBe('+PONG');
    await stop();
  });
});

describe('what cannot be had is told, with what to do', () => {
  it('a port that is in use', async () => {
    const taken = createServer();
    await once(taken.listen(0, '127.0.0.1'), 'listening');
    const { port } = taken.address() as { port: number };
    await expect(provision({ ...local, dataDir, kafkaPort: port, only: ['kafka'] })).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining(`Port ${String(port)}, asked for Kafka`) as unknown,
    });
    await expect(provision({ ...local, dataDir, redisPort: port, only: ['redis'] })).rejects.toMatchObject({
      code: 'port-in-use',
    });
    taken.close();
  });

  it('addresses at which nothing answers, both at once', async () => {
    const unreachable = { ...env, KAFKA_BROKERS: '127.0.0.1:1,nowhere', REDIS_URL: 'redis://:secret@127.0.0.1:1' };
    const told = await failure({ env: unreachable });
    expect(told.code).toBe('given-unreachable');
    expect(told.message).toContain(
      'KAFKA_BROKERS names no broker that answers (127.0.0.1:1: connection refused; nowhere: not',
    );
    expect(told.message).toContain('REDIS_URL names no Redis that answers (redis://…@127.0.0.1:1: connection refused)');
  });

  it('an address at which something else answers', async () => {
    const { redis, stop } = await provision({ ...local, dataDir, only: ['redis'] });
    const broker = redis.url.replace('redis://', '');
    expect(await failure({ env: { ...env, KAFKA_BROKERS: broker }, only: ['kafka'] })).toMatchObject({
      code: 'given-unreachable',
    });
    await stop();
  });

  it('a machine with nothing on it', async () => {
    const bare = { PATH: join(work, 'nothing'), TAUTLINE_CACHE: join(work, 'empty') };
    const told = await failure({ env: bare, tiers: ['given', 'local'], dataDir });
    expect(told.code).toBe('no-way');
    for (const way of ['KAFKA_BROKERS', 'REDIS_URL', 'Docker or Podman', 'Java 17', 'Maven', 'redis-server 6.2']) {
      expect(told.message).toContain(way);
    }
    expect((await survey(bare)).filter(({ what }) => /^(Java|Maven|redis-server)/.test(what))).toEqual(
      Array.from({ length: 3 }, () =>
        expect.objectContaining({ detail: 'not found', advice: expect.any(String) as unknown }),
      ),
    );
  });

  it('a Java that is too old', async () => {
    const bin = join(work, 'old-java');
    mkdirSync(bin);
    writeFileSync(join(bin, 'java'), '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n', { mode: 0o755 });
    const old = { ...env, PATH: `${bin}:${env['PATH'] ?? ''}`, JAVA_HOME: undefined };
    const told = await failure({ ...local, env: old, dataDir, only: ['kafka'] });
    expect(told.code).toBe('no-way');
    expect(told.message).toContain(`Java 11 (${join(bin, 'java')}) is too old: install Java 17 or later`);
  });

  it('a broker that does not start, with the end of its log', async () => {
    const broken = { ...env, TAUTLINE_KAFKA_JVM: '-XX:NoSuchFlag' };
    const told = await failure({ ...local, env: broken, dataDir, only: ['kafka'] });
    expect(told).toMatchObject({ code: 'server-failed' });
    expect(told.message).toContain('NoSuchFlag');
  });
});

async function failure(options: ProvisionOptions): Promise<{ code: string; message: string }> {
  return provision(options).then(
    async (servers) => {
      await servers.stop();
      throw new Error('it was provisioned');
    },
    (error: unknown) => error as { code: string; message: string },
  );
}

/** A zombie, which only waits for its parent to take notice, does not live. */
function lives(pid: number): boolean {
  const stat = readIfThere(`/proc/${String(pid)}/stat`);
  return stat !== '' && !/\) Z /.test(stat);
}

async function eventually(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 5000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('not within 5 s');
    await sleep(20);
  }
}

/** The first line that Redis answers to PING. */
function ping(url: string): Promise<string> {
  const { hostname: host, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), host, () => socket.write('PING\r\n'));
    socket.setTimeout(500, () => socket.destroy(new Error('silence')));
    socket.on('data', (data) => {
      resolve(data.toString().trim());
      socket.destroy();
    });
    socket.on('error', reject);
  });
}

/** Reads every command line of this machine, as `ps` does. */
function watchdogsOf(directory: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => commandLine(pid).includes('tautline-watchdog') && commandLine(pid).includes(directory));
}

const commandLine = (pid: number): string => readIfThere(`/proc/${String(pid)}/cmdline`);

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

const readdirIfThere = (path: string): string[] => (existsSync(path) ? readdirSync(path) : []);

/** The PATH with every program but one, by way of links. */
function pathWithout(program: string): string {
  return (env['PATH'] ?? '')
    .split(':')
    .map((directory, index) => {
      if (!existsSync(join(directory, program))) return directory;
      const links = join(work, `path-${String(index)}`);
      mkdirSync(links, { recursive: true });
      for (const name of readdirSync(directory))
        if (name !== program) symlinkSync(join(directory, name), join(links, name));
      return links;
    })
    .join(':');
}
