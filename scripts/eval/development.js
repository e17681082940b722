import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Labelled texts that are no part of this repository, where they lie beside it or `TAUTLINE_DATA` names them. */
export function evaluateDevelopmentData() {
  const folder = process.env.TAUTLINE_DATA ?? join(ROOT, '..', 'shared', 'data');
  const script = join(folder, 'score', 'score.sh');
  console.log('development data');
  if (!existsSync(script)) return console.log(`  none: no ${script} (TAUTLINE_DATA names another folder)`);
  if (spawnSync('python3', ['--version']).status !== 0) return console.log('  not measured: python3 is not there');
  const { stdout, stderr } = spawnSync('sh', [script], { cwd: ROOT, encoding: 'utf8', timeout: 900_000 });
  process.stdout.write(stdout);
  if (stderr !== '') process.stderr.write(stderr);
}
