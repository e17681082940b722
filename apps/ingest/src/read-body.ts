import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Problem } from '#platform';
import { MAX_BODY_BYTES } from './limits.js';

const tooLarge = (): Problem =>
  new Problem(413, `The body is larger than ${MAX_BODY_BYTES} bytes (unpacked); send it in several requests`);

/** The whole body as text: unpacked, within the limit, UTF-8. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding !== 'identity' && encoding !== 'gzip') {
    throw new Problem(415, `The content encoding is "${encoding}", but must be gzip or none`, {
      'accept-encoding': 'gzip',
    });
  }
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const bytes = await collect(encoding === 'gzip' ? gunzip(request) : request);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(400, 'The body is not UTF-8');
  }
}

function gunzip(request: IncomingMessage): Readable {
  const unpacked = createGunzip();
  request.on('error', (error) => unpacked.destroy(error));
  return request.pipe(unpacked);
}

async function collect(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400, `The body cannot be read: ${String((error as { message?: unknown }).message ?? error)}`);
  }
  return Buffer.concat(chunks);
}
