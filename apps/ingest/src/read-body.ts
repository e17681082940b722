import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Problem, within } from '#platform';
import type { Limits } from './limits.js';

/**
 * The body piece by piece, unpacked, within a number of bytes and a time.
 * @throws Problem 408, 413 or 415, or 400 where it cannot be read
 */
export async function* readBody(
  request: IncomingMessage,
  maxBytes: number,
  { pauseMs, bodyMs }: Pick<Limits, 'pauseMs' | 'bodyMs'>,
): AsyncGenerator<Buffer> {
  const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding !== 'identity' && encoding !== 'gzip') {
    throw new Problem(415, `The content encoding is "${encoding}", but must be gzip or none`, {
      'accept-encoding': 'gzip',
    });
  }
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  // The socket outlives a body that is not read to its end: it has to carry the answer.
  const chunks = (encoding === 'gzip' ? gunzip(request) : request).iterator({ destroyOnReturn: false });
  const end = Date.now() + bodyMs;
  let size = 0;
  for (;;) {
    const next = (await inTime(chunks.next(), Math.min(pauseMs, end - Date.now()))) as IteratorResult<Buffer>;
    if (next.done) return;
    size += next.value.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    yield next.value;
  }
}

const tooLarge = (maxBytes: number): Problem =>
  new Problem(413, `The body is larger than ${maxBytes} bytes (unpacked); send it in several requests`);

function gunzip(request: IncomingMessage): Readable {
  const unpacked = createGunzip();
  request.on('error', (error) => unpacked.destroy(error));
  return request.pipe(unpacked);
}

async function inTime<T>(next: Promise<T>, ms: number): Promise<T> {
  try {
    return await within(Math.max(ms, 0), next, () => new Problem(408, 'The body came too slowly; send it again'));
  } catch (error) {
    // What comes of the piece that was waited for concerns nobody any more.
    next.catch(() => undefined);
    if (error instanceof Problem) throw error;
    const { message } = error as { message?: unknown };
    throw new Problem(400, `The body cannot be read: ${String(message ?? error)}`);
  }
}
