import type { Spelling, TokenRange } from '#events';
import type { Reading } from '../reading.js';
import { knownOf, stemOf } from '../words/vocabulary.js';
import { unitNumber } from './table.js';

/** What names a thing by a common noun (`destroyers`) is kept as a word beside its kind. */
const NAMED_BY_NOUN: ReadonlySet<string> = new Set(['platform', 'weapon', 'military_unit', 'organization']);

/**
 * A sentence as the model sees it: lemmas and stems, one mark for each name (`@state`), `#` for numbers, no
 * punctuation.
 */
export interface Units {
  words: string[];
  /** Of the words, in the table of weights. */
  numbers: number[];
  /** The token of each. */
  at: number[];
}

export function unitsOf(reading: Reading, { from, to }: TokenRange): Units {
  const words: string[] = [];
  const numbers: number[] = [];
  const at: number[] = [];
  let last = null;
  for (let i = from; i < to; i++) {
    const { kind, lower, text, spelling } = reading.tokens[i]!;
    const entity = reading.entityAt[i]!;
    if (entity !== null && entity.kind !== 'quantity') {
      if (entity !== last) {
        const mark = MARKS[entity.kind]!;
        words.push(mark.word);
        numbers.push(mark.number);
        at.push(i);
        last = entity;
      }
      if (text !== lower || !NAMED_BY_NOUN.has(entity.kind)) continue;
    } else {
      last = null;
    }
    if (kind === 'punctuation') continue;
    words.push(kind === 'number' ? DIGITS.word : stemOf(spelling));
    numbers.push(kind === 'number' ? DIGITS.number : numberOf(spelling));
    at.push(i);
  }
  return { words, numbers, at };
}

interface Mark {
  word: string;
  number: number;
}

const markOf = (word: string): Mark => ({ word, number: unitNumber(word) });

const DIGITS = markOf('#');

const MARKS: Readonly<Record<string, Mark>> = Object.fromEntries(
  ['person', 'organization', 'state', 'place', 'group', 'military_unit', 'platform', 'weapon', 'date'].map((kind) => [
    kind,
    markOf(`@${kind}`),
  ]),
);

/** Looked up once for each spelling. */
function numberOf(spelling: Spelling): number {
  const known = knownOf(spelling);
  return (known.unit ??= unitNumber(known.stem));
}
