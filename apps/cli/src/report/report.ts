import { createEscalation, type Tuning } from '#escalation';
import { type Alert, decodeSignal, type Enriched } from '#events';
import type { Alerter, DriverSinks } from '#topology';
import { constants } from 'node:fs';
import { access, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { History } from './history.js';
import { page } from './page.js';
import type { Shown } from './shown.js';
import { watched } from './watched.js';

/** Follows a replay and writes down what it said. */
export interface Report {
  /** To be given every output of the replay. */
  sinks: Required<Pick<DriverSinks, 'onEnriched' | 'onSignal' | 'onAlert'>>;
  /** The alerter to replay with. */
  watch(alerter: Alerter): Alerter;
  /** @param until how far the clock has run, ms since the epoch; at least up to the last fragment */
  write(until?: number): Promise<void>;
}

/** @throws Error before anything is replayed where the file cannot be written */
export async function createReport(file: string, shown: Shown, tuning: Tuning): Promise<Report> {
  if (file === '-') throw new Error('--report needs a file: standard output is for the alerts');
  await access(dirname(file), constants.W_OK).catch(() => {
    throw new Error(`--report ${file}: ${dirname(file)} is not a folder that can be written to`);
  });
  const history = new History(createEscalation(tuning));
  let last = 0;
  return {
    sinks: {
      onEnriched: ({ value }) => {
        const enriched = JSON.parse(String(value)) as Enriched;
        last = Math.max(last, Date.parse(enriched.publishedAt));
        history.fragment(enriched);
      },
      onSignal: (record) => {
        const decoded = decodeSignal(record);
        if (decoded.ok && decoded.value.op !== 'tick') history.signal(decoded.value);
      },
      onAlert: ({ value }) => history.alert(JSON.parse(String(value)) as Alert),
    },
    watch: (alerter) => watched(alerter, (state) => history.level(state)),
    write: async (until = 0) => {
      history.finish(Math.max(last, until));
      await writeFile(file, page(history, shown, tuning));
    },
  };
}
