import { connect } from 'node:net';

/**
 * Connects, sends `request`, and gives back the first bytes of the answer; without a request, nothing at all.
 * @throws Error that says in a few words what went wrong
 */
export function ask(host: string, port: number, timeoutMs: number, request?: Uint8Array, enough = 1): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    const chunks: Buffer[] = [];
    const end = (error: Error | undefined): void => {
      socket.destroy();
      clearTimeout(timer);
      if (error === undefined) resolve(Buffer.concat(chunks));
      else reject(error);
    };
    const timer = setTimeout(() => end(new Error(`no answer within ${String(timeoutMs / 1000)} s`)), timeoutMs);
    socket.on('connect', () => {
      if (request === undefined) end(undefined);
      else socket.write(request);
    });
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (chunks.reduce((sum, { length }) => sum + length, 0) >= enough) end(undefined);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => end(new Error(IN_WORDS[error.code ?? ''] ?? error.message)));
    socket.on('close', () => end(new Error('the connection was closed without an answer')));
  });
}

const IN_WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'host name not found',
  EAI_AGAIN: 'host name not found',
  EHOSTUNREACH: 'host not reachable',
  ENETUNREACH: 'network not reachable',
  ECONNRESET: 'connection reset',
};
