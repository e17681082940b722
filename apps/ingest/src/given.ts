import { refuse, type Refusal } from '#events';

/** One record of a request: a JSON value, or why there is none. */
export interface Given {
  /** From 1, for NDJSON. */
  line?: number;
  /** What it took of the body. */
  bytes: number;
  value?: unknown;
  refusal?: Refusal;
}

export function parseJson(text: string): Pick<Given, 'value' | 'refusal'> {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return {
      refusal: refuse('InvalidJson', `The text is not JSON: ${error instanceof Error ? error.message : 'malformed'}`),
    };
  }
}
