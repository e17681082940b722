import type { Suppressed } from '../relevance/suppressed.js';
import type { Units } from './units.js';

/** Words that join others and say little themselves; pairs reach over them. */
export const JOINING: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for with and or as its his her their it he she they that this these those was were is are ' +
    'be been being has have had do did from into over after before'
  ).split(' '),
);

/** Units that stand next to each other, words that join left out: `open fire`. */
function pairsOf({ words }: Units): string[] {
  const telling = words.filter((word) => !JOINING.has(word));
  return telling.slice(1).map((word, i) => `${telling[i]!} ${word}`);
}

/** How many states and groups a sentence mentions, up to three. */
export function sidesOf({ words }: Units): string {
  let sides = 0;
  for (const word of words) if (word === '@state' || word === '@group') sides += 1;
  return `=sides ${Math.min(sides, 3)}`;
}

/** What the rules left out, and why. */
export const leftFeatures = (suppressed: readonly Suppressed[]): string[] =>
  suppressed.flatMap(({ rule, reason }) => [`=left ${reason}`, `=left ${reason} ${rule}`]);

/** All features of a sentence by name, each once. */
export function featuresOf(units: Units, suppressed: readonly Suppressed[]): string[] {
  return [...new Set([...units.words, ...pairsOf(units), sidesOf(units), ...leftFeatures(suppressed)])];
}
