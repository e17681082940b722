// `npm test`: everything a change has to pass, from a clone in which nothing has been run. Closes with one line of counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { jest } from './jest.js';
import { prepare } from './prepare.js';

const CHECKS = ['format:check', 'lint', 'types', 'arrows', 'unused'];
const RESULTS = 'node_modules/.cache/jest-results.json';

await prepare();

let failedChecks = 0;
for (const check of CHECKS) {
  const started = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', check], { stdio: 'inherit' });
  if (status !== 0) failedChecks++;
  console.log(`${check}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

mkdirSync('node_modules/.cache', { recursive: true });
rmSync(RESULTS, { force: true });
// A failed test may leave a connection open, which must not keep the whole run from ending.
const code = await jest(['--forceExit', '--json', `--outputFile=${RESULTS}`, ...process.argv.slice(2)]);
const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
  readFileSync(RESULTS, 'utf8'),
);
const failed = failedChecks + Math.max(numFailedTests, numFailedTestSuites);
console.log(`${numPassedTests + CHECKS.length - failedChecks} passed, ${failed} failed, ${numPendingTests} skipped`);
process.exitCode = failed > 0 ? 1 : code;
