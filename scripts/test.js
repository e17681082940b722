// `npm test`: everything a change has to pass, from a clone in which nothing has been run. Closes with one line of counts.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { jest } from './jest.js';
import { prepare } from './prepare.js';

const CHECKS = ['format:check', 'lint', 'types', 'arrows', 'unused'];

await prepare();

// Side by side, each told when it has ended.
const checked = await Promise.all(CHECKS.map(check));
const failedChecks = checked.filter((passed) => !passed).length;

mkdirSync('node_modules/.cache', { recursive: true });
// Specs without servers side by side; those with servers have the machine to themselves, one after the other.
const unit = await run('unit', ['--selectProjects', 'unit', `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`]);
const servers = await run('servers', ['--selectProjects', 'integration', 'e2e', 'browser', 'faults', '--runInBand']);
// Told, never failed: what else runs on the machine moves it.
if (process.env.CI)
  spawnSync('npm', ['run', '--silent', 'bench', '--', '--quick'], { stdio: 'inherit', timeout: 120_000 });
const sum = (field) => unit[field] + servers[field];
const failed = failedChecks + sum('failed');
console.log(`${sum('passed') + CHECKS.length - failedChecks} passed, ${failed} failed, ${sum('skipped')} skipped`);
process.exitCode = failed > 0 || sum('code') > 0 ? 1 : 0;

function check(name) {
  const started = Date.now();
  const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (status !== 0) process.stdout.write(output);
      console.log(`${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
      resolve(status === 0);
    });
  });
}

async function run(name, options) {
  const results = `node_modules/.cache/jest-${name}.json`;
  rmSync(results, { force: true });
  // A failed test may leave a connection open, which must not keep the whole run from ending.
  const args = ['--forceExit', '--json', `--outputFile=${results}`, '--passWithNoTests', ...process.argv.slice(2)];
  const code = await jest([...options, ...args]);
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  return {
    code,
    passed: numPassedTests,
    failed: Math.max(numFailedTests, numFailedTestSuites),
    skipped: numPendingTests,
  };
}
