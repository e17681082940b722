import type { Headers } from './record.js';

/**
 * The trace that a record belongs to, as W3C Trace Context writes it. A stage hands on what came with the record it read, so
 * that the same input gives the same bytes whether traces are kept or not.
 */
export const TRACEPARENT = 'traceparent';

const FORM = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

export const traceHeader = (traceparent: string | null): Headers =>
  traceparent === null ? {} : { [TRACEPARENT]: traceparent };

/** Null where there is none, or none that can be read. */
export function traceOf(headers: Readonly<Record<string, unknown>>): string | null {
  const value = headers[TRACEPARENT];
  return typeof value === 'string' && FORM.test(value) ? value : null;
}
