import type { ScoredSignal } from '#events';
import { type Counts, add, noCounts } from '../counts.js';
import { pairUp } from '../pair-up.js';
import { AGREES, SIGNAL_FIELDS, type SignalField } from './fields.js';
import type { GoldSignal } from './gold-signal.js';
import { noReliability, weigh, type ReliabilityBin } from './reliability.js';

export interface SignalMeasures {
  /** Same dimension and direction, evidence that overlaps, one to one. */
  all: Counts;
  /** The same by `dimension`, by `direction` and by `dimension direction`. */
  byClass: Map<string, Counts>;
  /** Of the signals found for which a field is labelled (`found` and `expected`), those in which it agrees. */
  fields: Record<SignalField, Counts>;
  /** By reason: texts that must give nothing (`expected`), and those that give something (`found`). */
  empty: Map<string, Counts>;
  reliability: ReliabilityBin[];
}

/** What differs, for a person to read. */
export interface SignalDifference {
  kind: 'missed' | 'false' | 'differs';
  gold?: GoldSignal;
  found?: ScoredSignal;
  fields: SignalField[];
}

export const noSignalMeasures = (): SignalMeasures => ({
  all: noCounts(),
  byClass: new Map(),
  fields: Object.fromEntries(SIGNAL_FIELDS.map((field) => [field, noCounts()])) as Record<SignalField, Counts>,
  empty: new Map(),
  reliability: noReliability(),
});

/** Adds one text to the measures and returns where it differs. */
export function measureSignals(
  measures: SignalMeasures,
  text: string,
  gold: readonly GoldSignal[],
  found: readonly ScoredSignal[],
  because?: string,
): SignalDifference[] {
  if (because !== undefined) add(counted(measures.empty, because), 0, found.length > 0 ? 1 : 0, 1);
  const pairs = pairUp(gold, found, (a, b) => likeness(text, a, b));
  const matched = new Set<GoldSignal | ScoredSignal>(pairs.flat());
  for (const signal of gold) for (const counts of countsOf(measures, signal)) add(counts, 0, 0, 1);
  for (const signal of found) {
    const right = matched.has(signal);
    for (const counts of countsOf(measures, signal)) add(counts, right ? 1 : 0, 1, 0);
    weigh(measures.reliability, signal.confidence, right);
  }
  return [
    ...gold.filter((one) => !matched.has(one)).map((one) => ({ kind: 'missed' as const, gold: one, fields: [] })),
    ...found.filter((one) => !matched.has(one)).map((one) => ({ kind: 'false' as const, found: one, fields: [] })),
    ...pairs.flatMap(([a, b]) => compare(measures, a, b)),
  ];
}

function compare(measures: SignalMeasures, gold: GoldSignal, found: ScoredSignal): SignalDifference[] {
  const differing = SIGNAL_FIELDS.filter((field) => {
    const agrees = AGREES[field](gold, found);
    if (agrees !== null) add(measures.fields[field], agrees ? 1 : 0, 1, 1);
    return agrees === false;
  });
  return differing.length === 0 ? [] : [{ kind: 'differs', gold, found, fields: differing }];
}

/** 0 for what cannot be the same signal; where several can, the one that agrees in more fields comes first. */
function likeness(text: string, gold: GoldSignal, found: ScoredSignal): number {
  if (gold.dimension !== found.dimension || gold.direction !== found.direction) return 0;
  const start = text.indexOf(gold.evidence);
  const { evidence } = found;
  if (start < 0 || evidence.end <= start || evidence.start >= start + gold.evidence.length) return 0;
  return 1 + SIGNAL_FIELDS.filter((field) => AGREES[field](gold, found) === true).length;
}

const countsOf = (measures: SignalMeasures, { dimension, direction }: GoldSignal | ScoredSignal): Counts[] => [
  measures.all,
  ...[dimension, direction, `${dimension} ${direction}`].map((name) => counted(measures.byClass, name)),
];

function counted(map: Map<string, Counts>, name: string): Counts {
  let counts = map.get(name);
  if (!counts) map.set(name, (counts = noCounts()));
  return counts;
}
