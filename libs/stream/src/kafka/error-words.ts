import { createErrorFromCode } from 'kafkajs/src/protocol/error.js';

/** A broker's error code, or an error, in words. */
export function inWords(error: unknown): string {
  if (typeof error === 'number') return createErrorFromCode(error).message;
  return error instanceof Error ? error.message : String(error);
}
