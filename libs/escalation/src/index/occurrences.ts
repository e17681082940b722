import type { Observation } from '../observation.js';
import { decay, HOUR } from '../time.js';
import type { Tuning } from '../tuning/tuning.js';
import { corroboration, originsOf, textsOf } from './corroboration.js';

/** One happening and everybody who tells of it. */
export interface Occurrence {
  /** The report that stands for all: the strongest, and of those the first that was published. */
  report: Observation;
  reports: readonly Observation[];
  origins: number;
  /** Part of the strand's sum, after corroboration and the discount for its rank. */
  share: number;
}

/** The happenings of one dimension in one direction, from the heaviest down. */
export interface Strand {
  occurrences: readonly Occurrence[];
  /** Their sum, at the moment of reading. */
  value: number;
}

/** All that does not change while reports only grow older: in one strand all of them fade alike. */
interface Settled {
  tuning: Tuning;
  occurrences: readonly Occurrence[];
  /** Sum at the time of the latest happening. */
  value: number;
  latest: number;
  /** When the first of the reports is forgotten. */
  until: number;
}

const NONE: Strand = { occurrences: [], value: 0 };

/** Age in ms at which a report no longer counts. */
export const forgottenAfter = (report: Observation, { dimensions, memory }: Tuning): number =>
  memory.halfLives * dimensions[report.dimension].halfLife * HOUR;

/** What must agree for two reports to tell of one happening. Who says so, and how strongly, need not. */
function kindOf(report: Observation): string {
  const slash = report.event.indexOf('/');
  const type = slash < 0 ? report.event : report.event.slice(0, slash);
  return report.dimension === 'talk_progress' ? type : `${type} ${report.actor ?? ''} ${report.asset}`;
}

function grouped(
  reports: readonly Observation[],
  kinds: readonly string[],
  shift: number,
  span: number,
): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const [i, report] of reports.entries()) {
    const key = `${Math.floor((report.at + shift) / span)} ${kinds[i] ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return [...groups.values()];
}

function standsBefore(a: Observation, b: Observation): boolean {
  if (a.strength !== b.strength) return a.strength > b.strength;
  return a.published === b.published ? a.id < b.id : a.published < b.published;
}

function weighed(
  groups: readonly Observation[][],
  weights: ReadonlyMap<Observation, number>,
  texts: ReadonlyMap<string, string>,
  tuning: Tuning,
): { occurrences: Occurrence[]; value: number } {
  const weight = (report: Observation): number => weights.get(report) ?? 0;
  const occurrences = groups.map((reports): Occurrence => {
    const report = reports.reduce((best, next) => (standsBefore(next, best) ? next : best));
    const origins = originsOf(reports, texts);
    const heaviest = reports.reduce((most, one) => Math.max(most, weight(one)), 0);
    return { report, reports, origins, share: heaviest * corroboration(origins, tuning.corroboration) };
  });
  occurrences.sort((a, b) => b.share - a.share || (a.report.id < b.report.id ? -1 : 1));
  let discount = 1;
  let value = 0;
  for (const occurrence of occurrences) {
    occurrence.share *= discount;
    value += occurrence.share;
    discount *= tuning.occurrence.discount;
  }
  if (value > 0) for (const occurrence of occurrences) occurrence.share /= value;
  return { occurrences, value };
}

/**
 * Sorts reports into happenings: reports of one kind that fall into one span of time tell of one happening. Each report
 * finds its span by itself, so the order of arrival does not matter and a further report never takes weight away.
 * A happening that lies across the border of two spans would count twice; therefore the spans are laid twice, half a
 * span apart, and what gives the lower sum holds.
 */
function settle(reports: readonly Observation[], tuning: Tuning): Settled {
  const span = tuning.occurrence.span * HOUR;
  const latest = reports.reduce((time, { at }) => Math.max(time, at), -Infinity);
  const until = reports.reduce((time, one) => Math.min(time, one.at + forgottenAfter(one, tuning)), Infinity);
  const weights = new Map(
    reports.map((report) => [
      report,
      report.strength * decay(latest - report.at, tuning.dimensions[report.dimension].halfLife),
    ]),
  );
  const texts = textsOf(reports);
  const kinds = reports.map(kindOf);
  const first = weighed(grouped(reports, kinds, 0, span), weights, texts, tuning);
  const second =
    first.occurrences.length > 1 ? weighed(grouped(reports, kinds, span / 2, span), weights, texts, tuning) : first;
  return { ...(second.value < first.value ? second : first), tuning, latest, until };
}

/** Lists of reports are never changed in place, so what was worked out for one holds as long as the list is kept. */
const settled = new WeakMap<readonly Observation[], Settled>();

export function strandOf(reports: readonly Observation[], now: number, tuning: Tuning): Strand {
  const [any] = reports;
  if (!any) return NONE;
  let known = settled.get(reports);
  if (known?.tuning !== tuning || known.until <= now) {
    const remembered = reports.filter((report) => now - report.at < forgottenAfter(report, tuning));
    if (remembered.length === 0) return NONE;
    known = settle(remembered, tuning);
    settled.set(reports, known);
  }
  const { halfLife } = tuning.dimensions[any.dimension];
  return { occurrences: known.occurrences, value: known.value * decay(now - known.latest, halfLife) };
}
