import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.js';

const PATIENCE_MS = 10_000;

/**
 * The JSON of a request that changes something. A page of another site can make a browser send such a request too, but not with
 * this content type, and not without the browser saying where it comes from.
 * @throws Problem saying what to send
 */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const { origin, host, 'content-type': type = '' } = request.headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host))
    throw new Problem(403, `This is not to be asked for by the page of another site (${origin})`);
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new Problem(415, 'Send the body as content-type: application/json; {} where there is nothing to say');
  const text = await textOf(request, maxBytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(400, `The body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function textOf(request: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const late = setTimeout(() => request.destroy(new Error('the body did not come in time')), PATIENCE_MS);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new Problem(413, `The body is larger than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(late);
  }
  return Buffer.concat(chunks).toString('utf8');
}
