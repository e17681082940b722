// How many signals a second the fold of the alerter takes: a million of them, of 3,000 dyads and two years, as they would lie
// in the log. Run after `npm run build`: node test/bench/escalation.bench.js [signals] [dyads]
import { createEscalation, TUNING } from '#escalation';
import { signals } from './shared/signals.js';

/** Signals that lie ready as text; each is parsed on its own, as a record is. */
const CHUNK = 5_000;
const count = Number(process.argv[2] ?? 1_000_000);
const DYADS = Number(process.argv[3] ?? 3_000);
const DAYS = 730;

const { step } = createEscalation(TUNING);

/** What a piece of work cost the process, with what the engine did beside it; ms of processor time. */
function cost(work) {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

function* chunks(records) {
  let chunk = [];
  for (const record of records) {
    chunk.push(JSON.stringify(record));
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

const states = new Map();
const spent = { reading: 0, both: 0 };
let [alerts, offset, read] = [0, 0, 0];
for (const lines of chunks(signals({ count, dyads: DYADS, days: DAYS }))) {
  spent.reading += cost(() => {
    for (const line of lines) read += JSON.parse(line).id.length;
  });
  spent.both += cost(() => {
    for (const line of lines) {
      const signal = JSON.parse(line);
      const after = { topic: 'tension.signals', partition: 0, offset: offset++ };
      const taken = step(states.get(signal.dyad), signal, { dyad: signal.dyad, clock: null, after });
      states.set(signal.dyad, taken.state);
      alerts += taken.alerts.length;
    }
  });
}

const largest = [...states.values()].reduce((most, state) => Math.max(most, JSON.stringify(state).length), 0);
const fold = spent.both - spent.reading;
const rate = (ms) => `${Math.round((count / ms) * 1000)} signals per second of CPU`;
console.log(`${count} signals, ${states.size} dyads, ${alerts} alerts; largest state ${Math.round(largest / 1e3)} kB`);
console.log(`JSON.parse (the floor): ${rate(spent.reading)}`);
console.log(`fold: ${rate(fold)}, ${(fold / spent.reading).toFixed(1)} times the floor`);
console.log(`JSON.parse and fold: ${rate(spent.both)}`);
if (read === 0) process.exitCode = 1;
