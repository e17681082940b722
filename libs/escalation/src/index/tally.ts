import { DIMENSIONS, type Dimension } from '#events';
import type { Observation } from '../observation.js';
import { decay, HOUR } from '../time.js';
import type { Tuning } from '../tuning/tuning.js';
import { hashOf } from './hash.js';
import { NO_STRAND, type Strand } from './occurrences.js';
import { ReportList } from './report-list.js';
import { type DimensionReading, type Ledger, type Reading, type Reports } from './tension-index.js';

const NONE: readonly Observation[] = [];

/** Two lists for each dimension, that of the escalatory reports before that of the others. */
type Lists = (ReportList | undefined)[];

const placeOf = ({ dimension, escalatory }: Observation): number =>
  2 * DIMENSIONS.indexOf(dimension) + (escalatory ? 0 : 1);

const listOf = (reports: readonly Observation[], tuning: Tuning): ReportList | undefined =>
  reports.length === 0 ? undefined : new ReportList(tuning, reports);

/** 63 % at `scale`, never 1. */
const saturate = (value: number, scale: number): number => 1 - Math.exp(-value / scale);

/**
 * What was worked out of the reports of a ledger, kept up to date as they come and go. It saves time alone: made anew, as
 * after a restart, it says the same.
 */
export class Tally {
  /** The latest time it was asked about, ms since the epoch. */
  private asked = -Infinity;
  /** Of each list, so that a reading need not look at lists that stay as they are: its sum at its time of reference, … */
  private readonly sums: number[] = [];
  /** … that time, … */
  private readonly references: number[] = [];
  /** … and a time than which no report in it that counts is older. */
  private readonly oldest: number[] = [];

  private constructor(
    private readonly tuning: Tuning,
    private readonly lists: Lists,
    /** As the ledger has them, by dimension. */
    private readonly reports: (Reports | undefined)[],
  ) {
    for (let place = 0; place < lists.length; place++) this.note(place);
  }

  static of(ledger: Ledger, tuning: Tuning): Tally {
    const reports = DIMENSIONS.map((dimension) => ledger[dimension]);
    const lists = reports.flatMap((both) => [both?.escalatory ?? NONE, both?.deEscalatory ?? NONE]);
    return new Tally(
      tuning,
      lists.map((list) => listOf(list, tuning)),
      reports,
    );
  }

  /** What would be worked out if some reports had never been: to be read at once, as it shares what stays the same. */
  without(unwanted: (report: Observation) => boolean): Tally {
    const lists = this.lists.map((list) =>
      list?.reports.some(unwanted)
        ? listOf(
            list.reports.filter((report) => !unwanted(report)),
            this.tuning,
          )
        : list,
    );
    return new Tally(this.tuning, lists, this.reports);
  }

  /** Whether it can tell how things stand at `now`: it forgets for good. */
  holds(tuning: Tuning, now: number): boolean {
    return this.tuning === tuning && this.asked <= now;
  }

  reportsOf(dimension: Dimension): Reports | undefined {
    return this.reports[DIMENSIONS.indexOf(dimension)];
  }

  has(id: string): boolean {
    const hash = hashOf(id);
    return this.lists.some((list) => list?.has(id, hash));
  }

  add(report: Observation, now: number): void {
    this.asked = now;
    const place = placeOf(report);
    const list = this.lists[place];
    if (list === undefined) this.put(place, listOf([report], this.tuning));
    else this.put(place, list.add(report, now) ? list : listOf(list.reports, this.tuning));
  }

  /** Dimensions of which nothing is left go too. */
  remove(id: string): void {
    const hash = hashOf(id);
    this.lists.forEach((list, place) => {
      if (list?.has(id, hash)) this.put(place, list.remove(id, hash) ? list : listOf(list.reports, this.tuning));
    });
    this.reports.forEach((both, i) => {
      if (both?.escalatory.length === 0 && both.deEscalatory.length === 0) this.reports[i] = undefined;
    });
  }

  /**
   * Within a dimension, what cools takes from what heats. What heats is left over gives the heat of the dyad; what is left
   * over of the cooling takes a limited share of that heat away. So an added escalatory happening never lowers the index,
   * and nothing cools a dyad below 0.
   */
  read(now: number): Reading {
    this.asked = now;
    const { dimensions: tunings, index } = this.tuning;
    const force = this.readDimension(0, now, tunings.force_deployment);
    const rhetoric = this.readDimension(2, now, tunings.rhetoric);
    const talks = this.readDimension(4, now, tunings.talk_progress);
    const pressure = this.readDimension(6, now, tunings.pressure);
    let heat = 0;
    let cooling = 0;
    for (const { points } of [force, rhetoric, talks, pressure]) {
      if (points > 0) heat += points;
      else cooling -= points;
    }
    const heated = 100 * saturate(heat, index.heatScale);
    const cooled = heated * index.coolingLimit * saturate(cooling, index.coolingScale);
    const perHeat = heat > 0 ? heated / heat : 0;
    const perCooling = cooling > 0 ? cooled / cooling : 0;
    for (const reading of [force, rhetoric, talks, pressure]) {
      reading.points *= reading.points > 0 ? perHeat : perCooling;
      reading.warm *= perHeat;
    }
    return {
      index: heated - cooled,
      dimensions: { force_deployment: force, rhetoric, talk_progress: talks, pressure },
    };
  }

  private readDimension(
    place: number,
    now: number,
    { weight, halfLife }: { weight: number; halfLife: number },
  ): DimensionReading {
    const lifetime = this.tuning.memory.halfLives * halfLife * HOUR;
    const heat = this.sumOf(place, now, lifetime);
    const cold = this.sumOf(place + 1, now, lifetime);
    if (heat === 0 && cold === 0) return { heats: NO_STRAND, cools: NO_STRAND, warm: 0, points: 0 };
    const [reference, other] = [this.references[place] as number, this.references[place + 1] as number];
    const left = decay(now - reference, halfLife);
    const heats = this.strand(place, heat === 0 ? 0 : heat * left);
    const cools = this.strand(
      place + 1,
      cold === 0 ? 0 : cold * (reference === other ? left : decay(now - other, halfLife)),
    );
    return { heats, cools, warm: heats.value * weight, points: (heats.value - cools.value) * weight };
  }

  private sumOf(place: number, now: number, lifetime: number): number {
    if (now - (this.oldest[place] as number) >= lifetime) {
      this.lists[place]?.forget(now);
      this.note(place);
    }
    return this.sums[place] as number;
  }

  private strand(place: number, value: number): Strand {
    const list = this.lists[place];
    return list === undefined || value === 0 ? NO_STRAND : { value, occurrences: () => list.occurrences() };
  }

  private note(place: number): void {
    const list = this.lists[place];
    this.sums[place] = list?.sum() ?? 0;
    this.references[place] = list?.reference ?? 0;
    this.oldest[place] = list?.oldest ?? Infinity;
  }

  private put(place: number, list: ReportList | undefined): void {
    this.lists[place] = list?.reports.length === 0 ? undefined : list;
    this.note(place);
    const first = place & ~1;
    this.reports[place >> 1] = {
      escalatory: this.lists[first]?.reports ?? NONE,
      deEscalatory: this.lists[first + 1]?.reports ?? NONE,
    };
  }
}
