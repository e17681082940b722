import { DIMENSIONS, type Dimension } from '#events';
import type { Observation } from '../observation.js';
import { decay, HOUR } from '../time.js';
import type { Tuning } from '../tuning/tuning.js';
import { hashOf } from './hash.js';
import { ListStrand } from './list-strand.js';
import { ReportList } from './report-list.js';
import type { DimensionReading, Ledger, Reading, Reports } from './tension-index.js';

const NONE: readonly Observation[] = [];

/** Two lists for each dimension, that of the escalatory reports before that of the others. */
type Lists = (ReportList | undefined)[];

const placeOf = ({ dimension, escalatory }: Observation): number =>
  2 * DIMENSIONS.indexOf(dimension) + (escalatory ? 0 : 1);

const listOf = (reports: readonly Observation[], tuning: Tuning): ReportList | undefined =>
  reports.length === 0 ? undefined : new ReportList(tuning, reports);

/** 63 % at `scale`, never 1. */
const saturate = (value: number, scale: number): number => 1 - Math.exp(-value / scale);

/** Written over by each reading. */
type Written<T> = { -readonly [K in keyof T]: T[K] };

interface Blank extends Written<DimensionReading> {
  heats: ListStrand;
  cools: ListStrand;
}

interface BlankReading extends Written<Reading> {
  dimensions: Record<Dimension, Blank>;
}

const blank = (): Blank => ({ heats: new ListStrand(), cools: new ListStrand(), warm: 0, points: 0 });

const blankReading = (): BlankReading => ({
  index: 0,
  dimensions: { force_deployment: blank(), rhetoric: blank(), talk_progress: blank(), pressure: blank() },
});

/** What a ledger would say of which only the index is asked. */
const OTHER = blankReading();

/**
 * A ledger that changes, and what was worked out of its reports, kept up to date as they come and go. It saves time alone:
 * made anew, as after a restart, it says the same.
 */
export class Tally implements Ledger {
  /** The latest time it was asked about, ms since the epoch. */
  private asked = -Infinity;
  /** Of each list, so that a reading need not look at lists that stay as they are: its sum at its time of reference, … */
  private readonly sums: number[] = [];
  /** … that time, … */
  private readonly references: number[] = [];
  /** … and a time than which no report in it that counts is older. */
  private readonly oldest: number[] = [];

  /** What the last reading said. */
  private readonly reading = blankReading();

  private constructor(
    private readonly tuning: Tuning,
    private readonly lists: Lists,
  ) {
    for (let place = 0; place < lists.length; place++) this.note(place);
  }

  static of(ledger: Ledger, tuning: Tuning): Tally {
    const lists = DIMENSIONS.flatMap((dimension) => {
      const both = ledger[dimension];
      return [both?.escalatory ?? NONE, both?.deEscalatory ?? NONE];
    });
    return new Tally(
      tuning,
      lists.map((list) => listOf(list, tuning)),
    );
  }

  get force_deployment(): Reports | undefined {
    return this.reportsFrom(0);
  }

  get rhetoric(): Reports | undefined {
    return this.reportsFrom(2);
  }

  get talk_progress(): Reports | undefined {
    return this.reportsFrom(4);
  }

  get pressure(): Reports | undefined {
    return this.reportsFrom(6);
  }

  /** The reports as they are now stay as they are; what comes and goes from here on does so in a copy. */
  share(): void {
    for (const list of this.lists) list?.share();
  }

  /** Whether it can tell how things stand at `now`: it forgets for good. */
  holds(tuning: Tuning, now: number): boolean {
    return this.tuning === tuning && this.asked <= now;
  }

