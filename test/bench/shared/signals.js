// Signals as they would lie in the log, made: the same in every run.
import { SCHEMA_VERSION } from '#events';

const HOUR = 3_600_000;
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

/** A few dyads have most of the news: one in eight signals of three thousand dyads is of the same one. */
const mostlyAFew = (next, dyads) => Math.floor(dyads * next() ** 4);

/**
 * A dyad's mood holds for weeks; every third signal is a reprint of the one before it.
 * @param of `pairOf(next, dyads)`: the number of the next signal's dyad, 0 the one with most news
 */
export function* signals({ count, dyads, days, start = Date.parse('2026-01-01T00:00:00Z'), pairOf = mostlyAFew }) {
  const next = random(7);
  const latest = new Map();
  for (let i = 0; i < count; i++) {
    const pair = pairOf(next, dyads);
    const name = String(pair).padStart(4, '0');
    const dyad = `A${name}~B${name}`;
    const hours = (i / count) * days * 24;
    const mood = (pair + Math.floor(hours / 500)) % 3 === 0 ? 0.8 : 0.2;
    const published = new Date(start + hours * HOUR).toISOString();
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
      schema: SCHEMA_VERSION,
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
