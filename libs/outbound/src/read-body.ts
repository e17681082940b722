import { PassThrough, pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { OutboundError } from './errors.js';

export const ENCODINGS = 'gzip, deflate, br';

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The body unpacked, of at most so many bytes: what is larger is cut off as it arrives, packed or not. */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  { maxBytes, host }: { maxBytes: number; host: string },
): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? 'identity';
  const decoder = name === '' || name === 'identity' ? new PassThrough() : DECODERS[name]?.();
  if (!decoder) {
    body.on('error', () => undefined).destroy();
    throw new OutboundError('Unreachable', `${host} answers in the encoding "${name}", which was not asked for`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  // The callback takes the error, which the loop below meets as well.
  const unpacked = pipeline(body, decoder, () => undefined) as unknown as Readable;
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      body.destroy();
      throw new OutboundError('TooLarge', `${host} answers with more than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
