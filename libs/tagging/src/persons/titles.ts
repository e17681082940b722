import type { Draft } from '../document.js';
import { HONORIFIC, RANK } from '../roles.js';
import type { Word } from '../words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** First words of a rank of several: `Wing Commander`, `Petty Officer`, `Air Vice Marshal`, `Staff Sgt`. */
const RANK_BEGINNINGS = set(
  'wing squadron flight air group staff master petty warrant chief vice rear first second senior surgeon leading able lance',
);
const RANK_ENDINGS = set('officer leader seaman bombardier airman lieutenant');

/** What a person does, right before the name: `analyst Petra Lind`, `coach Pat Lincoln`. */
const ROLE_NOUNS = set(`
activist actor actress adviser advisor aide analyst anchor archaeologist architect artist astronaut author banker biologist blogger boxer
broker campaigner candidate chef chairman chairwoman chairperson cleric coach columnist comedian congressman correspondent cosmonaut
councillor councilman critic dancer defender detective diplomat dissident doctor driver economist editor engineer entrepreneur executive
exile farmer father filmmaker fisherman footballer forward founder fugitive geologist goalkeeper golfer guitarist hacker historian host
inspector investigator investor jihadist journalist judge jurist justice lawmaker lawyer legislator magnate mayor merchant midfielder
militant minister model mother musician negotiator novelist nurse officer official oligarch organiser organizer painter pastor
philosopher photographer physicist pilot pirate playwright poet politician preacher premier presenter prisoner producer professor
prosecutor publisher quarterback ranger rapper refugee reporter researcher resident rookie sailor scholar scientist sculptor secretary
singer sister skier soldier specialist spokesman spokesperson spokeswoman spy statesman strategist striker student surgeon
survivor cook monk nun priest imam gardener butcher baker carpenter plumber mechanic electrician miner waiter shopkeeper teacher technician theologian trader tycoon volunteer warlord whistleblower winger witness writer brother uncle aunt
`);

const KIN = set(
  'son daughter wife husband brother sister father mother nephew niece cousin uncle aunt widow grandson granddaughter fiancee sons daughters brothers sisters',
);

/** A rank or an honorific by itself, or the beginning of one. */
export const isTitle = (word: Word): boolean => word.capital && (word.roles & (HONORIFIC | RANK)) !== 0;

/** `Lt Gen`, `Petty Officer`, `Lt.-Col.`, `Rear Adm.`: where the ranks and honorifics end; `from` where there are none. */
export function skipTitles({ words, gaps }: Draft, from: number): number {
  let i = from;
  while (i < from + 6) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined || (i > from && (gaps[i] ?? 0) > 1)) break;
    if (isTitle(word)) i += 1;
    else if (word.text === '-' && i > from && next !== undefined && isTitle(next)) i += 1;
    else if (word.capital && RANK_BEGINNINGS.has(word.key) && next !== undefined && isRankEnding(next)) i += 2;
    else break;
  }
  return i;
}

const isRankEnding = (word: Word): boolean => word.capital && ((word.roles & RANK) !== 0 || RANK_ENDINGS.has(word.key));

export const isRankBeginning = (word: Word): boolean => word.capital && RANK_BEGINNINGS.has(word.key);

export const isRoleNoun = (word: Word | undefined): boolean => word !== undefined && ROLE_NOUNS.has(word.key);

export const isKin = (word: Word | undefined): boolean => word !== undefined && KIN.has(word.key);
