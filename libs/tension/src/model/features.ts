import type { ScoredSignal } from '#events';
import type { Suppressed } from '../relevance/suppressed.js';
import type { Units } from './units.js';

/** What the rules make of a sentence. */
export interface Ruled {
  signals: readonly ScoredSignal[];
  suppressed: readonly Suppressed[];
}

/** Words that join others and say little themselves; pairs reach over them. */
const JOINING = new Set(
  (
    'a an the of to in on at by for with and or as its his her their it he she they that this these those was were is are ' +
    'be been being has have had do did from into over after before'
  ).split(' '),
);

/** Two units, and where they are. */
export interface Pair {
  pair: string;
  first: number;
  second: number;
}

/** Units that stand next to each other, words that join left out: `open fire`. */
export function pairsOf({ words }: Units): Pair[] {
  const pairs: Pair[] = [];
  let last = -1;
  for (let i = 0; i < words.length; i++) {
    if (JOINING.has(words[i]!)) continue;
    if (last >= 0) pairs.push({ pair: `${words[last]!} ${words[i]!}`, first: last, second: i });
    last = i;
  }
  return pairs;
}

/** How many states and groups a sentence mentions, up to three. */
export function sidesOf({ words }: Units): string {
  let sides = 0;
  for (const word of words) if (word === '@state' || word === '@group') sides += 1;
  return `=sides ${Math.min(sides, 3)}`;
}

/** What the rules found. */
export function foundFeatures({ signals }: Ruled): string[] {
  return signals.flatMap((signal) => {
    const of = `${signal.dimension} ${signal.direction}`;
    return [
      `=found ${of}`,
      `=found ${of} ${signal.dyad === null ? 'alone' : signal.dyadFrom}`,
      `=rule ${signal.evidence.cues[0]?.rule}`,
    ];
  });
}

/** What the rules left out, and why. */
export const leftFeatures = ({ suppressed }: Ruled): string[] =>
  suppressed.flatMap(({ rule, reason }) => [`=left ${reason}`, `=left ${reason} ${rule}`]);

/** All features of a sentence by name, each once: those of its words, and those of what the rules found. */
export function featuresOf(units: Units, ruled: Ruled): { words: string[]; found: string[] } {
  const pairs = pairsOf(units).map(({ pair }) => pair);
  return {
    words: [...new Set([...units.words, ...pairs, sidesOf(units), ...leftFeatures(ruled)])],
    found: [...new Set(foundFeatures(ruled))],
  };
}
