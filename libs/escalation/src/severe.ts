import { DIMENSIONS } from '#events';
import { textsOf } from './index/texts-of.js';
import type { Tally } from './index/tally.js';
import type { Observation } from './observation.js';
import { decay, HOUR } from './time.js';
import type { Tuning } from './tuning/tuning.js';

/** The name under which most weight stands; of equals the one that sorts first. */
export function heaviest<Name>(
  reports: readonly Observation[],
  nameOf: (report: Observation) => Name,
  weight: (report: Observation) => number,
): Name | undefined {
  const sums = new Map<Name, number>();
  for (const report of reports) sums.set(nameOf(report), (sums.get(nameOf(report)) ?? 0) + weight(report));
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

/**
 * The highest rung is for the open use of arms, and not on one word alone: ships and threats, however many, make a dyad
 * high at most.
 */
export const mayBeSevere = (ledger: Tally, now: number, tuning: Tuning): boolean =>
  (ledger.force_deployment?.escalatory ?? []).some(
    (report) =>
      isUseOfArms(report) &&
      now - report.at < tuning.memory.halfLives * tuning.dimensions.force_deployment.halfLife * HOUR,
  ) && manySay(ledger, now, tuning);

export const isUseOfArms = ({ event }: Observation): boolean => event === 'ASSAULT' || event.startsWith('ASSAULT/');

/** What is left of a report, before anybody confirms it. */
export const weightAt =
  (now: number, { dimensions }: Tuning) =>
  ({ dimension, strength, at }: Observation): number =>
    strength * decay(now - at, dimensions[dimension].halfLife) * dimensions[dimension].weight;

/** True where the dyad stays tense without its loudest voice, and without its loudest text and the reprints of it. */
function manySay(ledger: Tally, now: number, tuning: Tuning): boolean {
  const reports = DIMENSIONS.flatMap((dimension) => ledger[dimension]?.escalatory ?? []);
  const texts = textsOf(reports);
  const textOf = (report: Observation): number => texts.get(report) ?? 0;
  const weight = weightAt(now, tuning);
  const voice = heaviest(reports, (report) => report.voice, weight);
  const text = heaviest(reports, textOf, weight);
  const holdsWithout = (left: (report: Observation) => boolean): boolean =>
    ledger.indexWithout(left, now) >= tuning.ladder.severeWithoutAnyone;
  return holdsWithout((report) => report.voice === voice) && holdsWithout((report) => textOf(report) === text);
}
