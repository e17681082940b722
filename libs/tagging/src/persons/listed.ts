import { claim, type Draft, type Mention, release } from '../document.js';
import { FUNCTION, SAYING } from '../roles.js';
import { claimPerson, knownPerson } from './claim-person.js';
import { endOfName, isNoPerson } from './name-span.js';
import type { PersonSources } from './sources.js';

export const isListed = (mention: Mention | undefined): mention is Mention =>
  mention?.entity.id?.startsWith('person:') === true;

/**
 * `Abbas Araghchi`, `Netanyahu`. A surname alone that is part of another's name is that other's: `Raheel Sharif`,
 * `Kento Abe-Morita`; of a longer name that is no person's (`Merkel Motors Corp`) it is nobody's.
 */
export function findListed(draft: Draft, sources: PersonSources, mention: Mention): number {
  const { entity, from, to } = mention;
  if (to - from === 1 && draft.casing[draft.sentenceOf[from] ?? 0] === 'plain' && goesOn(draft, to)) {
    release(draft, mention);
    const end = endOfName(draft, from);
    if (end > to && !isNoPerson(draft, end))
      return claimPerson(draft, sources, from, end, {}, 'person:listed-and-more');
    if (end === to && !isNoPerson(draft, end)) claim(draft, mention);
    else return end;
  }
  if (to - from === 1 && isMeantElsewhere(draft, sources, mention)) return to;
  sources.people.remember(knownPerson(entity.id, entity.name, { affiliation: entity.affiliation }));
  return to;
}

/** A name follows without a break: `Sharif Uddin`, `Abe-Morita`. */
function goesOn({ words, gaps, covers }: Draft, to: number): boolean {
  const next = words[to];
  if (next?.text === '-' && gaps[to] === 0 && gaps[to + 1] === 0)
    return words[to + 1]?.capital === true && covers[to + 1] === undefined;
  return (
    next?.capital === true &&
    next.kind === 'word' &&
    gaps[to] === 1 &&
    (covers[to] === undefined || isTown(covers[to])) &&
    (next.roles & (FUNCTION | SAYING)) === 0
  );
}

/** `Washington` of `Kerry Washington`: no adjective, and one word. */
const isTown = ({ from, to, names }: Mention): boolean =>
  to - from === 1 &&
  names?.[0]?.usage !== 'adjective' &&
  names?.every(({ usage, entry }) => usage === 'seat' || entry.kind === 'place') === true;

/** `Sharif` in an article about Raheel Sharif: the one the article has named in full. */
function isMeantElsewhere(draft: Draft, { people }: PersonSources, mention: Mention): boolean {
  const named = people.find(draft.words[mention.from]?.key ?? '');
  if (named === undefined || named.id === mention.entity.id || named.surname !== draft.words[mention.from]?.key)
    return false;
  mention.entity = {
    kind: 'person',
    id: named.id,
    name: named.name,
    ...(named.affiliation === undefined ? {} : { affiliation: named.affiliation }),
    rule: 'person:surname-again',
  };
  return true;
}
