import type { Draft, Mention } from '../document.js';
import { release } from '../document.js';
import type { Name } from '../gazetteers/entry.js';
import { decide } from './reading.js';
import { isEverydayWord } from './acronym-case.js';
import { isCommonNoun } from './arms-type.js';
import { isOtherThing } from './other-things.js';
import { speaksOfArms } from './arms-evidence.js';
import { isPlain, opensSentence } from './name-part.js';

/** Decides which mentions from the lists are arms: `Patriot batteries`, but not `the Patriots`; `a shell`, but not `Shell`. */
export function findArms(draft: Draft): void {
  for (const mention of [...draft.mentions]) {
    if (isEverydayWord(draft, mention)) {
      release(draft, mention);
      continue;
    }
    const { kind, id } = mention.entity;
    const arms = mention.names?.find(isDoubtful);
    if (arms !== undefined) resolveDoubtful(draft, mention, arms);
    else if (mention.names !== undefined && mention.names.length > 1 && isCompanyToo(mention))
      resolveCompany(draft, mention);
    else if ((kind === 'weapon' || kind === 'platform') && id?.startsWith('vessel:') === false) {
      if (isCommonNoun(mention) && isNoArms(draft, mention)) release(draft, mention);
    }
  }
}

const isCompany = ({ entry, usage }: Name): boolean => usage === 'ambiguous' && entry.kind === 'organization';
const isCompanyToo = ({ names }: Mention): boolean =>
  names?.some(isCompany) === true && names.some(({ entry }) => entry.kind === 'weapon' || entry.kind === 'platform');

/** `Shell will drop its name` is the company, `Shell holes` are not. */
function resolveCompany(draft: Draft, mention: Mention): void {
  const company = mention.names?.find(isCompany);
  const arms = mention.names?.find((name) => !isCompany(name));
  if (company === undefined || arms === undefined) return;
  mention.names = [arms];
  const chosen = isNoArms(draft, mention) ? company : arms;
  decide(mention, chosen, chosen === company ? 'gazetteer:company' : 'gazetteer');
  mention.names = [{ ...chosen, usage: 'name' }];
}

const isDoubtful = ({ entry, usage }: Name): boolean =>
  usage === 'ambiguous' && (entry.id.startsWith('weapon:') || entry.id.startsWith('platform:'));

/** `Javelin`, `Apache`, `mine`: arms where something near speaks of arms, else the other reading or nothing. */
function resolveDoubtful(draft: Draft, mention: Mention, { entry }: Name): void {
  const other = mention.names?.find((name) => name.usage !== 'ambiguous' && name.entry.kind !== entry.kind);
  if (isOtherThing(draft, mention) || !speaksOfArms(draft, mention, other !== undefined)) {
    if (other === undefined) release(draft, mention);
    else {
      const { kind, id, name, belongsTo } = other.entry;
      mention.entity = {
        kind,
        id,
        name,
        rule: 'gazetteer',
        ...(belongsTo === undefined ? {} : { affiliation: belongsTo }),
      };
    }
    return;
  }
  const { kind, id, name, belongsTo } = entry;
  mention.entity = {
    kind,
    id,
    name,
    rule: 'gazetteer:arms',
    ...(belongsTo === undefined ? {} : { affiliation: belongsTo }),
  };
  mention.names =
    mention.names?.filter((reading) => reading.entry === entry).map((reading) => ({ ...reading, usage: 'name' })) ?? [];
}

/** A common noun that is part of another thing, or one word with a capital in mid-sentence: a company, a team. */
function isNoArms(draft: Draft, mention: Mention): boolean {
  if (isOtherThing(draft, mention) || isBomberOfGroup(draft, mention)) return true;
  const { from, to } = mention;
  const word = draft.words[from];
  if (to - from > 1 || word?.capital !== true || !isListedLower(mention) || !isPlain(draft, from)) return false;
  if (word.upper && (draft.words[to]?.upper === true || draft.words[from - 1]?.upper === true)) return false;
  if (!opensSentence(draft, from)) return draft.words[from - 1]?.text !== '#' && !isBesideCapital(draft, mention);
  return isHomonym(word.key) && draft.words[to]?.kind === 'word' && actsItself(draft, to);
}

/** `ICBM` has its capitals by itself, `Shell` has not. */
const isListedLower = ({ names }: Mention): boolean => names?.every(({ cases }) => cases[0] === 0) === true;

/** `Boko Haram bombers` are men. */
const isBomberOfGroup = ({ covers }: Draft, { from, entity }: Mention): boolean =>
  entity.id === 'platform:bomber' && covers[from - 1]?.entity.kind === 'group';

/** `the Army Tank Corps`, `Bomb Wing`: inside a longer name, which another rule may find. */
const isBesideCapital = ({ words, covers }: Draft, { from, to }: Mention): boolean =>
  covers[from - 1]?.entity.kind === 'weapon' || (words[to]?.capital === true && covers[to]?.entity.kind === 'weapon');

const isHomonym = (key: string): boolean => key === 'shell' || key === 'carrier' || key === 'target';

/** `Shell will drop its name`: a countable noun without an article does not act, but in headlines, where it hits. */
const actsItself = ({ words }: Draft, at: number): boolean =>
  words[at - 1]?.key === 'carrier' ? ACTS.test(words[at]?.key ?? '') : !HITS.test(words[at]?.key ?? '');

const ACTS =
  /^(?:will|would|has|said|says|is|was|plans|plc|oil|reported|reports|sold|agreed|expects|petrol|bought|buys|to)$/;

const HITS =
  /^(?:hits?|struck|strikes?|lands?|landed|fell|falls|bursts?|exploded|explodes|explosions?|blasts?|kills|killed|wounds|wounded|destroys|destroyed|damages?|damaged|fire|attacks?|holes?|craters?|casings?|fragments?|splinters?|shock|production|shortages?|from|on|near|into|in|at|practice|ships?|drones?|areas?|lists?|acquisition)$/;
