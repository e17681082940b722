import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGazetteer } from './gazetteer.js';

describe('the file of own entries', () => {
  it('is read, with its path as its name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tautline-own-'));
    const file = join(folder, 'own.txt');
    writeFileSync(file, 'org:x | X');
    await expect(readGazetteer(file)).resolves.toEqual({ name: file, text: 'org:x | X' });
    rmSync(folder, { recursive: true });
  });

  it.each([undefined, '', ' '])('%j is none', async (file) => {
    await expect(readGazetteer(file)).resolves.toBeUndefined();
  });

  it.each([
    ['none/own.txt', 'none/own.txt: there is no such file'],
    ['.', '. is a folder; name a file in it'],
    ['-', '--gazetteer -: standard input is for the fragments; name a file'],
  ])('%s is refused', async (file, message) => {
    await expect(readGazetteer(file)).rejects.toThrow(message);
  });
});
