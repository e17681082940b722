// `npm run test:faults`: every fault, round after round, on real servers; writes what came out to docs/faults.md.
// TAUTLINE_SEED repeats a run, TAUTLINE_SOAK_MINUTES sets the length of the soak; arguments go to Jest and select a part.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { jest } from './jest.js';
import { prepare } from './prepare.js';

const ROWS = 'node_modules/.cache/faults.ndjson';
const PAGE = 'docs/faults.md';
const BEGIN = '<!-- written by npm run test:faults -->';

await prepare();
rmSync(ROWS, { force: true });
process.env.TAUTLINE_FAULTS = 'full';
process.env.TAUTLINE_FAULT_ROWS = ROWS;
process.exitCode = await jest(['--selectProjects', 'faults', '--runInBand', '--forceExit', ...process.argv.slice(2)]);

const rows = existsSync(ROWS) ? readFileSync(ROWS, 'utf8').trim().split('\n').map(JSON.parse) : [];
const [head, before = ''] = readFileSync(PAGE, 'utf8').split(BEGIN);
// A run of a part of the suite replaces its own rows.
const lines = new Map(before.split('\n').flatMap((old) => (/^\| .*\d/.test(old) ? [[nameOf(old), old]] : [])));
for (const row of rows) lines.set(row.fault, line(row));
const table = [
  '| fault | rounds | fragments | lost | doubled | seconds to recover: median (worst) | run of |',
  '|---|---:|---:|---:|---:|---:|---|',
  ...lines.values(),
].join('\n');
writeFileSync(PAGE, await format(`${head}${BEGIN}\n\n${table}\n`, { parser: 'markdown', printWidth: 120 }));
console.log(`\n${rows.map(line).join('\n')}\n\nwritten to ${PAGE}`);

function nameOf(tableLine) {
  return tableLine.split('|')[1].trim();
}

function line({ fault, rounds, fragments, lost, doubled, recoveries }) {
  const sorted = recoveries.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  const seconds = median === undefined ? '' : `${median.toFixed(1)} (${sorted.at(-1).toFixed(1)})`;
  const when = new Date().toISOString().slice(0, 10);
  return `| ${fault} | ${rounds} | ${fragments} | ${lost} | ${doubled} | ${seconds} | ${when} |`;
}
