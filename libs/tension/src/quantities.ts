import type { Entity, Quantity, TokenRange } from '#events';
import type { Match } from './matching/match.js';
import type { Reading } from './reading.js';
import type { Event } from './scorers/scorer.js';

/** Units that measure time, way and share: what they count is nothing that is sent, seized or freed. */
const MEASURES = new Set([
  'day',
  'week',
  'month',
  'year',
  'hour',
  'minute',
  'dollar',
  'euro',
  'percent',
  'mile',
  'kilometre',
  'kilometer',
  'time',
  'pound',
  'metre',
  'meter',
  'foot',
  'km',
  'barrel',
]);

/** Nor are these moved by a movement of forces. */
const CIVILIANS = new Set(['people', 'person', 'civilian', 'man', 'woman', 'child', 'resident', 'worker']);

/** What the verb moves, takes or frees, with its number; forces and prisoners, not days and miles. */
export function count(event: Event, reading: Reading, sentence: TokenRange): void {
  const { match } = event;
  const force = match.frame.dimension === 'force_deployment';
  const start = reading.tokens[Math.min(match.clause.from, sentence.to - 1)]!.start;
  const end = reading.tokens[Math.max(extent(match.clause.to, reading, sentence) - 1, match.clause.from)]!.end;
  for (const entity of within(reading.entities, start, end)) {
    if (isAnotherVerbs(entity, match, reading)) continue;
    if (entity.kind === 'quantity' && entity.quantity && isCounted(entity.quantity, force)) {
      event.quantities.push(entity.quantity);
      event.cues.push({ start: entity.start, end: entity.end, rule: 'quantity' });
    } else if (entity.kind === 'platform' && entity.id !== null && !event.platforms.includes(entity.id)) {
      event.platforms.push(entity.id);
    }
  }
  if (force) for (let i = match.clause.to - 1; i >= match.clause.from; i--) single(event, reading, i);
}

/** `ordered four bombers to Guam and moved two batteries`: what stands before the verb is its own as its subject alone. */
function isAnotherVerbs({ end }: Entity, { predicate, subject }: Match, { tokens }: Reading): boolean {
  if (predicate === null || subject.from === subject.to || subject.to > predicate.start) return false;
  return end > tokens[subject.to - 1]!.end && end <= tokens[predicate.start]!.start;
}

const isCounted = ({ unit }: Quantity, force: boolean): boolean =>
  !MEASURES.has(unit) && !(force && CIVILIANS.has(unit));

/** `a carrier`, `the aircraft carrier Lincoln`: one, though no number says so. */
function single(event: Event, reading: Reading, i: number): void {
  const entity = reading.entityAt[i];
  if (entity?.kind !== 'platform' || reading.tokens[i]!.start !== entity.start || !entity.id?.startsWith('platform:'))
    return;
  if (!SINGULAR.has(reading.tokens[i - 1]?.lower ?? '') || entity.text.endsWith('s')) return;
  const inside = within(reading.entities, entity.start - LONGEST_QUANTITY, entity.end).some(
    (other) => other.kind === 'quantity' && other.start <= entity.start && entity.end <= other.end,
  );
  if (inside) return;
  event.quantities.unshift({ value: 1, unit: entity.text.toLowerCase(), approximate: false });
  event.cues.push({ start: entity.start, end: entity.end, rule: 'quantity.single' });
}

const SINGULAR = new Set(['a', 'an', 'the', 'one', 'its', 'another']);

/** Characters that a quantity may begin before what it counts. */
const LONGEST_QUANTITY = 60;

/** Entities between two offsets, by bisection: they stand in order of their start. */
function within(entities: readonly Entity[], start: number, end: number): Entity[] {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entities[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Entity[] = [];
  for (let i = low; i < entities.length && entities[i]!.start < end; i++) {
    if (entities[i]!.end <= end) found.push(entities[i]!);
  }
  return found;
}

/** `…, accompanied by six destroyers`: what goes along belongs to the movement, past the comma. */
function extent(to: number, reading: Reading, sentence: TokenRange): number {
  for (let i = to; i < Math.min(sentence.to, to + 6); i++) {
    if (ACCOMPANIED.has(reading.tokens[i]!.lower)) return Math.min(sentence.to, i + 40);
  }
  return to;
}

const ACCOMPANIED = new Set([
  'accompanied',
  'escorted',
  'including',
  'along',
  'together',
  'alongside',
  'joined',
  'carrying',
  'comprising',
  'supported',
  'backed',
  'flanked',
]);
