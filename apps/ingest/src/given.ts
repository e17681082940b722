import { refuse, type Refusal } from '#events';
import { isDeeperThan } from './nesting.js';

/** No record that means anything comes near it. */
const DEEPEST = 100;

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
  if (isDeeperThan(DEEPEST, text))
    return { refusal: refuse('InvalidJson', `The text is nested more than ${DEEPEST} levels deep`) };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return {
      refusal: refuse('InvalidJson', `The text is not JSON: ${error instanceof Error ? error.message : 'malformed'}`),
    };
  }
}
