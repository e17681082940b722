import type { Server } from 'node:http';

/** Requests still open this long after closing began are cut off. */
const PATIENCE_MS = 5_000;
const SWEEP_MS = 50;

/**
 * Closes a server's connections as their requests end. Node itself would wait for connections on which nothing was
 * ever asked, as browsers open them ahead, and keep one alive whose last answer has just ended.
 * @returns runs `close` with the connections drained beside it
 */
export function drainWhile(server: Server): (close: () => Promise<void>) => Promise<void> {
  let underWay = 0;
  server.on('request', (_request, response) => {
    underWay++;
    response.once('close', () => underWay--);
  });
  return async (close) => {
    const end = Date.now() + PATIENCE_MS;
    const sweep = setInterval(() => {
      if (underWay === 0 || Date.now() > end) server.closeAllConnections();
      else server.closeIdleConnections();
    }, SWEEP_MS);
    try {
      await close();
    } finally {
      clearInterval(sweep);
    }
  };
}
