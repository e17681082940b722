import type { Draft } from '../document.js';
import { DOUBTFUL_GIVEN, FUNCTION, GIVEN, LEADING_FAMILY } from '../roles.js';
import { affiliationBefore, partyOf } from './affiliation.js';
import { claimPerson } from './claim-person.js';
import { ENOUGH, weigh } from './evidence.js';
import { endOfName, isNoPerson, mayBePart } from './name-span.js';
import type { PersonSources } from './sources.js';
import { isRoleNoun } from './titles.js';

/** A name of two words or more that no list has: by its first name, its form, and what stands around it. */
export function findFullName(draft: Draft, sources: PersonSources, i: number): number | undefined {
  const { words, covers } = draft;
  const word = words[i];
  const sentence = draft.sentenceOf[i] ?? 0;
  if (word === undefined || draft.casing[sentence] === 'capitals') return undefined;
  const named = (word.roles & (GIVEN | DOUBTFUL_GIVEN | LEADING_FAMILY)) !== 0;
  if (!named && ((word.roles & FUNCTION) !== 0 || covers[i] !== undefined || draft.casing[sentence] !== 'plain'))
    return undefined;
  if (!mayBePart(draft, i, i)) return undefined;
  const next = words[i + 1];
  if (
    next === undefined ||
    !(next.capital || next.text === '-' || next.text === '"' || next.text === '“' || !mayEnd(next.key))
  )
    return undefined;
  const to = endOfName(draft, i);
  if (to < i + 2 || (to === i + 3 && words[i + 1]?.text === '-') || isNoPerson(draft, to)) return undefined;
  const from = named ? i : skipDescription(draft, i, to);
  const { weight, rule } = weigh(draft, from, to);
  if (weight < ENOUGH) return undefined;
  return claimPerson(draft, sources, from, to, { affiliation: partyOf(affiliationBefore(draft, i)) }, rule);
}

/** `Economic Affairs Allen Wallis`, `Investor David Rocker`: the name begins with its first name. */
function skipDescription({ words }: Draft, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++)
    if (((words[i]?.roles ?? 0) & GIVEN) !== 0 && (i > from + 1 || isRoleNoun(words[from]))) return i;
  return from;
}

const PARTICLES = new Set('al el bin ibn ben abu abd van von der den de da di du dos la le bint ul y e'.split(' '));
const mayEnd = (key: string): boolean => !PARTICLES.has(key);
