import type { Draft } from '../document.js';
import { FUNCTION } from '../roles.js';
import { claimPerson } from './claim-person.js';
import type { PersonSources } from './sources.js';

const PARTS = new Set(
  'host anchor presenter guest reporter moderator narrator interviewer caller speaker question answer q a operator announcer correspondent voice'.split(
    ' ',
  ),
);

/** `>> KAPLAN: frigate—`: a speaker's label in a transcript. */
export function findLabel(draft: Draft, sources: PersonSources, i: number): number | undefined {
  const { words, covers } = draft;
  const word = words[i];
  if (word === undefined || !word.upper || words[i + 1]?.text !== ':' || covers[i] !== undefined) return undefined;
  if (words[i - 1]?.text !== '>' || (word.roles & FUNCTION) !== 0 || PARTS.has(word.key)) return undefined;
  return claimPerson(draft, sources, i, i + 1, {}, 'person:label');
}
