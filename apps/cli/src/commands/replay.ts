import { parseTime, topicCatalogue, type Alert } from '#events';
import { createDriver, createStages } from '#topology';
import { lines } from '../input.js';
import { REFUSED } from '../outcome.js';
import { print, say } from '../output.js';
import { showAlert } from '../show/alert.js';

export interface ReplayOptions {
  until?: string;
  pretty?: boolean;
}

/** Fragments in the order of the log → the alert log on standard output, with the clock running from the first record to the last. */
export async function replay(file: string, { until, pretty = false }: ReplayOptions): Promise<void> {
  const end = until === undefined ? undefined : parseTime(until);
  if (end === null) throw new Error(`--until ${until}: not RFC 3339 with an offset, such as 2026-02-20T00:00:00Z`);
  const topics = topicCatalogue();
  const alerts: string[] = [];
  let line = 0;
  let refused = 0;
  const driver = createDriver(
    { topics, ...createStages(topics) },
    {
      onAlert: ({ value }) => alerts.push(String(value)),
      onDeadLetter: ({ headers }) => {
        refused++;
        say(`${file}:${line}: ${headers['tautline-error']}: ${headers['tautline-message']}`);
      },
    },
  );
  const flush = async (): Promise<void> => {
    for (const json of alerts.splice(0)) {
      await print(pretty ? `${showAlert(JSON.parse(json) as Alert, process.stdout.isTTY)}\n` : json);
    }
  };
  const now = Date.now();
  for await (const { number, text } of lines(file)) {
    line = number;
    driver.publish(text, now);
    await flush();
  }
  if (end !== undefined) driver.advance(end);
  await flush();
  if (line === 0) say(`${file}: no fragments`);
  if (refused > 0) process.exitCode = REFUSED;
}
