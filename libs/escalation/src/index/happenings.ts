import type { Observation } from '../observation.js';
import type { Tuning } from '../tuning/tuning.js';
import type { Occurrence } from './occurrences.js';
import { Placement } from './placement.js';
import { PLACEMENTS, type Rows } from './rows.js';

/** The places of the reports that are left; asked for one list at a time, so one serves all. */
const wanted: number[] = [];

/**
 * Sorts the reports of one list into happenings: reports of one kind that fall into one span of time tell of one happening.
 *
 * Each report finds its span by itself, so the order of arrival does not matter and a further report never takes weight
 * away. A happening that lies across the border of two spans would count twice; therefore the spans are laid several
 * times, and the placement of the lowest sum holds.
 */
export class Happenings {
  private readonly placements: readonly Placement[];
  /** Their sum at the time of reference, … */
  total = 0;
  /** … and in which placement. */
  private lowest = 0;

  constructor(
    private readonly rows: Rows,
    private readonly tuning: Tuning,
  ) {
    this.placements = Array.from({ length: PLACEMENTS }, (_, i) => new Placement(rows, i, tuning));
  }

  /** A report has been put into the rows. */
  add(place: number): void {
    for (const placement of this.placements) placement.add(place);
  }

  /** A report counts no more. */
  leave(place: number): void {
    for (const placement of this.placements) placement.leave(place);
  }

  /** After all that has come and gone. */
  settle(): void {
    if (this.rows.textsMoved) for (const placement of this.placements) placement.lookAgain();
    this.rows.textsMoved = false;
    this.total = Infinity;
    for (let i = 0; i < PLACEMENTS; i++) {
      const total = (this.placements[i] as Placement).sum();
      if (total < this.total) {
        this.total = total;
        this.lowest = i;
      }
    }
  }

  /** Their sum if some reports had never been; null where texts hang together by one of those. */
  totalWithout(unwanted: (report: Observation) => boolean): number | null {
    const { rows } = this;
    wanted.length = 0;
    for (let place = 0; place < rows.size; place++) {
      if (!rows.counts(place)) continue;
      if (!unwanted(rows.reports[place] as Observation)) wanted.push(place);
      else if (rows.isShared(place)) return null;
    }
    let total = Infinity;
    for (const placement of this.placements) total = Math.min(total, placement.sumOf(wanted));
    return total;
  }

  /** From the heaviest down; of equals the one whose report's id sorts first. */
  occurrences(): Occurrence[] {
    const { rows, total, tuning } = this;
    const placement = this.placements[this.lowest] as Placement;
    const told: Observation[][] = [];
    for (let place = 0; place < rows.size; place++) {
      const slot = rows.slotOf(place, this.lowest);
      if (slot !== 0) (told[slot] ??= []).push(rows.reports[place] as Observation);
    }
    const found: { weight: number; occurrence: Occurrence }[] = [];
    told.forEach((reports, slot) => {
      const report = reports.reduce((first, other) => (standsBefore(other, first) ? other : first));
      const origins = reports.length === 1 ? 1 : placement.originsOf(slot);
      found.push({ weight: placement.weights[slot] as number, occurrence: { report, reports, origins, share: 0 } });
    });
    found.sort((a, b) => b.weight - a.weight || (a.occurrence.report.id < b.occurrence.report.id ? -1 : 1));
    let discount = 1;
    return found.map(({ weight, occurrence }) => {
      occurrence.share = total > 0 ? (weight * discount) / total : 0;
      discount *= tuning.occurrence.discount;
      return occurrence;
    });
  }
}

function standsBefore(a: Observation, b: Observation): boolean {
  if (a.strength !== b.strength) return a.strength > b.strength;
  return a.published === b.published ? a.id < b.id : a.published < b.published;
}
