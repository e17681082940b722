import type { Observation } from '../observation.js';
import { HOUR } from '../time.js';
import type { Tuning } from '../tuning/tuning.js';
import { type Happenings, happeningsOf, occurrencesOf } from './happenings.js';
import { hashOf } from './hash.js';
import type { Occurrence } from './occurrences.js';
import { Rows, standingOf } from './rows.js';

/** A report's weight is kept as it is at a time of reference, one for so many half-lives that no number overflows. */
const HALF_LIVES_PER_REFERENCE = 256;

/**
 * One list of the ledger, the heaviest report first, and what was worked out of it. A further report costs the same however
 * long the dyad's history; what the list says depends on the reports in it alone, not on how they came.
 */
export class ReportList {
  /** Never changed in place, as states hold it. */
  reports: readonly Observation[];
  /** Where each of them stands in the rows. */
  private readonly places: number[] = [];
  private readonly rows: Rows;
  private happenings: Happenings | undefined;
  private occurrencesNow: Occurrence[] | undefined;
  private readonly halfLife: number;
  /** Age in ms at which a report no longer counts. */
  private readonly lifetime: number;
  /** Ms since the epoch. */
  readonly reference: number;
  /** No report that counts is older; ms since the epoch. */
  oldest = Infinity;
  private latest: number;
  /** Whether some reports are still listed though forgotten. */
  private holes = false;
  /** Whether the list is in order and within its bounds, as it is unless other numbers were in force when it grew. */
  private readonly tidy: boolean;

  /** @param reports at least one, all of one dimension */
  constructor(
    private readonly tuning: Tuning,
    reports: readonly Observation[],
  ) {
    this.reports = reports;
    const [any] = reports;
    this.halfLife = any === undefined ? 1 : tuning.dimensions[any.dimension].halfLife;
    this.lifetime = tuning.memory.halfLives * this.halfLife * HOUR;
    this.latest = latestOf(reports);
    this.reference = this.referenceAt(this.latest);
    const { halfLife } = this;
    this.rows = new Rows(halfLife, this.reference, tuning.occurrence.span * HOUR);
    reports.forEach((report, i) => {
      this.places.push(i);
      this.put(i, report, standingOf(report, halfLife));
    });
    this.tidy = this.isTidy();
  }

  has(id: string, hash: number): boolean {
    return this.rows.placeOf(id, hash) >= 0;
  }

  /**
   * Takes the report in, in place of one with its id; what has been forgotten, and the lightest of what exceeds the
   * bounds, is left out.
   * @returns false where all but `reports` has to be worked out anew
   */
  add(report: Observation, now: number): boolean {
    const { rows, places } = this;
    if (!this.tidy) {
      this.reports = this.tidied(report, now);
      return false;
    }
    this.forget(now);
    const same = rows.placeOf(report.id, hashOf(report.id));
    if (this.holes || same >= 0) this.drop(same);
    const standing = standingOf(report, this.halfLife);
    const rank = this.rankOf(report, standing);
    const spare = this.spareFor(report);
    if (spare < 0) {
      this.list(report, rank, places.length);
      places[rank] = rows.reports.length;
      this.put(rows.reports.length, report, standing);
      return this.isCurrent();
    }
    if (this.isBefore(spare, standing, report)) return this.isCurrent();
    const gone = rows.reports[spare] as Observation;
    this.list(report, rank, places.lastIndexOf(spare));
    places[rank] = spare;
    rows.leave(spare);
    this.put(spare, report, standing);
    if (gone.at >= this.latest) this.latest = latestOf(this.reports);
    return this.isCurrent();
  }

  /** @returns false where all but `reports` has to be worked out anew */
  remove(id: string, hash: number): boolean {
    const { rows, places } = this;
    const place = rows.placeOf(id, hash);
    if (place < 0) return true;
    const rank = places.indexOf(place);
    places.splice(rank, 1);
    this.reports = this.reports.filter((_, i) => i !== rank);
    if (rows.counts(place)) rows.leave(place);
    rows.remove(place);
    const moved = places.indexOf(rows.reports.length);
    if (moved >= 0) places[moved] = place;
    this.latest = latestOf(this.reports);
    this.changed();
    return this.isCurrent();
  }

  /** Leaves out of the count what is forgotten. */
  forget(now: number): void {
    if (now - this.oldest < this.lifetime) return;
    const { rows } = this;
    this.oldest = Infinity;
    this.changed();
    for (let place = 0; place < rows.reports.length; place++) {
      if (!rows.counts(place)) continue;
      const { at } = rows.reports[place] as Observation;
      if (now - at < this.lifetime) this.oldest = Math.min(this.oldest, at);
      else {
        rows.leave(place);
        this.holes = true;
      }
    }
  }

