import type { Tuning } from '../tuning/tuning.js';
import type { Observation } from '../observation.js';
import { corroboration, originsOf } from './corroboration.js';
import type { Entry } from './entry.js';

/** Reports of one kind within one span of time: one happening. */
export interface Group {
  readonly slot: number;
  readonly entries: Entry[];
  /** The report that stands for all: the strongest, and of those the first that was published. */
  report: Observation;
  origins: number;
  /** The heaviest report's weight, with corroboration. */
  weight: number;
  /** Whether the three above have to be worked out again. */
  stale: boolean;
}

function standsBefore(a: Observation, b: Observation): boolean {
  if (a.strength !== b.strength) return a.strength > b.strength;
  return a.published === b.published ? a.id < b.id : a.published < b.published;
}

/** The happenings that come out where spans of equal length are laid along time in one way. */
export class Placement {
  private readonly bySlot = new Map<number, Group>();
  /** The heaviest first, as far as nothing is stale. */
  private readonly order: Group[] = [];
  private stale = false;
  private total = 0;

  constructor(
    private readonly tuning: Tuning,
    private readonly number: number,
  ) {}

  add(entry: Entry): void {
    const slot = this.slotOf(entry);
    const known = this.bySlot.get(slot);
    if (known) known.entries.push(entry);
    else {
      const group = { slot, entries: [entry], report: entry.report, origins: 1, weight: 0, stale: true };
      this.bySlot.set(slot, group);
      this.order.push(group);
    }
    this.touch(known);
  }

  remove(entry: Entry): void {
    const group = this.bySlot.get(this.slotOf(entry));
    if (!group) return;
    group.entries.splice(group.entries.indexOf(entry), 1);
    if (group.entries.length === 0) {
      this.bySlot.delete(group.slot);
      this.order.splice(this.order.indexOf(group), 1);
    }
    this.touch(group);
  }

  /** The texts of reports have changed. */
  textsChanged(): void {
    for (const group of this.order) if (group.entries.length > 1) this.touch(group);
  }

  /** The happenings, the heaviest first. */
  groups(): readonly Group[] {
    this.settle();
    return this.order;
  }

  /** Their sum at the time of reference, each discounted for its rank. */
  value(): number {
    this.settle();
    return this.total;
  }

  private touch(group: Group | undefined): void {
    if (group) group.stale = true;
    this.stale = true;
  }

  private slotOf({ slots }: Entry): number {
    return slots[this.number] ?? 0;
  }

  private settle(): void {
    if (!this.stale) return;
    this.stale = false;
    for (const group of this.order) if (group.stale) weigh(group, this.tuning);
    sort(this.order);
    let discount = 1;
    this.total = 0;
    for (const { weight } of this.order) {
      this.total += weight * discount;
      discount *= this.tuning.occurrence.discount;
    }
  }
}

function weigh(group: Group, tuning: Tuning): void {
  const [first] = group.entries;
  if (first === undefined) return;
  let { report } = first;
  let heaviest = 0;
  for (const entry of group.entries) {
    if (entry !== first && standsBefore(entry.report, report)) ({ report } = entry);
    if (entry.weight > heaviest) heaviest = entry.weight;
  }
  group.report = report;
  group.origins = originsOf(group.entries);
  group.weight = heaviest * corroboration(group.origins, tuning.corroboration);
  group.stale = false;
}

const isBefore = (a: Group, b: Group): boolean =>
  a.weight === b.weight ? a.report.id < b.report.id : a.weight > b.weight;

/** By insertion, as nearly all stand right already. */
function sort(groups: Group[]): void {
  for (let i = 1; i < groups.length; i++) {
    const group = groups[i] as Group;
    let at = i;
    for (let before = groups[at - 1]; before !== undefined && isBefore(group, before); before = groups[at - 1]) {
      groups[at] = before;
      at--;
    }
    groups[at] = group;
  }
}
