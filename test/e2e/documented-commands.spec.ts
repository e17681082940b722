import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { documentedCommands } from '../support/documented.js';

/** What is done without a server. */
const ALONE = /npx tautline (?:score|replay|keys)\b/;

const commands = documentedCommands().filter(
  ({ command }) => ALONE.test(command) && / \S*\.(?:txt|ndjson)| - ?$|keys add/.test(command),
);

/** A folder with the files that the pages speak of, and a `npx` that runs ours. */
function deskWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tautline-desk-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'seeds'));
  copyFileSync('seeds/01-gulf-report.ndjson', join(folder, 'seeds', 'some.ndjson'));
  mkdirSync(join(folder, 'bin'));
  const ours = `#!/bin/sh\nshift\nexec '${process.execPath}' '${resolve('bin/tautline.js')}' "$@"\n`;
  writeFileSync(join(folder, 'bin', 'npx'), ours, { mode: 0o755 });
  return folder;
}

describe('what the pages tell people to run without a server', () => {
  let desk: string;
  beforeAll(() => {
    const fragments = readFileSync('seeds/01-gulf-report.ndjson', 'utf8');
    desk = deskWith({
      'fragments.ndjson': fragments,
      'yesterday.ndjson': fragments,
      'article.txt': 'The United States sent a carrier to the Gulf.\n\nIran threatened to answer.\n',
      'own.txt': 'group:red-lions | Red Lions | | state:IRN\n',
      'desk.yaml': '{}\n',
      'before.ndjson': '',
    });
  });
  afterAll(() => rmSync(desk, { recursive: true }));

  it.each(commands.map(({ where, command }) => [command, where]))(
    '%s (%s)',
    (command) => {
      const { NODE_OPTIONS: _forJest, ...env } = process.env;
      const { status, stderr } = spawnSync('sh', ['-c', command], {
        cwd: desk,
        encoding: 'utf8',
        env: { ...env, PATH: `${join(desk, 'bin')}:${env['PATH'] ?? ''}` },
      });
      expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
    },
    60_000,
  );
});
