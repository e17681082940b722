import { decodeJson, type InputRecord, type Topics } from '#events';
import type { Cluster } from '#stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { print, wantsColours } from './output.js';
import { readToEnd } from './read-log.js';
import { showAlert } from './show/alert.js';

export interface PrintedAlerts {
  /** Waits until everything that now lies in the alert topics has been printed, and tells how many alerts that is. */
  all(): Promise<number>;
  close(): Promise<void>;
}

const place = ({ topic, partition, offset }: InputRecord): string => `${topic}/${partition}/${offset}`;

/** Prints every alert in the log, and those to come. */
export async function printAlerts(cluster: Cluster, topics: Topics): Promise<PrintedAlerts> {
  const names = [topics.escalation, topics.deEscalation, topics.divergence].map(({ name }) => name);
  const printed = new Set<string>();
  const reader = await cluster.read({
    topics: names,
    from: 'start',
    onRecord: async (record) => {
      const alert = decodeJson('alert', record);
      if (alert.ok) await print(`\n${showAlert(alert.value, wantsColours())}`);
      printed.add(place(record));
    },
  });
  return {
    all: async () => {
      const lying: string[] = [];
      const onRecord = (record: InputRecord): void => void lying.push(place(record));
      await readToEnd(cluster, { topics: names, from: 'start', onRecord });
      while (!lying.every((one) => printed.has(one))) await sleep(20);
      return lying.length;
    },
    close: () => reader.close(),
  };
}
