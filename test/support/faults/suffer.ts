import { expect } from '@jest/globals';
import type { InputRecord } from '#events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pipeline } from './pipeline.js';
import type { Site } from './site.js';
import { record } from './table.js';

/** `npm run test:faults` goes through everything; `npm test` through a part of it. */
export const FULL = process.env['TAUTLINE_FAULTS'] === 'full';

/** Records that have been sent when it strikes. */
const FLOWED = FULL ? 1_500 : 0;

/** The run can be repeated by giving its seed again. */
const SEED = Number(process.env['TAUTLINE_SEED'] ?? Date.now() % 1_000_000);

export interface Suffering {
  /** As it stands in the table. */
  fault: string;
  rounds: number;
  /** How many of each app run when it strikes, 1 unless told. */
  instances?: number;
  /**
   * Breaks something while news flow, and sees that the work goes on.
   * @returns seconds until it went on, where that can be said
   */
  strike: (pipeline: Pipeline, round: number) => Promise<number | undefined>;
  /** What was in the input before somebody deleted it. */
  before?: () => readonly InputRecord[];
  /** Records a second. */
  rate?: number;
}

/** Lets news flow through both apps, breaks something, and holds what came out against the oracle, round after round. */
export async function suffer(
  site: Site,
  { fault, rounds, instances = 1, strike, before, rate }: Suffering,
): Promise<void> {
  const row = { fault, rounds, fragments: 0, lost: 0, doubled: 0, recoveries: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const seed = SEED + round;
    const pipeline = await new Pipeline(site, seed).create();
    try {
      for (let i = 0; i < instances; i++) for (const app of ['enricher', 'alerter'] as const) pipeline.start(app);
      await Promise.all([...pipeline.apps.values()].flat().map((app) => app.listening()));
      pipeline.flow(rate);
      if (instances > 0)
        for (const app of ['enricher', 'alerter'] as const) await pipeline.goesOn(app, NOTHING, performance.now());
      await pipeline.flowed(FLOWED);
      const seconds = await strike(pipeline, round);
      if (seconds !== undefined) row.recoveries.push(seconds);
      await pipeline.stopFlow();
      await pipeline.rest();
      const verdict = await pipeline.verdict(before?.());
      row.fragments += verdict.fragments;
      row.lost += verdict.lost.length;
      row.doubled += verdict.doubled.length;
      const { lost, doubled } = verdict;
      expect({ seed, lost: outlineOf(lost), doubled: outlineOf(doubled) }).toEqual({ seed, lost: {}, doubled: {} });
      expect(verdict.signals).toBeGreaterThan(0);
      expect(verdict.alerts).toBeGreaterThan(0);
    } catch (error) {
      console.error(`${fault}, seed ${seed}\n${logs(site)}`);
      throw error;
    } finally {
      await pipeline.close();
    }
  }
  record(row);
}

/** One record in any partition is enough. */
const NOTHING: ReadonlyMap<number, number> = new Map([[0, 0]]);

/** How many differences of each kind there are, and the first of them. */
function outlineOf(differences: readonly string[]): Record<string, string> {
  const kinds = new Set(differences.map((one) => one.slice(0, one.indexOf(': '))));
  return Object.fromEntries(
    [...kinds].map((kind) => {
      const of = differences.filter((one) => one.startsWith(`${kind}: `)).map((one) => one.slice(kind.length + 2));
      return [kind, `${of.length}: ${of.slice(0, 5).join('; ').slice(0, 1_000)}`];
    }),
  );
}

/** The end of each app's log. */
const logs = ({ directory }: Site): string =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.log'))
    .map((file) => `${file}:\n${readFileSync(join(directory, file), 'utf8').split('\n').slice(-25).join('\n')}`)
    .join('\n');
