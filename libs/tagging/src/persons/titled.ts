import type { Draft } from '../document.js';
import { affiliationBefore, partyOf } from './affiliation.js';
import { claimPerson } from './claim-person.js';
import { ENOUGH, weigh } from './evidence.js';
import { findListed, isListed } from './listed.js';
import { endOfName, isNoPerson } from './name-span.js';
import { RANK } from '../roles.js';
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
  if (from === i + 1 && !isSure(draft, i) && !speaksAsPerson(draft, from, to)) return undefined;
  const affiliation = partyOf(affiliationBefore(draft, i));
  return claimPerson(draft, sources, from, to, { affiliation, office: rankOf(draft, from) }, 'person:title');
}

/** `Major Market Index`, `Saint Gobain`, `CPL Real Estate`: words that are titles only before what is surely a name. */
const isSure = (draft: Draft, i: number): boolean =>
  !/^(?:major|saint|chief|count|vice|rear|commandant|private|general|crown)$/.test(draft.words[i]?.key ?? '') &&
  !isAcronym(draft, i);

const speaksAsPerson = (draft: Draft, from: number, to: number): boolean =>
  weigh(draft, from, to).weight >= (to - from > 1 ? ENOUGH : 2);

/** `General NATO`; in a text of capitals every name looks so. */
const isAcronym = (draft: Draft, i: number): boolean =>
  draft.words[i]?.upper === true && draft.casing[draft.sentenceOf[i] ?? 0] === 'plain';

const RANKS: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['adm', 'admiral'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['brig', 'brigadier'],
  ['sgt', 'sergeant'],
]);

/** Under which `the general` is found again. */
function rankOf({ words }: Draft, from: number): string | undefined {
  const last = words[from - 1];
  return last === undefined || (last.roles & RANK) === 0 ? undefined : (RANKS.get(last.key) ?? last.key);
}
