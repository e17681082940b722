import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from '@jest/globals';
import { withLock } from './lock.js';

const directory = mkdtempSync(join(tmpdir(), 'tautline-lock-'));
const path = join(directory, 'lock');

afterAll(() => {
  rmSync(directory, { recursive: true });
});

it('lets one work at a time, and the other wait', async () => {
  const order: string[] = [];
  const waited: number[] = [];
  const work = (name: string) => async (): Promise<void> => {
    order.push(`${name} begins`);
    await sleep(30);
    order.push(`${name} ends`);
  };
  const onWait = (pid: number): void => void waited.push(pid);
  await Promise.all([withLock(path, onWait, work('a')), withLock(path, onWait, work('b'))]);
  expect(order).toEqual(
    order[0] === 'a begins'
      ? ['a begins', 'a ends', 'b begins', 'b ends']
      : ['b begins', 'b ends', 'a begins', 'a ends'],
  );
  expect(waited[0]).toBe(process.pid);
  expect(existsSync(path)).toBe(false);
});

it('is free again after a failure', async () => {
  await expect(withLock(path, never, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(path)).toBe(false);
});

it('is taken from a process that is gone', async () => {
  writeFileSync(path, JSON.stringify({ host: hostname(), pid: 2 ** 22, started: '1' }));
  expect(await withLock(path, never, () => Promise.resolve('done'))).toBe('done');
});

it('is taken from a process of another host that no longer touches it', async () => {
  writeFileSync(path, JSON.stringify({ host: 'elsewhere', pid: 1, started: '1' }));
  utimesSync(path, new Date(0), new Date(0));
  expect(await withLock(path, never, () => Promise.resolve('done'))).toBe('done');
});

function never(): void {
  throw new Error('it waited');
}
