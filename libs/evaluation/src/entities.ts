import type { Entity, EntityKind, Interval, Quantity } from '#events';
import { ENTITY_KINDS } from '#events';
import { type Counts, add, noCounts } from './counts.js';
import { pairUp } from './pair-up.js';

/** A mention as it is labelled; `id` null says that no canonical id is expected. */
export interface GoldEntity {
  kind: EntityKind;
  id: string | null;
  text: string;
  start: number;
  end: number;
  quantity?: Quantity;
  interval?: Interval;
}

export interface EntityMeasures {
  /** Same kind, same start and end. */
  exact: Counts;
  /** Same kind, at least one character shared, one to one. */
  overlap: Counts;
  exactByKind: Map<EntityKind, Counts>;
  overlapByKind: Map<EntityKind, Counts>;
  /** Of the overlapping mentions with an expected id, those `found` that were linked, and those `right`. */
  links: Counts;
  /** Of the overlapping quantities and dates with an expected value, those that have it. */
  quantities: Counts;
  intervals: Counts;
}

/** What differs, for a person to read. */
export interface Difference {
  kind: 'missed' | 'false' | 'span' | 'link' | 'quantity' | 'interval';
  gold?: GoldEntity;
  found?: Entity;
}

const byKind = (): Map<EntityKind, Counts> => new Map(ENTITY_KINDS.map((kind) => [kind, noCounts()]));

export const noEntityMeasures = (): EntityMeasures => ({
  exact: noCounts(),
  overlap: noCounts(),
  exactByKind: byKind(),
  overlapByKind: byKind(),
  links: noCounts(),
  quantities: noCounts(),
  intervals: noCounts(),
});

/** Adds one fragment to the measures and returns where it differs. */
export function measureEntities(
  measures: EntityMeasures,
  gold: readonly GoldEntity[],
  found: readonly Entity[],
): Difference[] {
  const differences: Difference[] = [];
  for (const kind of ENTITY_KINDS) {
    const expected = gold.filter((entity) => entity.kind === kind);
    const given = found.filter((entity) => entity.kind === kind);
    const pairs = pairUp(expected, given, shared);
    const same = pairs.filter(([a, b]) => a.start === b.start && a.end === b.end).length;
    for (const counts of [measures.exact, measures.exactByKind.get(kind)])
      if (counts !== undefined) add(counts, same, given.length, expected.length);
    for (const counts of [measures.overlap, measures.overlapByKind.get(kind)])
      if (counts !== undefined) add(counts, pairs.length, given.length, expected.length);

    const matched = new Set<GoldEntity | Entity>(pairs.flat());
    for (const entity of expected) if (!matched.has(entity)) differences.push({ kind: 'missed', gold: entity });
    for (const entity of given) if (!matched.has(entity)) differences.push({ kind: 'false', found: entity });
    for (const [a, b] of pairs) differences.push(...compare(measures, a, b));
  }
  return differences;
}

function compare(measures: EntityMeasures, gold: GoldEntity, found: Entity): Difference[] {
  const differences: Difference[] = [];
  const differs = (kind: Difference['kind']): void => void differences.push({ kind, gold, found });
  if (gold.start !== found.start || gold.end !== found.end) differs('span');
  if (gold.id !== null) {
    const right = gold.id === found.id;
    add(measures.links, right ? 1 : 0, found.id === null ? 0 : 1, 1);
    if (!right) differs('link');
  }
  if (gold.quantity !== undefined) {
    const right = sameQuantity(gold.quantity, found.quantity);
    add(measures.quantities, right ? 1 : 0, found.quantity === undefined ? 0 : 1, 1);
    if (!right) differs('quantity');
  }
  if (gold.interval !== undefined) {
    const right = gold.interval.from === found.interval?.from && gold.interval.to === found.interval.to;
    add(measures.intervals, right ? 1 : 0, found.interval === undefined ? 0 : 1, 1);
    if (!right) differs('interval');
  }
  return differences;
}

/** Value, bounds and what is counted; of the unit the last word decides. */
function sameQuantity(gold: Quantity, found: Quantity | undefined): boolean {
  return (
    found !== undefined &&
    gold.value === found.value &&
    gold.min === found.min &&
    gold.max === found.max &&
    gold.unit.split(' ').at(-1) === found.unit.split(' ').at(-1)
  );
}

/** Share of the characters of both that they have in common, 0 for none. */
function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
