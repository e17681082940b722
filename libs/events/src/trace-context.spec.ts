import { describe, expect, it } from '@jest/globals';
import { traceHeader, traceOf } from './trace-context.js';

const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('the trace of a record', () => {
  it('is read as it was written', () => {
    expect(traceOf(traceHeader(TRACE))).toBe(TRACE);
    expect(traceHeader(null)).toEqual({});
  });

  it.each([
    ['', 'nothing'],
    ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7', 'no flags'],
    ['00-00000000000000000000000000000000-00f067aa0ba902b7-01', 'no trace'],
    ['00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01', 'no span'],
    ['00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01', 'capitals'],
    [`${TRACE}\r\nx: y`, 'another line'],
  ])('is not read from %j (%s)', (traceparent) => {
    expect(traceOf({ traceparent })).toBeNull();
  });
});
