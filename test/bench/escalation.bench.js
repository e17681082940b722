// How many signals a second the fold of the alerter takes: a million of them, of 3,000 dyads and two years, as they would lie
// in the log. Run after `npm run build`: node test/bench/escalation.bench.js [signals] [dyads]
import { createEscalation, TUNING } from '#escalation';
import { signals } from './shared/signals.js';

/** Signals that lie ready as text; each is parsed on its own, as a record is. */
const CHUNK = 5_000;
const count = Number(process.argv[2] ?? 1_000_000);
const dyads = Number(process.argv[3] ?? 3_000);

const { resume, step } = createEscalation(TUNING);

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

/** The fold of each dyad, kept from one record to the next. */
const folds = new Map();
/** The state of each dyad, made anew by each record. */
const states = new Map();
const spent = { reading: 0, folding: 0, stepping: 0 };
let [alerts, same, offset, read] = [0, 0, 0, 0];
for (const lines of chunks(signals({ count, dyads, days: 730 }))) {
  const parsed = (line, i) => {
    const signal = JSON.parse(line);
    const after = { topic: 'tension.signals', partition: 0, offset: offset + i };
    return { signal, context: { dyad: signal.dyad, clock: null, after } };
  };
  spent.reading += cost(() => {
    for (const line of lines) read += JSON.parse(line).id.length;
  });
  spent.folding += cost(() => {
    lines.forEach((line, i) => {
      const { signal, context } = parsed(line, i);
      let fold = folds.get(signal.dyad);
      if (!fold) folds.set(signal.dyad, (fold = resume(undefined)));
      alerts += fold.step(signal, context).length;
    });
  });
  spent.stepping += cost(() => {
    lines.forEach((line, i) => {
      const { signal, context } = parsed(line, i);
      const taken = step(states.get(signal.dyad), signal, context);
      states.set(signal.dyad, taken.state);
      same += taken.alerts.length;
    });
  });
  offset += lines.length;
}

let largest = 0;
for (const [dyad, fold] of folds) {
  const state = JSON.stringify(fold.state());
  largest = Math.max(largest, state.length);
  if (state !== JSON.stringify(states.get(dyad))) throw new Error(`The two ways part at ${dyad}`);
}
if (alerts !== same || read === 0) throw new Error('The two ways do not give the same alerts');
const rate = (ms) => `${Math.round((count / ms) * 1000)} signals per second of CPU`;
const told = (what, both) => {
  const fold = both - spent.reading;
  console.log(`${what}: ${rate(fold)}, ${(fold / spent.reading).toFixed(1)} times the floor; with it ${rate(both)}`);
};
console.log(`${count} signals, ${states.size} dyads, ${alerts} alerts; largest state ${Math.round(largest / 1e3)} kB`);
console.log(`JSON.parse (the floor): ${rate(spent.reading)}`);
told('a fold kept by dyad', spent.folding);
told('a state made by each record', spent.stepping);
