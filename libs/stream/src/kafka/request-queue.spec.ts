import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import RequestQueue, { type PushedRequest } from 'kafkajs/src/network/requestQueue/index.js';
import { quietRequestQueues } from './request-queue.js';

const asItComes = Object.getOwnPropertyDescriptor(RequestQueue.prototype, 'scheduleCheckPendingRequests');
const logger = { debug: () => undefined, warn: () => undefined };

/** A queue and the correlation ids of what was sent through it. */
function queue(maxInFlightRequests: number | null): { of: RequestQueue; sent: number[]; push: (id: number) => void } {
  const of = new RequestQueue({
    ...{ maxInFlightRequests, requestTimeout: 10_000, enforceRequestTimeout: false },
    ...{ clientId: 'test', broker: 'test:9092', logger },
  });
  const sent: number[] = [];
  const push = (correlationId: number): void => {
    const entry = { correlationId, resolve: () => undefined, reject: () => undefined };
    const request: PushedRequest = { entry, expectResponse: true, sendRequest: () => void sent.push(correlationId) };
    of.push(request);
  };
  return { of, sent, push };
}

const answer = (of: RequestQueue, correlationId: number): void =>
  of.fulfillRequest({ correlationId, payload: null, size: 0 });

// tulios/kafkajs#1751
describe('a connection', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    if (asItComes) Object.defineProperty(RequestQueue.prototype, 'scheduleCheckPendingRequests', asItComes);
    jest.useRealTimers();
  });

  it('asks for no timers while it is idle', () => {
    quietRequestQueues();
    const { of, sent, push } = queue(null);
    push(1);
    answer(of, 1);
    expect(sent).toEqual([1]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('as the client comes asks again and again, which is what is mended', () => {
    const { of, push } = queue(null);
    push(1);
    answer(of, 1);
    const timers = jest.spyOn(globalThis, 'setTimeout');
    for (let i = 0; i < 5; i++) jest.runOnlyPendingTimers();
    expect(timers.mock.calls.map(([, delay]) => (delay ?? 0) < 0)).toEqual([true, true, true, true, true]);
    timers.mockRestore();
  });

  it('sends what had to wait for an answer, in order, as soon as that is there', () => {
    quietRequestQueues();
    const { of, sent, push } = queue(1);
    for (const id of [1, 2, 3]) push(id);
    expect(sent).toEqual([1]);
    answer(of, 1);
    answer(of, 2);
    expect(sent).toEqual([1, 2, 3]);
    answer(of, 3);
    jest.runOnlyPendingTimers();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('sends what the broker has throttled when that is over, and is quiet again', () => {
    quietRequestQueues();
    const { of, sent, push } = queue(null);
    of.maybeThrottle(500);
    for (const id of [1, 2]) push(id);
    jest.advanceTimersByTime(499);
    expect(sent).toEqual([]);
    of.maybeThrottle(300);
    jest.advanceTimersByTime(300);
    expect(sent).toEqual([1, 2]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('sends what waited for a request that is given up', () => {
    quietRequestQueues();
    const { of, sent, push } = queue(1);
    for (const id of [1, 2]) push(id);
    of.inflight.get(1)?.timeoutRequest();
    expect(sent).toEqual([1, 2]);
  });
});
