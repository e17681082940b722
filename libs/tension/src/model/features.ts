import type { ScoredSignal } from '#events';
import type { Suppressed } from '../relevance/suppressed.js';
import type { Units } from './units.js';

/** What the rules make of a sentence. */
export interface RuledBy {
  signals: readonly ScoredSignal[];
  suppressed: readonly Suppressed[];
}

/** Words that join others and say little themselves. */
export const JOINING: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for with and or as its his her their it he she they that this these those was were is are ' +
    'be been being has have had do did from into over after before'
  ).split(' '),
);

/**
 * Two words that tell something, whatever joins them (`open fire`), and each with the joining word that stands beside it
 * (`walk from`).
 */
function pairsOf({ words }: Units): string[] {
  const telling = words.filter((word) => !JOINING.has(word));
  const paired = (list: readonly string[]) => list.slice(1).map((word, i): [string, string] => [list[i]!, word]);
  const joined = paired(words).filter(([first, second]) => JOINING.has(first) !== JOINING.has(second));
  return [...paired(telling), ...joined].map((pair) => pair.join(' '));
}

/** How many states and groups a sentence mentions, up to three. */
export function sidesOf({ words }: Units): string {
  let sides = 0;
  for (const word of words) if (word === '@state' || word === '@group') sides += 1;
  return `=sides ${Math.min(sides, 3)}`;
}

/** What the rules read, and what they left out and why. */
export const ruledFeatures = ({ signals, suppressed }: RuledBy): string[] => [
  ...signals.flatMap(({ dimension, direction, dyad }) => {
    const read = `=read ${dimension} ${direction}`;
    return dyad === null ? [read, `${read} alone`] : [read];
  }),
  ...suppressed.flatMap(({ rule, reason }) => [`=left ${reason}`, `=left ${reason} ${rule}`]),
];

/** All features of a sentence by name, each once. */
export function featuresOf(units: Units, ruled: RuledBy): string[] {
  return [...new Set([...units.words, ...pairsOf(units), sidesOf(units), ...ruledFeatures(ruled)])];
}
