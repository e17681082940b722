import type { IncomingMessage } from 'node:http';
import { Problem } from '#platform';
import type { Grant } from './admission.js';
import { parseJson, type Given } from './given.js';
import type { Limits } from './limits.js';
import { readBody } from './read-body.js';
import { splitLines } from './split-lines.js';

const JSON_TYPES = new Set([
  'application/json',
  'application/ninjs+json',
  'application/cloudevents+json',
  'application/cloudevents-batch+json',
]);
const LINE_TYPES = new Set(['application/x-ndjson', 'application/ndjson', 'application/jsonl']);

/**
 * The records of a request: one object, the elements of an array, or one JSON value a line, as the content type tells.
 * What of the body is in memory is held from `grant`; whoever is done with a record lets its bytes go.
 * @param seen told of every piece of the body
 * @throws Problem where the request as a whole cannot be taken
 */
export async function* recordsOf(
  request: IncomingMessage,
  limits: Limits,
  grant: Grant,
  seen: (piece: Buffer) => void,
): AsyncGenerator<Given> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? 'missing';
  const byLine = LINE_TYPES.has(type);
  if (!byLine && !JSON_TYPES.has(type))
    throw new Problem(415, `The content type is ${type}, but must be application/json or application/x-ndjson`);
  const [maxBytes, maxRecords] = byLine
    ? [limits.streamBytes, limits.streamRecords]
    : [limits.jsonBytes, limits.jsonRecords];
  const body = held(readBody(request, maxBytes, limits), grant, seen);
  let count = 0;
  for await (const given of byLine
    ? splitLines(body, limits.lineBytes, (bytes) => grant.letGo(bytes))
    : whole(body, maxRecords)) {
    if (count === maxRecords)
      throw new Problem(
        413,
        `There are more than ${maxRecords} records in the body; those are taken, send the rest in another request`,
      );
    count++;
    yield given;
  }
  if (count === 0) throw new Problem(400, 'There is no record in the body');
}

async function* held(body: AsyncIterable<Buffer>, grant: Grant, seen: (piece: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const piece of body) {
    grant.hold(piece.length);
    seen(piece);
    yield piece;
  }
}

async function* whole(body: AsyncIterable<Buffer>, maxRecords: number): AsyncGenerator<Given> {
  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  if (bytes.length === 0) return;
  const { value, refusal } = parseJson(decode(bytes));
  if (refusal) throw new Problem(400, refusal.message);
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (values.length > maxRecords)
    throw new Problem(
      413,
      `There are ${values.length} records in the body, but at most ${maxRecords} are taken at once`,
    );
  for (const one of values) yield { value: one, bytes: Math.ceil(bytes.length / values.length) };
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(400, 'The body is not UTF-8');
  }
}
