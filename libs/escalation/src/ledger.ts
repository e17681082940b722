import { type Dimension, DIMENSIONS } from '#events';
import { forgottenAfter } from './index/occurrences.js';
import type { Ledger, Reports } from './index/tension-index.js';
import type { Observation } from './observation.js';
import { HOUR } from './time.js';
import type { Tuning } from './tuning/tuning.js';

type Side = keyof Reports;

const sideOf = (report: Observation): Side => (report.escalatory ? 'escalatory' : 'deEscalatory');

/** Orders reports of one dimension by what is left of them at any one time, which no time can change. */
const standing = (report: Observation, halfLife: number): number =>
  Math.log2(report.strength) + report.at / (halfLife * HOUR);

/** Without its lightest reports, where there are more than `most`. */
function heaviest(reports: readonly Observation[], halfLife: number, most: number): readonly Observation[] {
  let kept = reports;
  while (kept.length > most) {
    const lightest = kept.reduce((least, next) => {
      const difference = standing(next, halfLife) - standing(least, halfLife);
      return difference < 0 || (difference === 0 && next.id > least.id) ? next : least;
    });
    kept = kept.filter((report) => report !== lightest);
  }
  return kept;
}

/** A copy with the report in it; what has been forgotten, and what exceeds the bounds, is left out. */
export function withReport(ledger: Ledger, report: Observation, now: number, tuning: Tuning): Ledger {
  const { halfLife } = tuning.dimensions[report.dimension];
  const side = sideOf(report);
  const old = ledger[report.dimension] ?? { escalatory: [], deEscalatory: [] };
  const fresh = old[side].filter((other) => other.id !== report.id && now - other.at < forgottenAfter(other, tuning));
  const reprints = fresh.filter(({ story }) => story === report.story);
  const kept = new Set(heaviest([...reprints, report], halfLife, tuning.memory.perStory));
  const merged = [...fresh, report].filter((one) => one.story !== report.story || kept.has(one));
  return { ...ledger, [report.dimension]: { ...old, [side]: heaviest(merged, halfLife, tuning.memory.reports) } };
}

/** The report with this id, where it is still kept. */
export function reportOf(ledger: Ledger, id: string): Observation | undefined {
  for (const dimension of DIMENSIONS) {
    const reports = ledger[dimension];
    const found = reports && [...reports.escalatory, ...reports.deEscalatory].find((report) => report.id === id);
    if (found) return found;
  }
  return undefined;
}

export function withoutReports(ledger: Ledger, unwanted: (report: Observation) => boolean): Ledger {
  const kept: Partial<Record<Dimension, Reports>> = {};
  for (const dimension of DIMENSIONS) {
    const reports = ledger[dimension];
    if (!reports) continue;
    const escalatory = reports.escalatory.filter((report) => !unwanted(report));
    const deEscalatory = reports.deEscalatory.filter((report) => !unwanted(report));
    if (escalatory.length + deEscalatory.length > 0) kept[dimension] = { escalatory, deEscalatory };
  }
  return kept;
}
