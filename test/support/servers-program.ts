import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { transformSync } from '@swc/core';
import type { ProvisionOptions } from '#servers';

/** A process of its own that has provisioned servers and then waits, to be ended in one way or another. */
export interface ServersProgram {
  pid: number;
  /** Makes it throw outside of any promise. */
  crash(): void;
  exited: Promise<unknown>;
}

/** What a program of local servers has written down about itself. */
export interface LocalRun {
  /** `run-…` in the data directory. */
  directory: string;
  processes: number[];
}

/** Compiles `libs/servers` beside the repository's other files, where its pinned checksums are found. */
export function compileServers(root: string): string {
  const compiled = join(root, '.tautline', `compiled-${String(process.pid)}`);
  const sources = join(root, 'libs', 'servers', 'src');
  mkdirSync(compiled, { recursive: true });
  for (const name of readdirSync(sources).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))) {
    const { code } = transformSync(readFileSync(join(sources, name), 'utf8'), {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    writeFileSync(join(compiled, name.replace(/\.ts$/, '.js')), code);
  }
  writeFileSync(join(compiled, 'program.mjs'), PROGRAM);
  return compiled;
}

const PROGRAM = `
import { provision } from './index.js';
const options = JSON.parse(process.argv[2]);
await provision({ env: process.env, ...options });
process.stdin.once('data', () => setImmediate(() => { throw new Error('crash'); }));
console.log('serving');
setInterval(() => undefined, 1000);
`;

export async function startServersProgram(
  compiled: string,
  options: Pick<ProvisionOptions, 'only' | 'tiers' | 'dataDir'>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ServersProgram> {
  const program = spawn(process.execPath, [join(compiled, 'program.mjs'), JSON.stringify(options)], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  program.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const exited = once(program, 'exit');
  const serving = once(createInterface({ input: program.stdout }), 'line');
  await Promise.race([serving, exited.then(() => Promise.reject(new Error(errors.join(''))))]);
  return { pid: program.pid ?? 0, crash: () => void program.stdin.write('\n'), exited };
}

export function localRunOf({ pid }: ServersProgram, dataDir: string): LocalRun {
  const [name = ''] = readdirSync(dataDir).filter((each) => each.startsWith(`run-${String(pid)}-`));
  const directory = join(dataDir, name);
  const record = JSON.parse(readFileSync(join(directory, 'run.json'), 'utf8')) as { processes: { pid: number }[] };
  return { directory, processes: record.processes.map((each) => each.pid) };
}
