import type { Draft } from '../document.js';
import { claimPerson } from './claim-person.js';
import { isListed } from './listed.js';
import { endOfName, isNoPerson } from './name-span.js';
import type { PersonSources } from './sources.js';
import { isKin, isRoleNoun, skipTitles } from './titles.js';

/** `coach Pat Lincoln`, `reporter Helen Marchbank`; of kin also one word: `his son Mahamat`, `two sons, Porter and Mason`. */
export function findAfterRole(draft: Draft, sources: PersonSources, i: number): number | undefined {
  const { words, gaps, covers } = draft;
  const noun = words[i];
  const kin = isKin(noun);
  if (noun === undefined || noun.capital || !(kin || isRoleNoun(noun))) return undefined;
  if (draft.casing[draft.sentenceOf[i] ?? 0] !== 'plain') return undefined;
  const several = kin && noun.key.endsWith('s') && words[i + 1]?.text === ',';
  const first = several ? i + 2 : i + 1;
  const from = skipTitles(draft, first);
  if (gaps[first] !== 1 || words[from]?.capital !== true || words[from].upper || isListed(covers[from]))
    return undefined;
  const to = endAfterRole(draft, from, kin);
  if (to === undefined || (several && words[to]?.key !== 'and' && words[to]?.text !== ',')) return undefined;
  const end = claimPerson(draft, sources, from, to, {}, kin ? 'person:kin' : 'person:role');
  const second = several && words[end]?.key === 'and' ? endAfterRole(draft, end + 1, kin) : undefined;
  return second === undefined ? end : claimPerson(draft, sources, end + 1, second, {}, 'person:kin');
}

function endAfterRole(draft: Draft, from: number, kin: boolean): number | undefined {
  const { covers } = draft;
  const place = kin && covers[from]?.entity.kind !== 'date' && covers[from]?.to === from + 1;
  const end = endOfName(draft, from);
  const to =
    end === from && place && draft.words[from]?.capital === true && !covers[from]?.entity.rule.endsWith('adjective')
      ? from + 1
      : end;
  return to > from + (kin ? 0 : 1) && !isNoPerson(draft, to) ? to : undefined;
}
