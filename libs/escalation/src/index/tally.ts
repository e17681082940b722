import { type Dimension, DIMENSIONS } from '#events';
import type { Observation } from '../observation.js';
import type { Tuning } from '../tuning/tuning.js';
import { hashOf } from './hash.js';
import { NO_STRAND, type Strand } from './occurrences.js';
import { ReportList } from './report-list.js';
import { type Ledger, type Reading, type Reports, saturate } from './tension-index.js';

type Side = keyof Reports;
const SIDES: readonly Side[] = ['escalatory', 'deEscalatory'];

const sideOf = (report: Observation): Side => (report.escalatory ? 'escalatory' : 'deEscalatory');

/** One dimension: its reports as a ledger has them, and the lists they were worked out in. */
interface Page {
  reports: Reports;
  escalatory: ReportList | undefined;
  deEscalatory: ReportList | undefined;
}

const NO_REPORTS: Reports = { escalatory: [], deEscalatory: [] };

/**
 * What was worked out of the reports of a ledger, kept up to date as they come and go. It saves time alone: made anew, as
 * after a restart, it says the same.
 */
export class Tally {
  private constructor(
    private readonly tuning: Tuning,
    private readonly pages: Record<Dimension, Page | undefined>,
  ) {}

  static of(ledger: Ledger, tuning: Tuning): Tally {
    const pageOf = (reports: Reports | undefined): Page | undefined =>
      reports && {
        reports,
        escalatory: listOf(reports.escalatory, tuning),
        deEscalatory: listOf(reports.deEscalatory, tuning),
      };
    const { force_deployment, rhetoric, talk_progress, pressure } = ledger;
    return new Tally(tuning, {
      force_deployment: pageOf(force_deployment),
      rhetoric: pageOf(rhetoric),
      talk_progress: pageOf(talk_progress),
      pressure: pageOf(pressure),
    });
  }

  /** What would be worked out if some reports had never been: to be read at once, as it shares what stays the same. */
  without(unwanted: (report: Observation) => boolean): Tally {
    const less = (list: ReportList | undefined): ReportList | undefined =>
      list?.reports.some(unwanted)
        ? listOf(
            list.reports.filter((report) => !unwanted(report)),
            this.tuning,
          )
        : list;
    const pageOf = (page: Page | undefined): Page | undefined =>
      page && { ...page, escalatory: less(page.escalatory), deEscalatory: less(page.deEscalatory) };
    const { force_deployment, rhetoric, talk_progress, pressure } = this.pages;
    return new Tally(this.tuning, {
      force_deployment: pageOf(force_deployment),
      rhetoric: pageOf(rhetoric),
      talk_progress: pageOf(talk_progress),
      pressure: pageOf(pressure),
    });
  }

  /** Whether it can tell how things stand at `now`: it forgets for good. */
  holds(tuning: Tuning, now: number): boolean {
    if (this.tuning !== tuning) return false;
    for (const dimension of DIMENSIONS) {
      const page = this.pages[dimension];
      if (page?.escalatory?.holds(now) === false || page?.deEscalatory?.holds(now) === false) return false;
    }
    return true;
  }

  reportsOf(dimension: Dimension): Reports | undefined {
    return this.pages[dimension]?.reports;
  }

  has(id: string): boolean {
    const hash = hashOf(id);
    return DIMENSIONS.some((dimension) => SIDES.some((side) => this.pages[dimension]?.[side]?.has(id, hash)));
  }

  add(report: Observation, now: number): void {
    const page = (this.pages[report.dimension] ??= {
      reports: NO_REPORTS,
      escalatory: undefined,
      deEscalatory: undefined,
    });
    const side = sideOf(report);
    let list = page[side];
    if (list === undefined) list = listOf([report], this.tuning);
    else if (!list.add(report, now)) list = listOf(list.reports, this.tuning);
    this.put(page, side, list);
  }

  /** Dimensions of which nothing is left go too. */
  remove(id: string): void {
    const hash = hashOf(id);
    for (const dimension of DIMENSIONS) {
      const page = this.pages[dimension];
      if (!page) continue;
      for (const side of SIDES) {
        const list = page[side];
        if (list?.has(id, hash)) this.put(page, side, list.remove(id, hash) ? list : listOf(list.reports, this.tuning));
      }
      if (!page.escalatory && !page.deEscalatory) this.pages[dimension] = undefined;
    }
  }

  /**
   * Within a dimension, what cools takes from what heats. What heats is left over gives the heat of the dyad; what is left
   * over of the cooling takes a limited share of that heat away. So an added escalatory happening never lowers the index,
   * and nothing cools a dyad below 0.
   */
  read(now: number): Reading {
    const { tuning } = this;
    const dimensions = {
      force_deployment: this.readDimension('force_deployment', now),
      rhetoric: this.readDimension('rhetoric', now),
      talk_progress: this.readDimension('talk_progress', now),
      pressure: this.readDimension('pressure', now),
    };
    let heat = 0;
    let cooling = 0;
    for (const dimension of DIMENSIONS) {
      const { points } = dimensions[dimension];
      if (points > 0) heat += points;
      else cooling -= points;
    }
    const { heatScale, coolingLimit, coolingScale } = tuning.index;
    const heated = 100 * saturate(heat, heatScale);
    const cooled = heated * coolingLimit * saturate(cooling, coolingScale);
    const perHeat = heat > 0 ? heated / heat : 0;
    const perCooling = cooling > 0 ? cooled / cooling : 0;
    for (const dimension of DIMENSIONS) {
      const reading = dimensions[dimension];
      reading.points *= reading.points > 0 ? perHeat : perCooling;
      reading.warm *= perHeat;
    }
    return { index: heated - cooled, dimensions };
  }

  private readDimension(dimension: Dimension, now: number): Reading['dimensions'][Dimension] {
    const page = this.pages[dimension];
    if (!page) return { heats: NO_STRAND, cools: NO_STRAND, warm: 0, points: 0 };
    const { weight } = this.tuning.dimensions[dimension];
    const heats = read(page.escalatory, now);
    const cools = read(page.deEscalatory, now);
    return { heats, cools, warm: heats.value * weight, points: (heats.value - cools.value) * weight };
  }

  private put(page: Page, side: Side, list: ReportList | undefined): void {
    page[side] = list?.reports.length === 0 ? undefined : list;
    page.reports = {
      escalatory: page.escalatory?.reports ?? NO_REPORTS.escalatory,
      deEscalatory: page.deEscalatory?.reports ?? NO_REPORTS.deEscalatory,
    };
  }
}

function read(list: ReportList | undefined, now: number): Strand {
  if (!list) return NO_STRAND;
  list.forget(now);
  return { value: list.value(now), happenings: list };
}

const listOf = (reports: readonly Observation[], tuning: Tuning): ReportList | undefined =>
  reports.length === 0 ? undefined : new ReportList(tuning, reports);
