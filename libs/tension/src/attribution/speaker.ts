import type { AttributedSpeaker, TokenRange } from '#events';
import type { KnownSpeaker } from '../context.js';
import { partyOfEntity } from '../parties/party.js';
import type { Reading } from '../reading.js';
import { PRONOUN } from '../words/function-words.js';
import { CLASS_BIT } from '../words/noun-classes.js';

/**
 * The speaker of a noun phrase: the person or body named in it, else whom it stands for (`Israeli officials` speak for
 * Israel), else whoever spoke last (`he`, `the minister`).
 */
export function speakerOf(
  reading: Reading,
  name: TokenRange,
  sentence: TokenRange,
  previous: KnownSpeaker | null,
): AttributedSpeaker {
  const start = reading.tokens[name.from]!.start;
  const end = reading.tokens[name.to - 1]!.end;
  const speaker: AttributedSpeaker = { text: reading.text.slice(start, end), start, end };
  let id: string | null = null;
  let affiliation: string | null = null;
  const role = isRole(reading, name);
  for (let i = name.from; i < name.to; i++) {
    const entity = reading.entityAt[i];
    if (!entity) continue;
    if (
      id === null &&
      entity.id !== null &&
      (entity.kind === 'person' || entity.kind === 'organization' || entity.kind === 'group')
    )
      id = entity.id;
    if (entity.kind !== 'place' || role || name.to - name.from === 1) affiliation ??= partyOfEntity(entity);
  }
  const pronoun = name.to - name.from === 1 && (reading.forms[name.from]!.function & PRONOUN) !== 0;
  const lowerCase = reading.text.slice(start + 4, end) === reading.text.slice(start + 4, end).toLowerCase();
  const again = id === null && affiliation === null && role && lowerCase && reading.tokens[name.from]!.lower === 'the';
  if (previous && (pronoun || again)) {
    id = previous.id ?? null;
    affiliation = previous.affiliation ?? null;
  }
  if (id === null && affiliation === null && role) affiliation = ownerBefore(reading, name, sentence);
  if (id !== null) speaker.id = id;
  if (affiliation !== null) speaker.affiliation = affiliation;
  return speaker;
}

const OFFICE = CLASS_BIT.public | CLASS_BIT.force | CLASS_BIT.armed | CLASS_BIT.diplomat;

/** A phrase with a word for people and bodies that act for a state: `Kyiv's air force`, `two officials in Jerusalem`. */
function isRole(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const entity = reading.entityAt[i];
    if ((reading.forms[i]!.classes & OFFICE) !== 0 || entity?.kind === 'military_unit') return true;
    if (entity?.kind === 'person' && entity.id === null) return true;
  }
  return false;
}

const POSSESSIVE = new Set(['its', 'their', 'his', 'her']);

/** `Warsaw will answer, its prime minister said`: whose minister it is stands before, first in the sentence. */
function ownerBefore(reading: Reading, name: TokenRange, sentence: TokenRange): string | null {
  let possessive = false;
  for (let i = name.from; i < name.to; i++) possessive ||= POSSESSIVE.has(reading.tokens[i]!.lower);
  if (!possessive) return null;
  for (let i = sentence.from; i < name.from; i++) {
    const entity = reading.entityAt[i];
    const party = entity ? partyOfEntity(entity) : null;
    if (party !== null) return party;
  }
  return null;
}
