import { type Dimension, DIMENSIONS } from '#events';
import type { Observation } from '../observation.js';
import type { Occurrence, Strand } from './occurrences.js';

/** The reports of one dimension, by direction. */
export interface Reports {
  escalatory: readonly Observation[];
  deEscalatory: readonly Observation[];
}
export type Ledger = Readonly<Partial<Record<Dimension, Reports | undefined>>>;

/** A happening's signed part of the index, in points. */
export interface Contribution extends Occurrence {
  points: number;
}

export interface DimensionReading {
  heats: Strand;
  cools: Strand;
  /** Points that what heats would give alone. */
  warm: number;
  /** Signed part of the index. */
  points: number;
}

export interface Reading {
  /** 0..100, not rounded. */
  index: number;
  /** Their points sum to the index. */
  dimensions: Record<Dimension, DimensionReading>;
}

const contribution = ({ report, reports, origins, share }: Occurrence, points: number): Contribution => ({
  report,
  reports,
  origins,
  share,
  points: points * share,
});

/** Calls with each strand and its points, in order of dimension, heat before cooling. */
function eachStrand({ dimensions }: Reading, call: (strand: Strand, points: number) => void): void {
  for (const dimension of DIMENSIONS) {
    const { heats, cools, warm, points } = dimensions[dimension];
    if (heats.value !== 0) call(heats, warm);
    if (cools.value !== 0) call(cools, points - warm);
  }
}

/** Those of the happenings that fit, by default of all, which sum to the index; in order of dimension, heat before cooling, heaviest first. */
export function contributionsTo(reading: Reading, fits: (one: Occurrence) => boolean = () => true): Contribution[] {
  const all: Contribution[] = [];
  eachStrand(reading, (strand, points) => {
    for (const one of strand.occurrences()) if (fits(one)) all.push(contribution(one, points));
  });
  return all;
}

/** That of the happening that the report tells of; undefined where it does not count. */
export function contributionOf(
  { dimensions }: Reading,
  { id, dimension, escalatory }: Observation,
): Contribution | undefined {
  const { heats, cools, warm, points } = dimensions[dimension];
  const told = (escalatory ? heats : cools).occurrences().find(({ reports }) => reports.some((one) => one.id === id));
  return told && contribution(told, escalatory ? warm : points - warm);
}

/** The `count` heaviest, in either direction, heaviest first; of equals the one whose signal sorts first. */
export function heaviestContributions(reading: Reading, count: number): Contribution[] {
  const found: { size: number; points: number; occurrence: Occurrence }[] = [];
  eachStrand(reading, (strand, points) => {
    for (const occurrence of strand.occurrences()) {
      const size = Math.abs(points * occurrence.share);
      const { id } = occurrence.report;
      let at = found.length;
      for (let last = found[at - 1]; last; last = found[--at - 1]) {
        if (last.size > size || (last.size === size && last.occurrence.report.id < id)) break;
      }
      // Those that follow in the strand are no heavier.
      if (at >= count && size < (found[count - 1]?.size ?? 0)) break;
      if (at >= count) continue;
      found.splice(at, 0, { size, points, occurrence });
      if (found.length > count) found.pop();
    }
  });
  return found.map(({ occurrence, points }) => contribution(occurrence, points));
}
