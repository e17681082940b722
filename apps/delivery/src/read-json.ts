import type { IncomingMessage } from 'node:http';
import { Problem } from '#platform';

const MAX_BYTES = 64 * 1024;
const PATIENCE_MS = 10_000;

/**
 * The JSON of a request. Only with its content type: a page in somebody's browser cannot send that to another origin without
 * asking first, which is denied.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    throw new Problem(415, 'Send the body as content-type: application/json; {} where there is nothing to say');
  const text = await textOf(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'The body is not JSON');
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const late = setTimeout(() => request.destroy(new Error('the body did not come in time')), PATIENCE_MS);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BYTES) throw new Problem(413, `The body is larger than ${MAX_BYTES / 1024} KB`);
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(late);
  }
  return Buffer.concat(chunks).toString('utf8');
}
