import { type InputRecord, type OutputRecord, type Topics } from '#events';
import type { Alerter, Enricher } from '../stage.js';
import { createDriver } from './driver.js';

/**
 * What the enricher must have written for these fragments: the records of `tension.signals`, without ticks, in the order
 * in which the fragments are given.
 */
export function offlineSignals(
  fragments: Iterable<InputRecord>,
  { topics, enricher }: { topics: Topics; enricher: Enricher },
): InputRecord[] {
  const found: InputRecord[] = [];
  const silent: Alerter = { decode: () => [], keys: () => [], escalate: () => ({ outputs: [], states: new Map() }) };
  const driver = createDriver({ topics, enricher, alerter: silent }, { onSignal: (record) => found.push(record) });
  for (const record of fragments) driver.append(record);
  return found;
}

/**
 * What the alerter must have written for this log of signals and ticks: the alerts (and dead letters), in the order of
 * each partition, partition by partition. Records of one partition must be given in order of offset.
 * @param incarnation which life of the log it is, where the coordinates in the alerts are to name it as on Kafka
 */
export function offlineAlerts(
  log: Iterable<InputRecord>,
  { alerter, incarnation }: { alerter: Alerter; incarnation?: number },
): OutputRecord[] {
  const states = new Map<number, Map<string, unknown>>();
  const alerts = new Map<number, OutputRecord[]>();
  for (const record of log) {
    const known = states.get(record.partition) ?? new Map<string, unknown>();
    states.set(record.partition, known);
    const result = alerter.escalate(alerter.decode([record], incarnation), known);
    for (const [key, state] of result.states) known.set(key, state);
    const written = alerts.get(record.partition) ?? [];
    written.push(...result.outputs);
    alerts.set(record.partition, written);
  }
  return [...alerts.entries()].sort(([a], [b]) => a - b).flatMap(([, outputs]) => outputs);
}
