// `npm run bench:weekly`: every bench at full size, one after the other, into one file of that day under `.tautline/bench`.
// It takes hours and fails nothing: a bench that ends badly is told, and the next one begins.
// Arguments select by name (`npm run bench:weekly -- core memory`); `NEWSWIRE` names a file of fragments for the benches that read one.
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

const DIRECTORY = '.tautline/bench';
const wire = process.env.NEWSWIRE ? [process.env.NEWSWIRE] : [];
const BENCHES = {
  core: ['core.bench.js', ...wire],
  memory: ['core.bench.js', '--memory', '1000000', ...wire],
  tagging: ['tagging.bench.js', ...wire],
  validation: ['validation.bench.js'],
  escalation: ['escalation.bench.js'],
  partition: ['partition.bench.js'],
  'hot-dyad': ['hot-dyad.bench.js'],
  pipeline: ['pipeline.bench.js', ...wire],
  redis: ['memory.bench.js', ...(wire.length > 0 ? wire : ['100000', '2'])],
  scale: ['scale.bench.js', ...wire],
  'recovery-enricher': ['recovery.bench.js', '--app', 'enricher'],
  'recovery-alerter': ['recovery.bench.js', '--app', 'alerter', '1000', '100000'],
  stream: ['stream.bench.js'],
  lag: ['lag.bench.js'],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: there are ${Object.keys(BENCHES).join(', ')}`);

const began = new Date();
mkdirSync(DIRECTORY, { recursive: true });
const file = `${DIRECTORY}/${began.toISOString().slice(0, 10)}.txt`;
const report = createWriteStream(file);
const say = (text) => {
  process.stdout.write(text);
  report.write(text);
};

function run(args) {
  const child = spawn(process.execPath, ['--expose-gc', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => say(String(bytes)));
  return new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
}

const commit = spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).stdout?.trim() || 'unknown';
const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
say(
  `${began.toISOString()}, commit ${commit}\n${cpus().length} x ${cpus()[0]?.model}, ${gigabytes} GB, Node ${process.version}\n`,
);
for (const [name, [bench, ...args]] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const at = Date.now();
  say(`\n=== ${name}: ${[bench, ...args].join(' ')}; load ${loadavg()[0].toFixed(1)}\n`);
  const code = await run([`test/bench/${bench}`, ...args]);
  say(
    `=== ${name}: ${code === 0 ? 'ended' : `FAILED (${code})`} after ${((Date.now() - at) / 60_000).toFixed(1)} minutes; load ${loadavg()[0].toFixed(1)}\n`,
  );
}
report.end();
console.log(`\nwritten to ${file}`);
