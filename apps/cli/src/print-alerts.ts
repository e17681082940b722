import { decodeJson, type Alert, type InputRecord, type Topics } from '#events';
import { readToEnd, type Cluster } from '#stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { print, wantsColours } from './output.js';
import { showAlert } from './show/alert.js';

export interface PrintedAlerts {
  /** Waits until everything that now lies in the alert topics has been printed, and tells how many alerts that is. */
  all(): Promise<number>;
  close(): Promise<void>;
}

/** The three topics are read beside each other: so long is waited for what belongs before an alert. */
const GATHERING_MS = 150;

const place = ({ topic, partition, offset }: InputRecord): string => `${topic}/${partition}/${offset}`;

const inOrder = (a: Alert, b: Alert): number => Date.parse(a.at) - Date.parse(b.at) || a.after.offset - b.after.offset;

/** Prints every alert in the log, and those to come, each dyad's in their order. */
export async function printAlerts(cluster: Cluster, topics: Topics): Promise<PrintedAlerts> {
  const names = [topics.escalation, topics.deEscalation, topics.divergence].map(({ name }) => name);
  const seen = new Set<string>();
  let gathered: Alert[] = [];
  let printing: Promise<void> | undefined;

  const printGathered = async (): Promise<void> => {
    await sleep(GATHERING_MS);
    const alerts = gathered.sort(inOrder);
    gathered = [];
    for (const alert of alerts) await print(`\n${showAlert(alert, wantsColours())}`);
    printing = gathered.length > 0 ? printGathered() : undefined;
  };
  const reader = await cluster.read({
    topics: names,
    from: 'start',
    onRecord: (record) => {
      const alert = decodeJson('alert', record);
      if (alert.ok) gathered.push(alert.value);
      seen.add(place(record));
      printing ??= printGathered();
    },
  });
  return {
    all: async () => {
      const lying: string[] = [];
      const onRecord = (record: InputRecord): void => void lying.push(place(record));
      await readToEnd(cluster, { topics: names, from: 'start', onRecord });
      while (printing || !lying.every((one) => seen.has(one))) await (printing ?? sleep(20));
      return lying.length;
    },
    close: () => reader.close(),
  };
}
