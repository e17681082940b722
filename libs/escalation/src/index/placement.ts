import type { Tuning } from '../tuning/tuning.js';
import { corroboration } from './corroboration.js';
import { originsOf } from './origins.js';
import type { Rows } from './rows.js';

/** The places of the reports of one happening while it is looked at; one at a time, so one list serves all. */
const members: number[] = [];

/**
 * The happenings of one list of reports in one placement of the spans, each in a slot of its own; slot 0 is none. A report
 * that comes or goes changes the one that it tells of.
 */
export class Placement {
  /** Kind and span of each slot. */
  private readonly keys: number[] = [0];
  /** Of the happening at the time of reference; 0 for a slot that is free. */
  readonly weights: number[] = [0];
  /** The weights from the heaviest down. */
  private readonly sorted: number[] = [];

  constructor(
    private readonly rows: Rows,
    private readonly number: number,
    private readonly tuning: Tuning,
  ) {}

  /** The sum of the happenings, each discounted for its rank. */
  sum(): number {
    return this.discounted(this.sorted);
  }

  /** The same, of the reports at these places alone. */
  sumOf(places: readonly number[]): number {
    const told: number[][] = [];
    for (const place of places) (told[this.rows.slotOf(place, this.number)] ??= []).push(place);
    const weights: number[] = [];
    for (const each of told) if (each) weights.push(this.weightOf(each, each.length));
    return this.discounted(weights.sort((a, b) => b - a));
  }

  /** Sorts the report in. */
  add(place: number): void {
    const slot = this.slotFor(this.rows.kindOf(place) * 2 ** 32 + this.rows.spanOf(place, this.number));
    this.rows.setSlot(place, this.number, slot);
    this.look(slot);
  }

  leave(place: number): void {
    const slot = this.rows.slotOf(place, this.number);
    this.rows.setSlot(place, this.number, 0);
    this.look(slot);
  }

  /** Finds out again who corroborates whom. */
  lookAgain(): void {
    for (let slot = 1; slot < this.weights.length; slot++) if (this.weights[slot] !== 0) this.look(slot);
  }

  /** How many independent origins tell of a happening. */
  originsOf(slot: number): number {
    return originsOf(this.rows, members, this.gather(slot));
  }

  private slotFor(key: number): number {
    const { keys, weights } = this;
    let free = 0;
    for (let slot = 1; slot < keys.length; slot++) {
      if (weights[slot] === 0) free = slot;
      else if (keys[slot] === key) return slot;
    }
    const slot = free === 0 ? keys.length : free;
    keys[slot] = key;
    weights[slot] = 0;
    return slot;
  }

  /** Weighs a happening anew. */
  private look(slot: number): void {
    const weight = this.weightOf(members, this.gather(slot));
    const before = this.weights[slot] as number;
    if (before === weight) return;
    this.weights[slot] = weight;
    this.sort(before, weight);
  }

  /** The weight of a happening that the first `count` of these tell of. */
  private weightOf(places: readonly number[], count: number): number {
    let weight = 0;
    for (let i = 0; i < count; i++) {
      const one = this.rows.weights[places[i] as number] as number;
      if (one > weight) weight = one;
    }
    const told = count > 1 ? originsOf(this.rows, places, count) : count;
    return told > 1 ? weight * corroboration(told, this.tuning.corroboration) : weight;
  }

  private discounted(weights: readonly number[]): number {
    const each = this.tuning.occurrence.discount;
    let discount = 1;
    let total = 0;
    for (const weight of weights) {
      total += weight * discount;
      discount *= each;
    }
    return total;
  }

  private gather(slot: number): number {
    return this.rows.inSlot(slot, this.number, members);
  }

  /** Puts a weight in the place of another; 0 for none. */
  private sort(before: number, weight: number): void {
    const { sorted } = this;
    let at = before === 0 ? sorted.length : sorted.indexOf(before);
    if (before === 0) sorted.push(weight);
    for (; at > 0 && (sorted[at - 1] as number) < weight; at--) sorted[at] = sorted[at - 1] as number;
    const last = sorted.length - 1;
    for (; at < last && (sorted[at + 1] as number) > weight; at++) sorted[at] = sorted[at + 1] as number;
    if (weight === 0) sorted.pop();
    else sorted[at] = weight;
  }
}
