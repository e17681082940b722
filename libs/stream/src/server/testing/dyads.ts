import type { InputRecord, OutputRecord } from '#events';
import type { BatchHandler } from '../batch.js';
import { CLUSTER } from './cluster.js';
import { digestOf, type Signal } from './fold-text.js';

type Entry = Signal | { op: 'tick'; at: number };

interface Dyad {
  count: number;
  chain: number;
}

interface Alert extends Dyad {
  dyad: number;
  op: string;
  id: string;
  /** The minute of the last tick. */
  at: number;
}

const CLOCK = '#clock';

export const readEntry = ({ value }: InputRecord): Entry => JSON.parse(Buffer.from(value ?? []).toString()) as Entry;

export const tickRecord = (partition: number, at: number): OutputRecord => ({
  ...{ topic: CLUSTER.signals.topic, partition, key: null, headers: {} },
  value: JSON.stringify({ op: 'tick', at }),
});

const keyOf = (entry: Entry): string => (entry.op === 'tick' ? CLOCK : `dyad ${entry.dyad}`);

/** (states, entry) → states. Time moves by ticks alone, and never back. */
export function foldEntry(states: Map<string, unknown>, entry: Entry): Alert | null {
  const clock = (states.get(CLOCK) as number | undefined) ?? 0;
  if (entry.op === 'tick') {
    states.set(CLOCK, Math.max(clock, entry.at));
    return null;
  }
  const { op, id, dyad, context } = entry;
  const { count, chain } = (states.get(keyOf(entry)) as Dyad | undefined) ?? { count: 0, chain: 0 };
  const next: Dyad = { count: count + 1, chain: digestOf(`${chain} ${op} ${id} ${context} ${clock}`) };
  states.set(keyOf(entry), next);
  return { dyad, op, id, at: clock, ...next };
}

/** What stands for the alerter: one alert per signal. */
export const dyads: BatchHandler = async (batch) => {
  const entries = batch.records.map(readEntry);
  const keys = new Set(entries.map(keyOf));
  const states = new Map(await batch.state.read([...keys, CLOCK]));
  const outputs = entries.flatMap((entry): OutputRecord[] => {
    const alert = foldEntry(states, entry);
    const place = { topic: CLUSTER.alerts.topic, partition: batch.partition, headers: {} };
    return alert ? [{ ...place, key: keyOf(entry), value: JSON.stringify(alert) }] : [];
  });
  return { outputs, states: new Map([...keys].map((key) => [key, states.get(key)])) };
};
