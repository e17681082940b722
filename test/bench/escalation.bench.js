// How many signals a second the fold of the alerter takes: a million of them, of 3,000 dyads and two years, as they would lie
// in the log. Run after `npm run build`: node test/bench/escalation.bench.js [signals] [dyads]
import { createEscalation, TUNING } from '#escalation';

const HOUR = 3_600_000;
/** Signals that lie ready as text; each is parsed on its own, as a record is. */
const CHUNK = 5_000;
const count = Number(process.argv[2] ?? 1_000_000);
const START = Date.parse('2026-01-01T00:00:00Z');
const DYADS = Number(process.argv[3] ?? 3_000);
const DAYS = 730;
const SOURCES = 40;

const KINDS = [
  ['force_deployment', 'MOBILIZE', 'troops', -6.5],
  ['force_deployment', 'ASSAULT', 'aerial', -9],
  ['force_deployment', 'RETREAT', 'withdraw', 8],
  ['rhetoric', 'THREATEN', 'violence', -3.5],
  ['rhetoric', 'ACCUSE', 'allege', -3],
  ['rhetoric', 'REJECT', undefined, -2],
  ['rhetoric', 'SUPPORT', undefined, 5],
  ['talk_progress', 'CONSULT', 'meet', 2.5],
  ['talk_progress', 'REJECT', 'stall', -2.5],
  ['pressure', 'SANCTION', undefined, -6],
];

const HEATING = KINDS.filter(([, , , intensity]) => intensity < 0);
const COOLING = KINDS.filter(([, , , intensity]) => intensity > 0);
const pick = (list, share) => list[Math.floor(share * list.length)];

/** mulberry32: the same numbers in every run. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A few dyads have most of the news; a dyad's mood holds for weeks; every third signal is a reprint of the one before it.
 */
function* signals() {
  const next = random(7);
  const latest = new Map();
  for (let i = 0; i < count; i++) {
    const pair = Math.floor(DYADS * next() ** 4);
    const name = String(pair).padStart(4, '0');
    const dyad = `A${name}~B${name}`;
    const hours = (i / count) * DAYS * 24;
    const mood = (pair + Math.floor(hours / 500)) % 3 === 0 ? 0.8 : 0.2;
    const published = new Date(START + hours * HOUR).toISOString();
    const source = `source-${Math.floor(next() * SOURCES)}`;
    const article = `${source}/article-${i}`;
    const known = next() < 1 / 3 ? latest.get(dyad) : undefined;
    const [dimension, type, mode, intensity] = known?.kind ?? pick(next() < mood ? HEATING : COOLING, next());
    const one = known ?? {
      kind: [dimension, type, mode, intensity],
      story: `${article}#0.1`,
      occurredAt: new Date(Date.parse(published) - Math.floor(next() * 20) * HOUR).toISOString(),
      quantities: next() < 0.3 ? [{ value: 1 + Math.floor(next() * 50), unit: 'fighter jet', approximate: true }] : [],
    };
    latest.set(dyad, one);
    yield {
      schema: '1.0',
      rules: 'bench',
      id: `signal-${i}`,
      op: 'observed',
      story: one.story,
      dimension,
      event: mode === undefined ? { type } : { type, mode },
      direction: intensity < 0 ? 'escalatory' : 'de-escalatory',
      intensity,
      confidence: 0.6 + 0.3 * next(),
      actor: `state:${dyad.slice(0, 5)}`,
      target: `state:${dyad.slice(6)}`,
      dyad,
      dyadFrom: 'roles',
      ...(next() < 0.5 && { speaker: { name: 'an official', affiliation: `state:${dyad.slice(0, 5)}`, cue: 'said' } }),
      standing: next() < 0.5 ? 'claimed' : 'asserted',
      occurredAt: one.occurredAt,
      quantities: one.quantities,
      platforms: [],
      evidence: {
        text: 'It has sent about 50 fighter jets of various models to the region in the past 24 hours.',
        start: 0,
        end: 87,
        cues: [{ start: 7, end: 11, rule: 'force.send' }],
      },
      fragment: { article, index: 0, version: 1, source: { id: source }, publishedAt: published },
    };
  }
}

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
for (const lines of chunks(signals())) {
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