  /** The sum of the happenings at the time of reference. */
  sum(): number {
    return (this.happenings ??= happeningsOf(this.rows, this.tuning)).total;
  }

  /** From the heaviest down. */
  occurrences(): Occurrence[] {
    const happenings = (this.happenings ??= happeningsOf(this.rows, this.tuning));
    return (this.occurrencesNow ??= occurrencesOf(this.rows, happenings, this.tuning));
  }

  private changed(): void {
    this.happenings = undefined;
    this.occurrencesNow = undefined;
  }

  private referenceAt(latest: number): number {
    const step = HALF_LIVES_PER_REFERENCE * this.halfLife * HOUR;
    return Math.floor(latest / step) * step;
  }

  /** Whether the time of reference, and the numbers, still hold. */
  private isCurrent(): boolean {
    return this.rows.isFresh && this.referenceAt(this.latest) === this.reference;
  }

  private put(place: number, report: Observation, standing: number): void {
    this.rows.put(place, report, standing);
    if (report.at < this.oldest) this.oldest = report.at;
    if (report.at > this.latest) this.latest = report.at;
    this.changed();
  }

  /** Takes what is forgotten, and what stands at `also`, off the list. */
  private drop(also: number): void {
    const { rows } = this;
    if (also >= 0 && rows.counts(also)) rows.leave(also);
    this.reports = this.reports.filter((_, i) => rows.counts(this.places[i] as number));
    for (let place = rows.reports.length - 1; place >= 0; place--) if (!rows.counts(place)) rows.remove(place);
    const placeOf = new Map(rows.reports.map((report, place) => [report, place]));
    this.places.length = 0;
    for (const report of this.reports) this.places.push(placeOf.get(report) as number);
    this.latest = latestOf(this.reports);
    this.holes = false;
    this.changed();
  }

  /** The place of what has to go where one more report of this story comes; −1 where there is room. */
  private spareFor({ story }: Observation): number {
    const { perStory, reports } = this.tuning.memory;
    let prints = 0;
    let lightest = -1;
    this.rows.eachOfStory(story, hashOf(story), (place) => {
      prints++;
      if (lightest < 0 || this.places.indexOf(place) > this.places.indexOf(lightest)) lightest = place;
    });
    if (prints >= perStory) return lightest;
    return this.places.length >= reports ? (this.places.at(-1) ?? -1) : -1;
  }

  /** Makes room at `rank` by moving what stands from there up to `end` on by one; at `end`, what stood there is lost. */
  private list(report: Observation, rank: number, end: number): void {
    const { places } = this;
    const reports = end === places.length ? this.reports.concat(report) : this.reports.slice();
    for (let i = end; i > rank; i--) {
      places[i] = places[i - 1] as number;
      reports[i] = reports[i - 1] as Observation;
    }
    reports[rank] = report;
    this.reports = reports;
  }

  private isBefore(place: number, standing: number, report: Observation): boolean {
    const other = this.rows.standings[place] as number;
    return other > standing || (other === standing && (this.rows.reports[place] as Observation).id < report.id);
  }

  private rankOf(report: Observation, standing: number): number {
    let [from, to] = [0, this.places.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.isBefore(this.places[middle] as number, standing, report)) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private isTidy(): boolean {
    const { reports, perStory } = this.tuning.memory;
    const { rows } = this;
    const prints = new Map<string, number>();
    for (const { story } of this.reports) prints.set(story, (prints.get(story) ?? 0) + 1);
    return (
      this.reports.length <= reports &&
      this.reports.every((report, i) => i === 0 || this.isBefore(i - 1, rows.standings[i] as number, report)) &&
      [...prints.values()].every((count) => count <= perStory)
    );
  }

  /** The list with the report in it, whatever it was before. */
  private tidied(report: Observation, now: number): Observation[] {
    const { perStory, reports: most } = this.tuning.memory;
    const rank = this.rankOf(report, standingOf(report, this.halfLife));
    const kept: Observation[] = [];
    let prints = 0;
    for (const one of this.reports.toSpliced(rank, 0, report)) {
      const forgotten = one !== report && (one.id === report.id || now - one.at >= this.lifetime);
      const spare = one.story === report.story && prints >= perStory;
      if (forgotten || spare || kept.length >= most) continue;
      if (one.story === report.story) prints += 1;
      kept.push(one);
    }
    return kept;
  }
}

function latestOf(reports: readonly Observation[]): number {
  let latest = -Infinity;
  for (const { at } of reports) if (at > latest) latest = at;
  return latest;
}
