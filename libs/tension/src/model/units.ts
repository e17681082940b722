import type { TokenRange } from '#events';
import type { Reading } from '../reading.js';
import { stemOf } from '../words/vocabulary.js';

/** What names a thing by a common noun (`destroyers`) is kept as a word beside its kind. */
const NAMED_BY_NOUN: ReadonlySet<string> = new Set(['platform', 'weapon', 'military_unit', 'organization']);

/**
 * A sentence as the model sees it: lemmas and stems, one mark for each name (`@state`), `#` for numbers, no
 * punctuation. `at` is the token of each unit.
 */
export interface Units {
  words: string[];
  at: number[];
}

export function unitsOf(reading: Reading, { from, to }: TokenRange): Units {
  const words: string[] = [];
  const at: number[] = [];
  let last = null;
  for (let i = from; i < to; i++) {
    const { kind, lower, text, spelling } = reading.tokens[i]!;
    const entity = reading.entityAt[i]!;
    if (entity !== null && entity.kind !== 'quantity') {
      if (entity !== last) {
        words.push(MARKS[entity.kind]!);
        at.push(i);
        last = entity;
      }
      if (text !== lower || !NAMED_BY_NOUN.has(entity.kind)) continue;
    } else {
      last = null;
    }
    if (kind === 'punctuation') continue;
    words.push(kind === 'number' ? '#' : stemOf(spelling));
    at.push(i);
  }
  return { words, at };
}

const MARKS: Readonly<Record<string, string>> = Object.fromEntries(
  ['person', 'organization', 'state', 'place', 'group', 'military_unit', 'platform', 'weapon', 'date'].map((kind) => [
    kind,
    `@${kind}`,
  ]),
);
