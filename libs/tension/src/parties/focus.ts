import type { TokenRange } from '#events';
import type { Reading } from '../reading.js';
import { PREPOSITION } from '../words/function-words.js';
import { partyOfEntity } from './party.js';

/** How far into a sentence its subject is looked for, in tokens. */
const OPENING = 14;

/** Whom each sentence is about, as far as the one before it tells: what `it`, `its minister` and `the army` go back to. */
export interface Focus {
  /** By sentence: the party before it begins, as an entity id. */
  readonly before: readonly (string | null)[];
  readonly last: string | null;
}

/** A sentence is about the first party that it names outside a prepositional phrase. */
export function followFocus(reading: Reading, sentences: readonly TokenRange[], known: string | null): Focus {
  let last = known;
  const before = sentences.map((sentence) => {
    const earlier = last;
    last = subjectPartyOf(reading, sentence) ?? last;
    return earlier;
  });
  return { before, last };
}

function subjectPartyOf(reading: Reading, { from, to }: TokenRange): string | null {
  let governed = false;
  for (let i = from; i < Math.min(to, from + OPENING); i++) {
    const entity = reading.entityAt[i];
    if (entity) {
      const party = entity.kind === 'date' ? null : partyOfEntity(entity);
      if (party !== null && !governed) return party;
    } else if ((reading.forms[i]!.function & PREPOSITION) !== 0) governed = true;
    else if (reading.tokens[i]!.text === ',') governed = false;
  }
  return null;
}
