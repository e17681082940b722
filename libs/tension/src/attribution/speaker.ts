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
export function speakerOf(reading: Reading, name: TokenRange, previous: KnownSpeaker | null): AttributedSpeaker {
  const start = reading.tokens[name.from]!.start;
  const end = reading.tokens[name.to - 1]!.end;
  const speaker: AttributedSpeaker = { text: reading.text.slice(start, end), start, end };
  let id: string | null = null;
  let affiliation: string | null = null;
  let role = false;
  for (let i = name.from; i < name.to; i++) {
    const entity = reading.entityAt[i];
    if ((reading.forms[i]!.classes & CLASS_BIT.public) !== 0) role = true;
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
  if (id !== null) speaker.id = id;
  if (affiliation !== null) speaker.affiliation = affiliation;
  return speaker;
}
