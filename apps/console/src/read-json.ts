import { Problem } from '#platform';
import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 2_000_000;

/**
 * The body of a request that changes something. A page of another site can make a browser send such a request too, but not with
 * this content type, and not without the browser saying where it comes from.
 * @throws Problem saying what to send
 */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const { origin, host, 'content-type': type = '' } = request.headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host))
    throw new Problem(403, `This is not to be asked for by the page of another site (${origin})`);
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new Problem(415, 'Send JSON, with content-type application/json');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new Problem(413, `More than ${MOST_BYTES} bytes are not taken`);
    chunks.push(chunk);
  }
  const body = parsed(Buffer.concat(chunks).toString('utf8'));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Problem(400, 'Send a JSON object');
  return body as Record<string, unknown>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(400, `The body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
