import { spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { skipped } from './skipped.js';

const VERSION = '4.32.5';
const HOOKS = fileURLToPath(new URL('./schemathesis_ndjson.py', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** The program, installed at first use into an environment of its own; null, told, where there is no Python or no PyPI. */
export function schemathesis(): string | null {
  const home = join(CACHE, `schemathesis-${VERSION}`);
  const program = join(home, process.platform === 'win32' ? 'Scripts/schemathesis.exe' : 'bin/schemathesis');
  if (existsSync(program)) return program;
  const python = process.platform === 'win32' ? 'python' : 'python3';
  const run = (command: string, args: readonly string[]): string | undefined => {
    const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: 120_000 });
    if (status === 0) return undefined;
    return error?.message ?? (stderr.trim().split('\n').at(-1) || `${command} ended with ${String(status)}`);
  };
  const trouble =
    run(python, ['-m', 'venv', home]) ??
    run(join(dirname(program), 'python'), ['-m', 'pip', 'install', '--quiet', `schemathesis==${VERSION}`]);
  if (trouble === undefined && existsSync(program)) return program;
  rmSync(home, { recursive: true, force: true });
  skipped(
    `fuzzing against the OpenAPI documents, which needs Python 3.10 or later and PyPI (${trouble ?? 'no program'})`,
  );
  return null;
}

export interface Fuzzed {
  code: number | null;
  /** What it said. */
  output: string;
}

/**
 * Asks an app what its document says can be asked, and what it says cannot be.
 * @param seconds how long to go on
 */
export async function fuzz(program: string, url: string, seconds: number, more: readonly string[]): Promise<Fuzzed> {
  const args = ['run', `${url}/v1/openapi.json`, '--url', url, '--max-time', String(seconds), '--workers', '2'];
  const quiet = [
    '--no-color',
    '--warnings',
    'off',
    '--continue-on-failure',
    '--suppress-health-check',
    'all',
    '--request-timeout',
    '30',
  ];
  const child = spawn(program, [...args, ...quiet, ...more], {
    env: { ...process.env, SCHEMATHESIS_HOOKS: HOOKS, PYTHONDONTWRITEBYTECODE: '1' },
    // It keeps notes in the folder it is started in.
    cwd: dirname(program),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, output };
}
