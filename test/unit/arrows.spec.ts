import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A file with an import, and the rule that must name it; the empty ones are allowed. */
const PLANTED: [file: string, line: string, rule: string][] = [
  ['libs/tagging/src/a.ts', "import 'kafkajs';", 'kafkajs-only-in-stream'],
  ['libs/tagging/src/a.ts', "import 'kafkajs';", 'pure-libs-import-no-clients-no-node'],
  ['libs/tension/src/b.ts', "import '@nestjs/common';", 'pure-libs-import-no-clients-no-node'],
  ['libs/escalation/src/c.ts', "import 'node:fs';", 'pure-libs-import-no-node-modules'],
  ['libs/lag/src/d.ts', "import '#events';", 'lag-imports-only-itself'],
  ['libs/tension/src/e.ts', "import '#tagging';", 'tension-imports-only-events'],
  ['libs/stream/src/f.ts', "import '#memory';", 'stream-imports-only-events'],
  ['libs/stream/src/g.ts', "import 'ioredis';", 'ioredis-only-in-memory'],
  ['libs/platform/src/m.ts', "import 'undici';", 'undici-only-in-outbound'],
  ['libs/outbound/src/n.ts', "import '#platform';", 'outbound-imports-only-itself'],
  ['libs/platform/src/h.ts', "import '../../../apps/ingest/src/index.js';", 'libs-never-import-apps'],
  ['apps/ingest/src/i.ts', "import '../../delivery/src/index.js';", 'only-cli-composes-apps'],
  ['apps/ingest/src/j.ts', "import '../../../libs/events/src/ids.js';", 'across-folders-only-through-index'],
  ['libs/topology/src/k.ts', "import '#tension'; import '#events'; import 'class-validator';", ''],
  ['libs/stream/src/l.ts', "import 'kafkajs'; import '#events'; import 'node:fs';", ''],
];

describe('the arrows between the folders', () => {
  let report = '';
  const root = mkdtempSync(join(tmpdir(), 'tautline-arrows-'));
  beforeAll(() => {
    for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.js']) cpSync(name, join(root, name));
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    const libs = [
      'events',
      'tagging',
      'tension',
      'escalation',
      'lag',
      'topology',
      'stream',
      'memory',
      'platform',
      'outbound',
    ];
    for (const lib of libs) write(`libs/${lib}/src/index.ts`, 'export {};');
    write('libs/events/src/ids.ts', 'export {};');
    for (const app of ['ingest', 'delivery']) write(`apps/${app}/src/index.ts`, 'export {};');
    for (const [file, line] of PLANTED) write(file, line);
    const args = ['--config', '.dependency-cruiser.js', '--output-type', 'err', 'libs', 'apps'];
    const run = spawnSync(resolve('node_modules/.bin/depcruise'), args, { cwd: root, encoding: 'utf8' });
    report = run.stdout;
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true }));

  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };

  it.each(PLANTED)('%s: %s → %s', (file, _line, rule) => {
    if (rule === '') expect(report).not.toContain(file);
    else expect(report).toContain(`error ${rule}: ${file} → `);
  });
});
