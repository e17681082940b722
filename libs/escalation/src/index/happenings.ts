import type { Observation } from '../observation.js';
import { decay, HOUR } from '../time.js';
import type { Tuning } from '../tuning/tuning.js';
import type { Entry } from './entry.js';
import type { Occurrence } from './occurrences.js';
import { Placement } from './placement.js';
import { Texts } from './texts.js';

/** A report's weight is kept as it is at a time of reference, one for so many half-lives that no number overflows. */
const HALF_LIVES_PER_REFERENCE = 256;

/** Spans are laid this often, equally far apart. With 36 hours and three, news a day later gives the same figures. */
const PLACEMENTS = 3;

/** What must agree for two reports to tell of one happening. Who says so, and how strongly, need not. */
function kindOf(report: Observation): string {
  const slash = report.event.indexOf('/');
  const type = slash < 0 ? report.event : report.event.slice(0, slash);
  return report.dimension === 'talk_progress' ? type : `${type} ${report.actor ?? ''} ${report.asset}`;
}

/**
 * The reports of one dimension and direction, sorted into happenings: reports of one kind that fall into one span of time
 * tell of one happening. Each report finds its span by itself, so the order of arrival does not matter and a further
 * report never takes weight away. A happening that lies across the border of two spans would count twice; therefore the
 * spans are laid several times, and the placement of the lowest sum holds.
 *
 * Kept up to date as reports come and go; what it says depends on the reports in it alone, not on how they came.
 */
export class Happenings {
  private readonly halfLife: number;
  /** Ms since the epoch. */
  private readonly reference: number;
  /** The happening furthest back, ms since the epoch. */
  private oldest = Infinity;
  /** Without what had been forgotten at this time, ms since the epoch. */
  private forgot = -Infinity;
  private readonly placements: readonly Placement[];
  private lowest: Placement | undefined;
  private readonly entries: Entry[] = [];
  private readonly kinds = new Map<string, number>();
  private readonly texts = new Texts();

  constructor(
    private readonly tuning: Tuning,
    reports: readonly Observation[],
  ) {
    const [any] = reports;
    this.halfLife = any === undefined ? 1 : tuning.dimensions[any.dimension].halfLife;
    this.reference = this.referenceFor(reports);
    this.placements = Array.from({ length: PLACEMENTS }, (_, i) => new Placement(tuning, i));
    for (const report of reports) this.add(report);
  }

  /** Whether it can tell how things stand at `now`: it forgets for good. */
  holds(tuning: Tuning, now: number): boolean {
    return this.tuning === tuning && this.forgot <= now;
  }

  /**
   * Takes in what differs.
   * @param reports all there are after it
   * @returns false where the time of reference is another now: begin anew
   */
  change(reports: readonly Observation[], added: readonly Observation[], removed: readonly Observation[]): boolean {
    if (this.referenceFor(reports) !== this.reference) return false;
    for (const report of added) this.add(report);
    for (const report of removed) this.remove(report);
    return true;
  }

  /** Leaves out what is forgotten. */
  forget(now: number): void {
    const age = this.tuning.memory.halfLives * this.halfLife * HOUR;
    if (now - this.oldest < age) return;
    this.forgot = now;
    for (const { report } of this.entries.filter(({ report }) => now - report.at >= age)) this.remove(report);
    this.oldest = this.entries.reduce((oldest, { report }) => Math.min(oldest, report.at), Infinity);
  }

  /** The sum of the happenings at `now`. */
  value(now: number): number {
    return this.best().value() * decay(now - this.reference, this.halfLife);
  }

  /** From the heaviest down. */
  occurrences(): Occurrence[] {
    const best = this.best();
    const total = best.value();
    let discount = 1;
    return best.groups().map(({ report, entries, origins, weight }) => {
      const share = total > 0 ? (weight * discount) / total : 0;
      discount *= this.tuning.occurrence.discount;
      return { report, reports: entries.map((entry) => entry.report), origins, share };
    });
  }

  private best(): Placement {
    return (this.lowest ??= this.placements.reduce((best, next) => (next.value() < best.value() ? next : best)));
  }

  private referenceFor(reports: readonly Observation[]): number {
    const step = HALF_LIVES_PER_REFERENCE * this.halfLife * HOUR;
    let latest = -Infinity;
    for (const { at } of reports) if (at > latest) latest = at;
    return Math.floor(latest / step) * step;
  }

  private add(report: Observation): void {
    const entry: Entry = {
      report,
      slots: this.slotsOf(report),
      weight: report.strength * decay(this.reference - report.at, this.halfLife),
      text: 0,
    };
    if (this.texts.join(entry, this.entries)) for (const placement of this.placements) placement.textsChanged();
    this.entries.push(entry);
    for (const placement of this.placements) placement.add(entry);
    if (report.at < this.oldest) this.oldest = report.at;
    this.lowest = undefined;
  }

  private remove(report: Observation): void {
    const index = this.entries.findIndex((entry) => entry.report === report);
    const [entry] = this.entries.splice(index, index < 0 ? 0 : 1);
    if (!entry) return;
    for (const placement of this.placements) placement.remove(entry);
    if (this.texts.leave(entry, this.entries)) for (const placement of this.placements) placement.textsChanged();
    this.lowest = undefined;
  }

  private slotsOf(report: Observation): number[] {
    const name = kindOf(report);
    const kind = this.kinds.get(name) ?? this.kinds.size;
    this.kinds.set(name, kind);
    const span = this.tuning.occurrence.span * HOUR;
    return this.placements.map((_, i) => Math.floor(report.at / span + i / PLACEMENTS) * MOST_KINDS + kind);
  }
}

/** More than there are event types, actors and assets in one dyad. */
const MOST_KINDS = 65_536;
