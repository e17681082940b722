import type { Observation } from '../observation.js';
import { decay, HOUR } from '../time.js';
import type { Tuning } from '../tuning/tuning.js';
import { corroboration, originsOf, textsOf } from './corroboration.js';

/** One happening and everybody who tells of it. */
export interface Occurrence {
  /** The heaviest report. */
  report: Observation;
  reports: Observation[];
  origins: number;
  /** After decay, corroboration and the discount for its rank. */
  value: number;
}

/** The happenings of one dimension in one direction, from the heaviest down. */
export interface Strand {
  occurrences: Occurrence[];
  /** Sum of the values. */
  value: number;
}

/** What must agree for two reports to tell of one happening. Who says so, and how strongly, need not. */
function kindOf(report: Observation): string {
  const type = report.event.split('/', 1)[0] ?? '';
  return report.dimension === 'talk_progress' ? type : `${type} ${report.actor ?? ''} ${report.asset}`;
}

const heavier = (a: Observation, b: Observation, weight: (report: Observation) => number): boolean => {
  const difference = weight(a) - weight(b);
  return difference === 0 ? a.id < b.id : difference > 0;
};

function strandOn(grid: number, reports: readonly Observation[], now: number, tuning: Tuning): Strand {
  const span = tuning.occurrence.span * HOUR;
  const texts = textsOf(reports);
  const groups = new Map<string, Observation[]>();
  for (const report of reports) {
    const key = `${kindOf(report)} ${Math.floor((report.at + grid) / span)}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  const weight = (report: Observation): number =>
    report.strength * decay(now - report.at, tuning.dimensions[report.dimension].halfLife);
  const occurrences: Occurrence[] = [];
  for (const group of groups.values()) {
    const report = group.reduce((best, next) => (heavier(next, best, weight) ? next : best));
    const origins = originsOf(group, texts);
    occurrences.push({
      report,
      reports: group,
      origins,
      value: weight(report) * corroboration(origins, tuning.corroboration),
    });
  }
  occurrences.sort((a, b) => b.value - a.value || (a.report.id < b.report.id ? -1 : 1));
  let share = 1;
  let value = 0;
  for (const occurrence of occurrences) {
    occurrence.value *= share;
    value += occurrence.value;
    share *= tuning.occurrence.discount;
  }
  return { occurrences, value };
}

/**
 * Sorts reports into happenings: reports of one kind that fall into one span of time tell of one happening. Each report
 * finds its span by itself, so the order of arrival does not matter and a further report never takes weight away.
 * A happening that lies across the border of two spans would count twice; therefore the spans are laid twice, half a
 * span apart, and what gives the lower sum holds.
 */
export function strandOf(reports: readonly Observation[], now: number, tuning: Tuning): Strand {
  const dated = reports.filter((report) => now - report.at < forgottenAfter(report, tuning));
  if (dated.length === 0) return { occurrences: [], value: 0 };
  const first = strandOn(0, dated, now, tuning);
  if (first.occurrences.length === 1) return first;
  const second = strandOn((tuning.occurrence.span * HOUR) / 2, dated, now, tuning);
  return second.value < first.value ? second : first;
}

/** Age in ms at which a report no longer counts. */
export const forgottenAfter = (report: Observation, { dimensions, memory }: Tuning): number =>
  memory.halfLives * dimensions[report.dimension].halfLife * HOUR;
