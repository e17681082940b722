// `npm run test:faults`: every fault, round after round, on real servers; writes what came out to docs/faults.md.
// TAUTLINE_SEED repeats a run, TAUTLINE_SOAK_MINUTES sets the length of the soak; arguments go to Jest.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { jest } from './jest.js';
import { prepare } from './prepare.js';

const ROWS = 'node_modules/.cache/faults.ndjson';
const PAGE = 'docs/faults.md';
const BEGIN = '<!-- written by npm run test:faults -->';

await prepare();
rmSync(ROWS, { force: true });
process.env.TAUTLINE_FAULTS = 'full';
process.env.TAUTLINE_FAULT_ROWS = ROWS;
const selected = process.argv.slice(2);
process.exitCode = await jest(['--selectProjects', 'faults', '--runInBand', '--forceExit', ...selected]);

const rows = existsSync(ROWS) ? readFileSync(ROWS, 'utf8').trim().split('\n').map(JSON.parse) : [];
const table = [
  '| fault | rounds | fragments | lost | doubled | seconds to recover: median (worst) |',
  '|---|---:|---:|---:|---:|---:|',
  ...rows.map(line),
];
console.log(table.join('\n'));
// A part of the suite does not stand for the whole.
if (selected.length === 0) {
  const [head] = readFileSync(PAGE, 'utf8').split(BEGIN);
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const when = new Date().toISOString().slice(0, 10);
  const failed = process.exitCode === 0 ? '' : ' **Some tests failed: rows are missing.**';
  writeFileSync(PAGE, `${head}${BEGIN}\nRun of ${when} on ${machine}.${failed}\n\n${table.join('\n')}\n`);
}

function line({ fault, rounds, fragments, lost, doubled, recoveries }) {
  const sorted = recoveries.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  const seconds = median === undefined ? '' : `${median.toFixed(1)} (${sorted.at(-1).toFixed(1)})`;
  return `| ${fault} | ${rounds} | ${fragments} | ${lost} | ${doubled} | ${seconds} |`;
}
