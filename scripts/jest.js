// Jest with what it needs to run ES modules; `npm test` adds the count that closes its output.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs Jest with `args`; resolves with its exit code. */
export async function jest(args) {
  // Named here alone: `npm test` loads this file before anything is installed.
  const { buildPage } = await import('./build-page.js');
  await buildPage();
  const NODE_OPTIONS =
    `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings=ExperimentalWarning`.trim();
  const bin = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await jest(process.argv.slice(2));
