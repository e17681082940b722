import { type Dimension, DIMENSIONS } from '#events';
import { forgottenAfter } from './index/occurrences.js';
import { carryOver, type Side } from './index/strands.js';
import type { Ledger, Reports } from './index/tension-index.js';
import type { Observation } from './observation.js';
import { HOUR } from './time.js';
import type { Tuning } from './tuning/tuning.js';

const sideOf = (report: Observation): Side => (report.escalatory ? 'escalatory' : 'deEscalatory');

/** Orders reports of one dimension by what is left of them at any one time, which no time can change. */
const standing = (report: Observation, halfLife: number): number =>
  Math.log2(report.strength) + report.at / (halfLife * HOUR);

/** Where the report goes in a list that has the heaviest first. */
function placeOf(report: Observation, reports: readonly Observation[], halfLife: number): number {
  const own = standing(report, halfLife);
  let [from, to] = [0, reports.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = reports[middle] as Observation;
    const difference = standing(other, halfLife) - own;
    if (difference > 0 || (difference === 0 && other.id < report.id)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * A copy with the report in it; what has been forgotten, and the lightest of what exceeds the bounds, is left out. Each
 * list has the heaviest report first.
 */
export function withReport(ledger: Ledger, report: Observation, now: number, tuning: Tuning): Ledger {
  const { halfLife } = tuning.dimensions[report.dimension];
  const side = sideOf(report);
  const old = ledger[report.dimension] ?? NONE;
  const reports = old[side];
  const place = placeOf(report, reports, halfLife);
  const age = forgottenAfter(report, tuning);
  const kept: Observation[] = [];
  const removed: Observation[] = [];
  let prints = 0;
  let took = false;
  const offer = (one: Observation): void => {
    const forgotten = one !== report && (one.id === report.id || now - one.at >= age);
    const spare = one.story === report.story && prints >= tuning.memory.perStory;
    if (forgotten || spare || kept.length >= tuning.memory.reports) {
      if (one !== report) removed.push(one);
      return;
    }
    if (one.story === report.story) prints += 1;
    if (one === report) took = true;
    kept.push(one);
  };
  for (let i = 0; i <= reports.length; i++) {
    if (i === place) offer(report);
    const next = reports[i];
    if (next) offer(next);
  }
  const { dimension } = report;
  const next = { ...ledger, [dimension]: { ...old, [side]: kept } };
  carryOver(ledger, next, { dimension, side, reports: kept, added: took ? [report] : [], removed });
  return next;
}

const NONE: Reports = { escalatory: [], deEscalatory: [] };

/** The report with this id, where it is still kept. */
export function reportOf(ledger: Ledger, id: string): Observation | undefined {
  for (const dimension of DIMENSIONS) {
    const reports = ledger[dimension];
    const found = reports && [...reports.escalatory, ...reports.deEscalatory].find((report) => report.id === id);
    if (found) return found;
  }
  return undefined;
}

/** The same lists where nothing of theirs is unwanted. */
export function withoutReports(ledger: Ledger, unwanted: (report: Observation) => boolean): Ledger {
  const without = (reports: readonly Observation[]): readonly Observation[] =>
    reports.some(unwanted) ? reports.filter((report) => !unwanted(report)) : reports;
  const kept: Partial<Record<Dimension, Reports>> = {};
  for (const dimension of DIMENSIONS) {
    const reports = ledger[dimension];
    if (!reports) continue;
    const [escalatory, deEscalatory] = [without(reports.escalatory), without(reports.deEscalatory)];
    if (escalatory.length + deEscalatory.length > 0) kept[dimension] = { escalatory, deEscalatory };
  }
  return kept;
}
