import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from '@jest/globals';
import { commandLine, identify, isAlive } from './process-identity.js';

it('tells a process from a later one with the same number', async () => {
  const child = spawn('sleep', ['987']);
  const identity = identify(child.pid ?? 0);
  if (identity === undefined) throw new Error('the child was not found');
  expect(isAlive(identity)).toBe(true);
  expect(isAlive({ ...identity, started: 'earlier' })).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isAlive(identity)).toBe(false);
});

it('reads the command line of a process, and nothing of one that is not there', async () => {
  const child = spawn('sleep', ['986']);
  await once(child, 'spawn');
  expect(commandLine(child.pid ?? 0)).toContain('sleep 986');
  expect(commandLine(2 ** 22)).toBe('');
  child.kill('SIGKILL');
});
