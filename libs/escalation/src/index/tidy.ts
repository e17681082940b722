import type { Observation } from '../observation.js';
import type { Tuning } from '../tuning/tuning.js';

/** Whether a list is in order and within its bounds. */
export function isTidy(reports: readonly Observation[], standings: readonly number[], { memory }: Tuning): boolean {
  const prints = new Map<string, number>();
  for (const { story } of reports) prints.set(story, (prints.get(story) ?? 0) + 1);
  return (
    reports.length <= memory.reports &&
    reports.every((report, i) => i === 0 || isBefore(reports, standings, i - 1, standings[i] as number, report)) &&
    [...prints.values()].every((count) => count <= memory.perStory)
  );
}

function isBefore(
  reports: readonly Observation[],
  standings: readonly number[],
  i: number,
  standing: number,
  { id }: Observation,
): boolean {
  const other = standings[i] as number;
  return other > standing || (other === standing && (reports[i] as Observation).id < id);
}

/**
 * A list with a report in it, whatever the list was before.
 * @param oldest what is not younger is forgotten, ms since the epoch
 */
export function tidied(
  reports: readonly Observation[],
  report: Observation,
  rank: number,
  oldest: number,
  { memory }: Tuning,
): Observation[] {
  const kept: Observation[] = [];
  let prints = 0;
  for (const one of reports.toSpliced(rank, 0, report)) {
    const forgotten = one !== report && (one.id === report.id || one.at <= oldest);
    const spare = one.story === report.story && prints >= memory.perStory;
    if (forgotten || spare || kept.length >= memory.reports) continue;
    if (one.story === report.story) prints += 1;
    kept.push(one);
  }
  return kept;
}