  /** Whether among what heats there may be guesses. */
  mayHoldGuesses(): boolean {
    for (let place = 0; place < this.lists.length; place += 2) if ((this.lists[place]?.guesses ?? 0) > 0) return true;
    return false;
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

  remove(id: string): void {
    const hash = hashOf(id);
    this.lists.forEach((list, place) => {
      if (list?.has(id, hash)) this.put(place, list.remove(id, hash) ? list : listOf(list.reports, this.tuning));
    });
  }

  /**
   * Within a dimension, what cools takes from what heats. What heats is left over gives the heat of the dyad; what is left
   * over of the cooling takes a limited share of that heat away. So an added escalatory happening never lowers the index,
   * and nothing cools a dyad below 0.
   * @returns holds until the next reading
   */
  read(now: number): Reading {
    this.asked = now;
    this.readInto(this.reading, now);
    return this.reading;
  }

  private readInto(reading: BlankReading, now: number): void {
    const { dimensions: tunings, index } = this.tuning;
    const { force_deployment: force, rhetoric, talk_progress: talks, pressure } = reading.dimensions;
    this.readDimension(force, 0, now, tunings.force_deployment);
    this.readDimension(rhetoric, 2, now, tunings.rhetoric);
    this.readDimension(talks, 4, now, tunings.talk_progress);
    this.readDimension(pressure, 6, now, tunings.pressure);
    let heat = 0;
    let cooling = 0;
    for (const dimension of DIMENSIONS) {
      const { points } = reading.dimensions[dimension];
      if (points > 0) heat += points;
      else cooling -= points;
    }
    const heated = heat > 0 ? 100 * saturate(heat, index.heatScale) : 0;
    const cooled = cooling > 0 ? heated * index.coolingLimit * saturate(cooling, index.coolingScale) : 0;
    const perHeat = heat > 0 ? heated / heat : 0;
    const perCooling = cooling > 0 ? cooled / cooling : 0;
    for (const dimension of DIMENSIONS) {
      const one = reading.dimensions[dimension];
      one.points *= one.points > 0 ? perHeat : perCooling;
      one.warm *= perHeat;
    }
    reading.index = heated - cooled;
  }

  /** The index as if some reports had never been. */
  indexWithout(unwanted: (report: Observation) => boolean, now: number): number {
    const { sums, references } = this;
    this.read(now);
    const [sumsOfAll, referencesOfAll] = [[...sums], [...references]];
    this.lists.forEach((list, place) => {
      const left = list?.without(unwanted);
      if (!left) return;
      sums[place] = left.sum;
      references[place] = left.reference;
    });
    this.readInto(OTHER, now);
    for (let place = 0; place < sums.length; place++) {
      sums[place] = sumsOfAll[place] as number;
      references[place] = referencesOfAll[place] as number;
    }
    return OTHER.index;
  }

  private readDimension(
    reading: Blank,
    place: number,
    now: number,
    { weight, halfLife }: { weight: number; halfLife: number },
  ): void {
    const lifetime = this.tuning.memory.halfLives * halfLife * HOUR;
    const heat = this.sumOf(place, now, lifetime);
    const cold = this.sumOf(place + 1, now, lifetime);
    const [reference, other] = [this.references[place] as number, this.references[place + 1] as number];
    const left = heat === 0 && cold === 0 ? 0 : decay(now - reference, halfLife);
    const heats = heat === 0 ? 0 : heat * left;
    const cools = cold === 0 ? 0 : cold * (reference === other ? left : decay(now - other, halfLife));
    reading.heats.set(heats, this.lists[place]);
    reading.cools.set(cools, this.lists[place + 1]);
    reading.warm = heats * weight;
    reading.points = (heats - cools) * weight;
  }

  private sumOf(place: number, now: number, lifetime: number): number {
    if (now - (this.oldest[place] as number) >= lifetime) {
      this.lists[place]?.forget(now);
      this.note(place);
    }
    return this.sums[place] as number;
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
  }

  private reportsFrom(place: number): Reports | undefined {
    const [heating, cooling] = [this.lists[place], this.lists[place + 1]];
    if (!heating && !cooling) return undefined;
    return { escalatory: heating?.reports ?? NONE, deEscalatory: cooling?.reports ?? NONE };
  }
}
