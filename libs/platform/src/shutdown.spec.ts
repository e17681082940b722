import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { createLogger } from './logger.js';
import { shutdownOnSignals } from './shutdown.js';

class FakeProcess extends EventEmitter {
  readonly codes: number[] = [];
  exit(code: number): void {
    this.codes.push(code);
  }
}

const logger = createLogger('silent');
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a signal', () => {
  it('drains, then exits with 0', async () => {
    const host = new FakeProcess();
    let closed = 0;
    shutdownOnSignals(() => Promise.resolve(void closed++), logger, host);
    host.emit('SIGTERM', 'SIGTERM');
    await settled();
    expect([closed, host.codes]).toEqual([1, [0]]);
  });

  it('forces when it comes again', () => {
    const host = new FakeProcess();
    shutdownOnSignals(() => new Promise(() => undefined), logger, host);
    host.emit('SIGINT', 'SIGINT');
    expect(host.codes).toEqual([]);
    host.emit('SIGINT', 'SIGINT');
    expect(host.codes).toEqual([130]);
  });

  it('exits with 1 where closing fails', async () => {
    const host = new FakeProcess();
    shutdownOnSignals(() => Promise.reject(new Error('no')), logger, host);
    host.emit('SIGTERM', 'SIGTERM');
    await settled();
    expect(host.codes).toEqual([1]);
  });

  it('means nothing once the handlers are off', () => {
    const host = new FakeProcess();
    shutdownOnSignals(() => Promise.resolve(), logger, host)();
    expect(host.listenerCount('SIGINT') + host.listenerCount('SIGTERM')).toBe(0);
  });
});
