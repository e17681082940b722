import type { TokenRange } from '#events';
import type { Reading } from '../reading.js';
import { CLASS_BIT } from '../words/noun-classes.js';
import type { Article } from './article.js';
import { partyOfEntity } from './party.js';

const PRONOUNS = new Set(['it', 'they', 'he', 'she']);
const POSSESSIVES = new Set(['its', 'their', 'his', 'her']);

/** `the group`, `the rebels`: no state. */
const BANDS = new Set(['group', 'movement', 'militia', 'rebels', 'militants', 'insurgents', 'guerrillas', 'faction']);

const OFFICES = CLASS_BIT.public | CLASS_BIT.force | CLASS_BIT.armed;

/** Whom a subject that names nobody goes back to: an entity id, or null. */
export function antecedentOf(
  reading: Reading,
  subject: TokenRange,
  sentence: TokenRange,
  focus: string | null,
  article: Article,
): string | null {
  const first = reading.tokens[subject.from];
  if (!first || subject.from >= subject.to) return null;
  if (PRONOUNS.has(first.lower) || POSSESSIVES.has(first.lower))
    return namedBefore(reading, subject.from, sentence) ?? focus;
  if (first.lower !== 'the') return null;
  for (let i = subject.from + 1; i < subject.to; i++) {
    if (BANDS.has(reading.tokens[i]!.lower))
      return focus?.startsWith('group:') === true ? focus : article.heaviest('group:');
    if ((reading.forms[i]!.classes & OFFICES) !== 0)
      return placedBefore(reading, subject.from, sentence) ?? stateOf(focus, article);
  }
  return null;
}

const stateOf = (focus: string | null, article: Article): string | null =>
  focus?.startsWith('state:') === true ? focus : article.onlyState();

/** The first party named in the sentence before the subject. */
function namedBefore(reading: Reading, end: number, sentence: TokenRange): string | null {
  for (let i = sentence.from; i < end; i++) {
    const entity = reading.entityAt[i];
    const party = entity && entity.kind !== 'place' ? partyOfEntity(entity) : null;
    if (party !== null) return party;
  }
  return null;
}

/** `In Caracas the defence minister …`: the office is of the state whose city opens the sentence. */
function placedBefore(reading: Reading, end: number, sentence: TokenRange): string | null {
  if (reading.tokens[sentence.from]!.lower !== 'in' || end - sentence.from > 6) return null;
  const entity = reading.entityAt[sentence.from + 1];
  return entity ? partyOfEntity(entity) : null;
}
