import type { Draft } from '../document.js';
import { affiliationBefore, partyOf } from './affiliation.js';
import { claimPerson } from './claim-person.js';
import { findListed, isListed } from './listed.js';
import { endOfName, isNoPerson } from './name-span.js';
import type { PersonSources } from './sources.js';
import { isRankBeginning, isTitle, skipTitles } from './titles.js';

/** `Gen. Asadullah Kohistani`, `Mullah Fazlullah`, `Petty Officer Jonel Bautista`, `Mrs May`: ranks and honorifics stay outside. */
export function findTitled(draft: Draft, sources: PersonSources, i: number): number | undefined {
  const word = draft.words[i];
  if (word === undefined || !(isTitle(word) || isRankBeginning(word))) return undefined;
  const from = skipTitles(draft, i);
  if (from === i) return undefined;
  const listed = draft.covers[from];
  if (isListed(listed) && listed.from === from) return findListed(draft, sources, listed);
  const to = endOfName(draft, from);
  if (to === from || isNoPerson(draft, to) || isAcronym(draft, from)) return undefined;
  const affiliation = partyOf(affiliationBefore(draft, i));
  return claimPerson(draft, sources, from, to, { affiliation }, 'person:title');
}

/** `General NATO`; in a text of capitals every name looks so. */
const isAcronym = (draft: Draft, i: number): boolean =>
  draft.words[i]?.upper === true && draft.casing[draft.sentenceOf[i] ?? 0] === 'plain';
