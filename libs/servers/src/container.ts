import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StartedTestContainer } from 'testcontainers';
import { messageOf, ServersError } from './errors.js';
import { type Engine, LOOPBACK, ownLabels } from './open-engine.js';

/** A server in a container, at an address that this machine reaches. */
export interface StartedContainer {
  host: string;
  port: number;
  stop: () => Promise<void>;
}

export interface Recipe {
  image: string;
  /** The port inside; with `hostNetwork` it is the same as `published`. */
  inside: number;
  published: number;
  /** The container shares this machine's network, for engines that cannot publish ports. */
  hostNetwork: boolean;
  environment?: Record<string, string>;
  command?: string[];
  /** What it logs once it has started. */
  started: RegExp;
  ready: (host: string, port: number, timeoutMs: number) => Promise<void>;
}

const READY_WITHIN_MS = 60_000;
const LOG_LINES = 8;

/** @throws ServersError `container-failed`; then no container is left */
export async function startContainer(engine: Engine, recipe: Recipe): Promise<StartedContainer> {
  const { published, image } = recipe;
  let container: StartedTestContainer | undefined;
  const log: string[] = [];
  try {
    container = await describe(engine, recipe)
      .withLogConsumer((output) => {
        createInterface({ input: output }).on('line', (line) => {
          log.push(line);
          if (log.length > LOG_LINES) log.shift();
        });
      })
      .start();
    await untilReady(() => recipe.ready(engine.host, published, 1000));
  } catch (cause) {
    await container?.stop({ timeout: 0 });
    const [why = ''] = messageOf(cause).split('\n');
    throw new ServersError('container-failed', `the image ${image} could not be run: ${[why, ...log].join('\n    ')}`, {
      cause,
    });
  }
  const running = container;
  return { host: engine.host, port: published, stop: async () => void (await running.stop({ timeout: 0 })) };
}

function describe(
  { containers, host }: Engine,
  recipe: Recipe,
): InstanceType<Engine['containers']['GenericContainer']> {
  /** Publishes on this machine's loopback, where the library would open the port to the network. */
  class Container extends containers.GenericContainer {
    publish(inside: number, published: number): void {
      this.withExposedPorts({ container: inside, host: published });
      if (host !== LOOPBACK) return;
      this.hostConfig.PortBindings = { [`${String(inside)}/tcp`]: [{ HostIp: host, HostPort: String(published) }] };
    }
  }
  const container = new Container(recipe.image)
    .withLabels(ownLabels())
    .withWaitStrategy(containers.Wait.forLogMessage(recipe.started))
    .withStartupTimeout(READY_WITHIN_MS);
  if (recipe.environment !== undefined) container.withEnvironment(recipe.environment);
  if (recipe.command !== undefined) container.withCommand(recipe.command);
  if (recipe.hostNetwork) container.withNetworkMode('host');
  else container.publish(recipe.inside, recipe.published);
  return container;
}

async function untilReady(check: () => Promise<void>): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(50);
    }
  }
}
