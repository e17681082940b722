import type { Quantity, ScoredSignal } from '#events';
import type { GoldQuantity, GoldSignal } from './gold-signal.js';

/** What is compared of a signal that was found. */
export const SIGNAL_FIELDS = [
  'event',
  'actor',
  'target',
  'dyad',
  'standing',
  'speaker',
  'affiliation',
  'quantities',
] as const;
export type SignalField = (typeof SIGNAL_FIELDS)[number];

/** Whether a field agrees; null where the label leaves it out. */
export const AGREES: Readonly<Record<SignalField, (gold: GoldSignal, found: ScoredSignal) => boolean | null>> = {
  event: ({ event }, found) =>
    event === undefined
      ? null
      : event.type === found.event.type && (event.mode === undefined || event.mode === found.event.mode),
  actor: ({ actor }, found) => (actor === undefined ? null : actor === found.actor),
  target: ({ target }, found) => (target === undefined ? null : target === found.target),
  dyad: ({ dyad }, found) => (dyad === undefined ? null : dyad === found.dyad),
  standing: ({ standing }, found) => (standing === undefined ? null : standing === found.standing),
  speaker: ({ speaker }, found) =>
    speaker === undefined ? null : found.speaker !== undefined && sharesWord(speaker.name, found.speaker.name),
  affiliation: ({ speaker }, found) =>
    speaker?.affiliation === undefined ? null : speaker.affiliation === found.speaker?.affiliation,
  quantities: ({ quantities }, found) =>
    quantities === undefined
      ? null
      : quantities.every((wanted) => found.quantities.some((quantity) => isSame(wanted, quantity))),
};

/** Words that name nobody: two speakers are not one because both have an article. */
const EMPTY = new Set(['a', 'an', 'the', 'of', 'for', 'in', 'and', 'to', 'at', 'from', 'his', 'her', 'its', 'their']);

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));

function sharesWord(gold: string, found: string): boolean {
  const words = new Set(wordsOf(found));
  return wordsOf(gold).some((word) => words.has(word));
}

/** Of the unit the last word decides. */
function isSame(gold: GoldQuantity, found: Quantity): boolean {
  const number = gold.value ?? gold.min ?? gold.max;
  const sameNumber =
    number === undefined ||
    (gold.value === undefined ? gold.min === found.min && gold.max === found.max : gold.value === found.value);
  return sameNumber && gold.unit.split(' ').at(-1) === found.unit.split(' ').at(-1);
}
