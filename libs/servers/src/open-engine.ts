import { hostname } from 'node:os';
import type { ContainerRuntimeClient } from 'testcontainers';
import type { EngineAddress } from './engine.js';
import { identify, isAlive } from './process-identity.js';

/** An engine that `testcontainers` has accepted. */
export interface Engine {
  /** By which this machine reaches the published ports. */
  host: string;
  containers: typeof import('testcontainers');
}

/** Names the process that a container belongs to, so that it is removed when that process is gone. */
const OWNER_LABEL = 'tautline.owner';

export const ownLabels = (): Record<string, string> => ({
  [OWNER_LABEL]: JSON.stringify({ host: hostname(), ...(identify(process.pid) ?? { pid: process.pid, started: '' }) }),
});

/** Opens the engine at that address, and removes the containers of processes that are gone. */
export async function openEngine(address: EngineAddress): Promise<Engine> {
  // The library reads its address from the environment alone, and knows nothing of Podman's sockets.
  process.env['DOCKER_HOST'] ??= address;
  const containers = await import('testcontainers');
  const client = await containers.getContainerRuntimeClient();
  await removeOrphans(client);
  const { host } = client.info.containerRuntime;
  // Published on 127.0.0.1 alone, where `localhost` may first mean ::1.
  return { host: host === 'localhost' ? LOOPBACK : host, containers };
}

export const LOOPBACK = '127.0.0.1';

async function removeOrphans(client: ContainerRuntimeClient): Promise<void> {
  for (const { Id, Labels } of await client.container.list()) {
    const label = Labels[OWNER_LABEL];
    if (label === undefined) continue;
    const owner = JSON.parse(label) as { host: string; pid: number; started: string };
    if (owner.host !== hostname() || isAlive(owner)) continue;
    await client.container.getById(Id).remove({ force: true, v: true });
  }
}
