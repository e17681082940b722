import { parseTime, topicCatalogue, type Alert } from '#events';
import { ownTuning } from '#escalation';
import { createDriver, createStages } from '#topology';
import { readGazetteer } from '../gazetteer.js';
import { lines, nameOf } from '../input.js';
import { REFUSED } from '../outcome.js';
import { readAlerts } from '../read-alerts.js';
import { readTuning } from '../tuning.js';
import { print, say, wantsColours } from '../output.js';
import { createReport } from '../report/report.js';
import { isShown, readShown, type ShownOptions } from '../report/shown.js';
import { showAlert } from '../show/alert.js';
import { differenceOf, inWords } from '../show/difference.js';

export interface ReplayOptions extends ShownOptions {
  until?: string;
  pretty?: boolean;
  /** Where to write the page. */
  report?: string;
  /** Own entries for the tagger. */
  gazetteer?: string;
  /** Changes to the tuning. */
  tuning?: string;
  /** An alert log to compare with, in place of printing this one. */
  diff?: string;
}

/**
 * Fragments in the order of the log → the alert log on standard output, with the clock running from the first record to
 * the last. All of it is folded; `from`, `to` and `dyad` choose what is shown.
 */
export async function replay(
  file: string,
  { until, pretty = false, report: page, gazetteer, tuning, diff, ...options }: ReplayOptions,
): Promise<void> {
  const end = until === undefined ? undefined : parseTime(until);
  if (end === null) throw new Error(`--until ${until}: not RFC 3339 with an offset, such as 2026-02-20T00:00:00Z`);
  const shown = readShown(options);
  const numbers = ownTuning(await readTuning(tuning));
  const report = page === undefined ? null : await createReport(page, shown, numbers);
  const topics = topicCatalogue();
  const stages = createStages(topics, { gazetteer: await readGazetteer(gazetteer), tuning: numbers });
  const before = diff === undefined ? null : await readAlerts(diff);
  const now: Alert[] = [];
  const alerts: string[] = [];
  let line = 0;
  let refused = 0;
  const driver = createDriver(
    { topics, ...stages, ...(report && { alerter: report.watch(stages.alerter) }) },
    {
      ...report?.sinks,
      onAlert: (output) => {
        report?.sinks.onAlert(output);
        alerts.push(String(output.value));
      },
      onDeadLetter: ({ headers }) => {
        refused++;
        say(`${nameOf(file)}:${line}: ${headers['tautline-error']}: ${headers['tautline-message']}`);
      },
    },
  );
  const flush = async (): Promise<void> => {
    for (const json of alerts.splice(0)) {
      const alert = JSON.parse(json) as Alert;
      if (!isShown(shown, alert.dyad, Date.parse(alert.at))) continue;
      if (before) now.push(alert);
      else await print(pretty ? `${showAlert(alert, wantsColours())}\n` : json);
    }
  };
  const today = Date.now();
  for await (const { number, text } of lines(file)) {
    line = number;
    driver.publish(text, today);
    await flush();
  }
  if (end !== undefined) driver.advance(end);
  await flush();
  await report?.write(end);
  if (before) {
    const difference = differenceOf(
      before.filter(({ dyad, at }) => isShown(shown, dyad, Date.parse(at))),
      now,
    );
    for (const text of difference.lines) await print(text);
    say(`${nameOf(file)} against ${diff}: ${inWords(difference)}`);
  }
  if (line === 0) say(`${nameOf(file)}: no fragments`);
  if (refused > 0) process.exitCode = REFUSED;
}
