import type { Observation } from '../observation.js';
import { mayBeGuess } from '../guess.js';
import { HOUR } from '../time.js';
import type { Tuning } from '../tuning/tuning.js';
import { Happenings } from './happenings.js';
import { hashOf } from './hash.js';
import type { Occurrence } from './occurrences.js';
import { Rows, standingOf } from './rows.js';
import { isTidy, tidied } from './tidy.js';

/** A report's weight is kept as it is at a time of reference, one for so many half-lives that no number overflows. */
const HALF_LIVES_PER_REFERENCE = 256;

/**
 * One list of the ledger, the heaviest report first, and what was worked out of it. A further report costs the same however
 * long the dyad's history; what the list says depends on the reports in it alone, not on how they came.
 */
export class ReportList {
  private listed: Observation[];
  /** Whether a state holds what is listed, so that it is not to be changed in place. */
  private shared = true;
  /** Where each of them stands in the rows. */
  private readonly places: number[] = [];
  private readonly rows: Rows;
  private readonly happenings: Happenings;
  private occurrencesNow: Occurrence[] | undefined;
  private readonly halfLife: number;
  /** Age in ms at which a report no longer counts. */
  private readonly lifetime: number;
  /** Ms since the epoch. */
  readonly reference: number;
  /** No report that counts is older; ms since the epoch. */
  oldest = Infinity;
  private latest: number;
  /** How many of those listed may be guesses. */
  guesses = 0;
  /** Whether some reports are still listed though forgotten. */
  private holes = false;
  /** Whether the list is in order and within its bounds, as it is unless other numbers were in force when it grew. */
  private readonly tidy: boolean;

  /** @param reports at least one, all of one dimension */
  constructor(
    private readonly tuning: Tuning,
    reports: readonly Observation[],
  ) {
    this.listed = reports as Observation[];
    const [any] = reports;
    this.halfLife = any === undefined ? 1 : tuning.dimensions[any.dimension].halfLife;
    this.lifetime = tuning.memory.halfLives * this.halfLife * HOUR;
    this.latest = -Infinity;
    for (const { at } of reports) if (at > this.latest) this.latest = at;
    this.reference = this.referenceAt(this.latest);
    const { halfLife } = this;
    this.rows = new Rows(halfLife, this.reference, tuning.occurrence.span * HOUR);
    this.happenings = new Happenings(this.rows, tuning);
    for (let i = 0; i < reports.length; i++) {
      const report = reports[i] as Observation;
      this.places.push(i);
      if (mayBeGuess(report)) this.guesses++;
      this.put(i, report, standingOf(report, halfLife), hashOf(report.id), hashOf(report.story));
    }
    this.happenings.settle();
    this.tidy = isTidy(reports, this.rows.standings, tuning);
  }

  /** The heaviest first; holds until the next change, unless it is shared. */
  get reports(): readonly Observation[] {
    return this.listed;
  }

  /** What is listed now is never changed. */
  share(): void {
    this.shared = true;
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
    const standing = standingOf(report, this.halfLife);
    if (!this.tidy) {
      this.listed = tidied(this.listed, report, this.rankOf(report, standing), now - this.lifetime, this.tuning);
      return false;
    }
    this.leaveOlder(now);
    const idHash = hashOf(report.id);
    const storyHash = hashOf(report.story);
    const same = rows.placeOf(report.id, idHash);
    if (this.holes || same >= 0) this.drop(same);
    const rank = this.rankOf(report, standing);
    const spare = this.spareRank(report.story, storyHash);
    if (spare < 0) {
      this.list(report, rank, places.length);
      places[rank] = rows.size;
      this.put(rows.size, report, standing, idHash, storyHash);
    } else if (rank <= spare) {
      const place = places[spare] as number;
      const goneAt = rows.times[place] as number;
      this.list(report, rank, spare);
      places[rank] = place;
      this.leave(place);
      this.put(place, report, standing, idHash, storyHash);
      if (goneAt >= this.latest) this.findLatest();
    }
    this.happenings.settle();
    return this.isCurrent();
  }

  /** @returns false where all but `reports` has to be worked out anew */
  remove(id: string, hash: number): boolean {
    const place = this.rows.placeOf(id, hash);
    if (place < 0) return true;
    this.strike(place);
    this.findLatest();
    this.happenings.settle();
    return this.isCurrent();
  }

  /** Leaves out of the count what is forgotten. */
  forget(now: number): void {
    if (this.leaveOlder(now)) this.happenings.settle();
  }

  /** The sum of the happenings at the time of reference. */
  sum(): number {
    return this.happenings.total;
  }

