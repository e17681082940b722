import { refuse, type Refusal } from '#events';
import { Problem } from '#platform';
import { MAX_RECORDS } from './limits.js';

/** One record of a request: a JSON value, or why its line holds none. */
export interface Given {
  /** From 1, for NDJSON. */
  line?: number;
  value?: unknown;
  refusal?: Refusal;
}

const JSON_TYPES = new Set(['application/json', 'application/cloudevents+json', 'application/cloudevents-batch+json']);
const LINE_TYPES = new Set(['application/x-ndjson', 'application/ndjson', 'application/jsonl']);

/** One object, an array, or one JSON value a line, as the content type tells. */
export function splitRecords(body: string, contentType: string | undefined): Given[] {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'missing';
  if (!JSON_TYPES.has(type) && !LINE_TYPES.has(type)) {
    throw new Problem(415, `The content type is ${type}, but must be application/json or application/x-ndjson`);
  }
  const records = LINE_TYPES.has(type) ? splitLines(body) : splitJson(body);
  if (records.length === 0) throw new Problem(400, 'There is no record in the body');
  if (records.length > MAX_RECORDS) {
    throw new Problem(
      413,
      `There are ${records.length} records in the body, but at most ${MAX_RECORDS} are taken at once`,
    );
  }
  return records;
}

function splitJson(body: string): Given[] {
  const parsed = parse(body);
  if (parsed.refusal) throw new Problem(400, parsed.refusal.message);
  return Array.isArray(parsed.value) ? parsed.value.map((value: unknown) => ({ value })) : [parsed];
}

const splitLines = (body: string): Given[] =>
  body.split('\n').flatMap((text, at) => (text.trim() === '' ? [] : [{ line: at + 1, ...parse(text) }]));

function parse(text: string): Given {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return {
      refusal: refuse('InvalidJson', `The text is not JSON: ${error instanceof Error ? error.message : 'malformed'}`),
    };
  }
}
