import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Debian's Podman, answering on a socket of its own with a store of its own. */
export interface Podman {
  /** For `DOCKER_HOST`. */
  address: string;
  /** Makes an image of a root file system that `fill` puts into a directory. */
  importImage(name: string, command: string[], fill: (root: string) => void): void;
  /** Whether a container gets a network with published ports here; else only the host's network works. */
  bridge(image: string, command: string[]): boolean;
  /** Ids of the containers there are. */
  containers(): string[];
  stop(): Promise<void>;
}

const PODMAN = '/usr/bin/podman';

/** Why Podman cannot be set up here, or undefined. Packages are installed only where that was asked for. */
export function whyNoPodman(): string | undefined {
  if (process.env['CI'] !== 'true' && process.env['TAUTLINE_TEST_CONTAINERS'] !== '1') {
    return 'no container engine answers; CI=true or TAUTLINE_TEST_CONTAINERS=1 lets this test install Podman';
  }
  if (process.getuid?.() !== 0) return 'Podman is set up here by root alone';
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian/m.test(release) ? undefined : 'Podman is set up here from the packages of Debian alone';
}

export async function startPodman(): Promise<Podman> {
  installPackages();
  const work = mkdtempSync(join(tmpdir(), 'tautline-podman-'));
  const configuration = join(work, 'containers.conf');
  writeFileSync(configuration, CONFIGURATION);
  const env = { ...process.env, CONTAINERS_CONF: configuration, DOCKER_HOST: undefined, CONTAINER_HOST: undefined };
  const store = ['--root', join(work, 'store'), '--runroot', join(work, 'run'), '--tmpdir', join(work, 'tmp')];
  const podman = (...args: string[]): string => run(env, PODMAN, ...store, ...args);
  const address = `unix://${join(work, 'podman.sock')}`;
  const service = spawn(PODMAN, [...store, 'system', 'service', '--time=0', address], { env, stdio: 'ignore' });
  await answering(join(work, 'podman.sock'), service);
  return {
    address,
    importImage: (name, command, fill) => {
      const root = join(work, 'root');
      mkdirSync(root);
      fill(root);
      run(env, 'tar', '-C', root, '-cf', join(work, 'root.tar'), '.');
      const changes = ['ENV PATH=/bin', `CMD ${JSON.stringify(command)}`].flatMap((change) => ['--change', change]);
      podman('import', ...changes, join(work, 'root.tar'), name);
      rmSync(root, { recursive: true });
      rmSync(join(work, 'root.tar'));
    },
    bridge: (image, command) => {
      try {
        podman('run', '--rm', '--publish', '127.0.0.1::1', image, ...command);
        return true;
      } catch {
        return false;
      }
    },
    containers: () =>
      podman('ps', '--all', '--quiet')
        .split('\n')
        .filter((id) => id !== ''),
    stop: async () => {
      podman('rm', '--all', '--force', '--time', '0');
      podman('rmi', '--all', '--force');
      const gone = once(service, 'exit');
      service.kill();
      await gone;
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** Limits below those that Podman asks for, which a sandbox may not grant; Podman 4.3 confuses the two of a pair. */
const CONFIGURATION = `
[containers]
default_ulimits = ["nofile=4096:4096", "nproc=4096:4096"]
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
`;

function installPackages(): void {
  if (existsSync(PODMAN) && existsSync('/usr/sbin/runc') && existsSync('/usr/lib/cni/bridge')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['podman', 'runc', 'containernetworking-plugins', 'iptables'];
  run(env, 'apt-get', 'update', '-qq');
  run(env, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** What it prints; what it complains of goes into the error. */
const run = (env: NodeJS.ProcessEnv, program: string, ...args: string[]): string =>
  execFileSync(program, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

async function answering(socket: string, service: ChildProcess): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!existsSync(socket)) {
    if (service.exitCode !== null)
      throw new Error(`podman system service exited with code ${String(service.exitCode)}`);
    if (Date.now() > deadline) throw new Error('podman system service did not open its socket within 20 s');
    await sleep(50);
  }
}
