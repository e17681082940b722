import type { Draft, Mention } from '../document.js';
import type { KnownPerson } from '../context.js';
import { DOUBTFUL_GIVEN, FUNCTION, LOCATIVE, MONTH, PARTICLE, SAYING } from '../roles.js';
import { claimKnown } from './claim-person.js';
import { isNoPerson, isWeak } from './name-span.js';
import type { PersonSources } from './sources.js';

/** `Albusaidi`, `al-Abadi`, `OZ-LEVI`, `Mahamat`: whom the article has introduced before. */
export function findSurnameAgain(draft: Draft, { people }: PersonSources, i: number): number | undefined {
  const { words } = draft;
  const word = words[i];
  if (word === undefined || !word.capital) return undefined;
  const person = people.find(word.key);
  if (person === undefined || !mayBePerson(draft, i, person)) return undefined;
  const to = endOfSurname(draft, i, person);
  if (to === undefined || (to === i + 1 && goesOn(draft, to)) || isNoPerson(draft, to)) return undefined;
  return claimKnown(draft, particleBefore(draft, i), to, person, 'person:surname-again');
}

/** Words that are also months, places, states or verbs must stand as persons stand. */
function mayBePerson(draft: Draft, i: number, person: KnownPerson): boolean {
  const { words, covers } = draft;
  const word = words[i];
  const covering = covers[i];
  if (word === undefined) return false;
  if ((word.roles & MONTH) !== 0) return acts(draft, i + 1) && !isBesideDate(draft, i);
  if ((word.roles & FUNCTION) !== 0) return false;
  if (words[i - 1]?.key === 'the') return false;
  if (/^(?:a|an|in)$/.test(words[i - 1]?.key ?? '')) return false;
  if (covering === undefined) return true;
  if (covering.to !== i + 1 || covering.entity.rule.endsWith('adjective')) return false;
  if (
    !isWeak(covering) &&
    covering.entity.kind !== 'place' &&
    covering.entity.kind !== 'state' &&
    covering.entity.kind !== 'organization'
  )
    return false;
  if (isBesideState(draft, i) || (isLocative(draft, i) && words[i - 1]?.key !== 'of')) return false;
  return person.surname === word.key || (word.roles & DOUBTFUL_GIVEN) !== 0;
}

/** `May may`, `March expects`. */
const acts = ({ words }: Draft, at: number): boolean => {
  const next = words[at];
  return (
    next?.kind === 'word' &&
    !next.capital &&
    ((next.roles & SAYING) !== 0 || /^(?:may|expects|said|told|himself|herself)$/.test(next.key))
  );
};

const isBesideDate = ({ words, covers }: Draft, i: number): boolean =>
  (covers[i] !== undefined && (covers[i]?.to ?? 0) - (covers[i]?.from ?? 0) > 1) ||
  /^(?:in|by|until|since|for|from|and|or|last|next|this|early|late|to|through|of)$/.test(words[i - 1]?.key ?? '');

const isLocative = ({ words }: Draft, i: number): boolean =>
  ((words[i - 1]?.roles ?? 0) & LOCATIVE) !== 0 || words[i - 1]?.key === 'from';

/** `Jordan and Turkey` are countries, even after Michael Jordan was named. */
const isBesideState = ({ words, covers }: Draft, i: number): boolean =>
  [covers[i + 2], covers[i - 2]].some((mention: Mention | undefined) => mention?.entity.kind === 'state') &&
  [words[i + 1], words[i - 1]].some((word) => word?.key === 'and' || word?.text === ',');

/** All of a surname with a hyphen; undefined where another follows: `Ibarguen-Ruiz`. */
function endOfSurname({ words, gaps }: Draft, i: number, { surname }: KnownPerson): number | undefined {
  const joined = words[i + 1]?.text === '-' && gaps[i + 1] === 0 && gaps[i + 2] === 0;
  const parts = surname.split('-');
  if (parts.length > 1 && joined && parts[0] === words[i]?.key && parts[1] === words[i + 2]?.key) return i + 3;
  return joined && words[i + 2]?.capital === true ? undefined : i + 1;
}

/** `Stark County`, `Ford Maddox`: another name begins with it. */
function goesOn(draft: Draft, to: number): boolean {
  const next = draft.words[to];
  return (
    draft.casing[draft.sentenceOf[to - 1] ?? 0] === 'plain' &&
    next?.kind === 'word' &&
    next.capital &&
    draft.gaps[to] === 1 &&
    draft.covers[to] === undefined &&
    (next.roles & FUNCTION) === 0
  );
}

/** `al-Abadi`: the particle belongs to the surname. */
function particleBefore({ words, covers, gaps }: Draft, i: number): number {
  const joined = words[i - 1]?.text === '-' && gaps[i] === 0 ? i - 2 : i - 1;
  const before = words[joined];
  return before !== undefined &&
    (before.roles & PARTICLE) !== 0 &&
    !/^(?:y|e|la|le|abd|abu)$/.test(before.key) &&
    covers[joined] === undefined
    ? joined
    : i;
}
