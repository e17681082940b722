import { createServer, type Server } from 'node:net';
import { ServersError } from './errors.js';

const LOOPBACK = '127.0.0.1';

/** As many different ports, free on the loopback address at this moment. */
export async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(Array.from({ length: count }, () => hold(0)));
  const ports = held.map((server) => (server.address() as { port: number }).port);
  await Promise.all(held.map(release));
  return ports;
}

/** @throws ServersError `port-in-use` */
export async function requireFree(port: number, server: string, variable: string): Promise<void> {
  try {
    await release(await hold(port));
  } catch (cause) {
    throw new ServersError(
      'port-in-use',
      `Port ${String(port)}, asked for ${server}, cannot be used (${(cause as NodeJS.ErrnoException).code ?? 'error'}). ` +
        `Choose another port, leave it out to get a free one, ` +
        `or set ${variable} if what listens there is the ${server} you mean.`,
      { cause },
    );
  }
}

function hold(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve(server));
  });
}

const release = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