  /** Its sum, and at which time, if some reports had never been; undefined where it has none of them. */
  without(unwanted: (report: Observation) => boolean): (Pick<ReportList, 'reference'> & { sum: number }) | undefined {
    const { reports } = this.rows;
    if (!reports.some(unwanted)) return undefined;
    const sum = this.happenings.totalWithout(unwanted);
    if (sum !== null) return { sum, reference: this.reference };
    const left = this.listed.filter((report) => !unwanted(report));
    if (left.length === 0) return { sum: 0, reference: this.reference };
    const list = new ReportList(this.tuning, left);
    return { sum: list.sum(), reference: list.reference };
  }

  /** From the heaviest down. */
  occurrences(): Occurrence[] {
    return (this.occurrencesNow ??= this.happenings.occurrences());
  }

  private referenceAt(latest: number): number {
    const step = HALF_LIVES_PER_REFERENCE * this.halfLife * HOUR;
    return Math.floor(latest / step) * step;
  }

  /** Whether the time of reference, and the numbers, still hold. */
  private isCurrent(): boolean {
    return this.rows.isFresh && this.referenceAt(this.latest) === this.reference;
  }

  private put(place: number, report: Observation, standing: number, idHash: number, storyHash: number): void {
    this.rows.put(place, report, standing, idHash, storyHash);
    this.happenings.add(place);
    this.occurrencesNow = undefined;
    if (report.at < this.oldest) this.oldest = report.at;
    if (report.at > this.latest) this.latest = report.at;
  }

  private leave(place: number): void {
    this.rows.leave(place);
    this.happenings.leave(place);
    this.occurrencesNow = undefined;
  }

  private leaveOlder(now: number): boolean {
    if (now - this.oldest < this.lifetime) return false;
    const { rows } = this;
    const { times } = rows;
    this.oldest = Infinity;
    for (let place = 0; place < times.length; place++) {
      const at = times[place] as number;
      if (now - at < this.lifetime) {
        if (at < this.oldest) this.oldest = at;
      } else if (rows.counts(place)) {
        this.leave(place);
        this.holes = true;
      }
    }
    return true;
  }

  /** Takes what is forgotten, and what stands at `also`, off the list. */
  private drop(also: number): void {
    const { rows } = this;
    if (also >= 0 && rows.counts(also)) this.leave(also);
    for (let place = rows.size - 1; place >= 0; place--) if (!rows.counts(place)) this.strike(place);
    this.findLatest();
    this.holes = false;
  }

  /** Takes one report off the list. */
  private strike(place: number): void {
    const { rows, places } = this;
    if (rows.counts(place)) this.leave(place);
    const rank = places.indexOf(place);
    const [struck] = this.ownList().splice(rank, 1);
    if (struck && mayBeGuess(struck)) this.guesses--;
    places.splice(rank, 1);
    rows.remove(place);
    const moved = places.indexOf(rows.size);
    if (moved >= 0) places[moved] = place;
  }

  private findLatest(): void {
    this.latest = -Infinity;
    for (const at of this.rows.times) if (at > this.latest) this.latest = at;
  }

  /** The rank of what has to go where one more report of this story comes; −1 where there is room. */
  private spareRank(story: string, hash: number): number {
    const { places, rows } = this;
    const { perStory, reports } = this.tuning.memory;
    let prints = 0;
    let lightest = -1;
    for (let rank = places.length - 1; rank >= 0; rank--) {
      if (!rows.isOfStory(places[rank] as number, story, hash)) continue;
      prints++;
      if (lightest < 0) lightest = rank;
    }
    if (prints >= perStory) return lightest;
    return places.length >= reports ? places.length - 1 : -1;
  }

  /** Makes room at `rank` by moving what stands from there up to `end` on by one; at `end`, what stood there is lost. */
  private list(report: Observation, rank: number, end: number): void {
    const { places } = this;
    const reports = this.ownList();
    if (end < reports.length && mayBeGuess(reports[end] as Observation)) this.guesses--;
    if (mayBeGuess(report)) this.guesses++;
    for (let i = end; i > rank; i--) {
      places[i] = places[i - 1] as number;
      reports[i] = reports[i - 1] as Observation;
    }
    reports[rank] = report;
  }

  private ownList(): Observation[] {
    if (this.shared) this.listed = this.listed.slice();
    this.shared = false;
    return this.listed;
  }

  private rankOf(report: Observation, standing: number): number {
    const { standings, reports } = this.rows;
    let [from, to] = [0, this.places.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const place = this.places[middle] as number;
      const other = standings[place] as number;
      const before = other > standing || (other === standing && (reports[place] as Observation).id < report.id);
      if (before) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
