import type { Draft, Mention } from '../document.js';
import { DOUBTFUL_GIVEN, FUNCTION, GIVEN, LEADING_FAMILY, LOCATIVE, PARTICLE, SAYING } from '../roles.js';
import type { Word } from '../words.js';
import { isWeak } from './name-span.js';
import { isRoleNoun, isTitle } from './titles.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What must come together for capitalised words to be a person's name. */
export const ENOUGH = 3;

const SPEAKING = set(`
said says told tells added adds announced warned warns insisted insists argued argues claimed claims denied denies stated states tweeted wrote
writes replied replies testified vowed vows explained explains noted notes joked quipped asked recalled recalls remarked commented concluded
acknowledged thinks believes grumbled shouted whispered reckons predicts predicted complained boasted
`);

/** What only people do. */
const PERSONAL = set(`
wore smiled laughed cried wept married divorced died born resigned sings sang plays played teaches taught studied graduated retired lives lived
ate drank cooks cooked serves smiles sat stood walked ran drove shrugged nodded scored won lost served joined grew watched leads led heads headed
testifies mediates mediated refused named blamed promised decided telephoned phoned visited met thanked urged accused gathered
signed hosted chaired toured briefed praised received attended arrived flew travelled earned earns owns follows voted campaigned stepped spoke speaks fled escaped was tried trusts
`);

interface Clue {
  weight: number;
  rule: string;
}

const clue = (weight: number, rule: string): Clue => ({ weight, rule });
const NONE = clue(0, 'person:unknown');

/** The clues for and against a name of two words or more; the heaviest one names the rule. */
export function weigh(draft: Draft, from: number, to: number): Clue {
  const clues = [
    byFirstName(draft, from),
    byForm(draft, from, to),
    bySurname(draft, to),
    before(draft, from, to),
    after(draft, to),
  ];
  let heaviest = NONE;
  let weight = against(draft, from, to);
  for (const given of clues) {
    weight += given.weight;
    if (given.weight > heaviest.weight) heaviest = given;
  }
  return { weight, rule: heaviest.rule };
}

/** `Danielle Brandt`; `Georgia Nash` wants more. */
function byFirstName({ words, covers }: Draft, from: number): Clue {
  const roles = words[from]?.roles ?? 0;
  if ((roles & GIVEN) !== 0) return clue(3, 'person:given-name');
  if ((roles & DOUBTFUL_GIVEN) !== 0) return clue(doubt(covers[from]), 'person:doubtful-given-name');
  return NONE;
}

/** Also in the names of companies and places. */
const ROMANCE = /^(?:d[aeiou]|dos|das|la|le|y|e)$/;

/** `Paris Hollins` is less likely than `Austin Schlick`, `Ford Canada` least. */
const doubt = (mention: Mention | undefined): number =>
  mention === undefined || isWeak(mention) ? 2 : mention.entity.kind === 'organization' ? 0 : 1;

/** `Kim Min-ji`, `Ryu Seong-min`; `Haqqani ul-Din`, `John F. Doe`; `Succes Masra` with a given name second. */
function byForm({ words }: Draft, from: number, to: number): Clue {
  const first = words[from];
  const leading = ((first?.roles ?? 0) & LEADING_FAMILY) !== 0;
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    if (word === undefined) continue;
    if (word.text === '-' && words[i + 1]?.capital === false && i > from + 1)
      return clue(leading ? 4 : 3, 'person:hyphenated-given-name');
    if ((word.roles & PARTICLE) !== 0 && i < to - 1) return clue(ROMANCE.test(word.key) ? 1 : 2, 'person:particle');
    if (word.initial && i < to - 1) return clue(2, 'person:initial');
    if ((word.roles & GIVEN) !== 0) return clue(leading ? 2 : 1, 'person:second-given-name');
  }
  return leading && to === from + 3 ? clue(1, 'person:family-name-first') : NONE;
}

const SURNAME =
  /(?:enko|chuk|czyk|ovic|evic|vic|vich|shvili|adze|yan|ian|oglu|ski|sky|skyi|skaya|ska|ova|eva|yeva|ov|ev|yev|off|nen|sson|ssen|sen|strom|qvist|berg|stein|mann|opoulos|akis|idis|ides|escu|aitis|auskas|zadeh|pour|nejad|nia|ullah|uddin|allah|khel|zai|ez|ini|etti|elli|ucci|iuk|ych|wala|singh|rao|wicz|quist|man|ton|son|ley|worth|shaw|field|ford)$/;

/** A last name with an ending that names have in their country: `Osmanov`, `Kalandadze`, `Lindqvist`. */
function bySurname({ words }: Draft, to: number): Clue {
  const last = words[to - 1];
  return last !== undefined && last.key.length >= 5 && SURNAME.test(last.key) ? clue(1, 'person:surname-ending') : NONE;
}

/** `argues Petra Lind`, `forces under Ratko Mladic`, `by Rania Khouri`, `Photo: …`. */
function before({ words, covers }: Draft, from: number, to: number): Clue {
  const word = words[from - 1];
  if (word === undefined) return NONE;
  if (SPEAKING.has(word.key))
    return isClosed(words[to]) || covers[to]?.entity.kind === 'date'
      ? clue(/^["”,]$/.test(words[from - 2]?.text ?? '') ? 3 : 2, 'person:speaker')
      : NONE;
  if (isRoleNoun(word) || isTitle(word)) return clue(3, 'person:role');
  if (word.key === 'and' && covers[from - 2]?.entity.kind === 'person') return clue(2, 'person:beside-person');
  if (
    /^(?:by|under|named|told|elected|arrested|freed|released|killed|met|photo|photograph|picture|byline|called|nominated|appointed)$/.test(
      word.key,
    )
  )
    return clue(1, 'person:object');
  if (word.text === ':' && /^(?:photo|picture|credit|author)$/.test(words[from - 2]?.key ?? ''))
    return clue(2, 'person:credit');
  if (word.text === ',' && isRoleNoun(words[from - 2])) return clue(3, 'person:role');
  return word.text === ',' && isOffice(covers[from - 2]) ? clue(3, 'person:office') : NONE;
}

/** `said Lama Fakih of …`, `said Lama Fakih.`; not `said Merrill Lynch would`. */
const isClosed = (next: Word | undefined): boolean =>
  next === undefined ||
  next.kind === 'punctuation' ||
  /^(?:of|from|in|at|on|during|after|before|to|as|by|when|while|and|with|last|this)$/.test(next.key);

const isOffice = (mention: Mention | undefined): boolean =>
  mention?.entity.id?.startsWith('office:') === true || mention?.entity.rule.startsWith('office') === true;

/** `… said`, `…, who`, `…, 34,`, `…, an engineer`, `… wore`, `…'s widow`. */
function after({ words, covers, gaps }: Draft, to: number): Clue {
  const next = words[to];
  if (next?.kind === 'word' && !next.capital) {
    if (SPEAKING.has(next.key)) return clue(2, 'person:speaker');
    if (PERSONAL.has(next.key)) return clue(next.roles & FUNCTION ? 1 : 2, 'person:acts');
    return (next.roles & SAYING) !== 0 ? clue(1, 'person:acts') : NONE;
  }
  if (next?.text === '(' && /^(?:ret|right|left|centre|center)$/.test(words[to + 1]?.key ?? ''))
    return clue(3, 'person:explained');
  const following = words[to + 1];
  if (next?.text !== ',' || following === undefined || gaps[to + 1] === 0) return NONE;
  if (/^(?:who|whose|whom)$/.test(following.key)) return clue(2, 'person:explained');
  if (following.kind === 'number' && Number(following.text) < 110 && words[to + 2]?.text === ',')
    return clue(3, 'person:age');
  if (isOffice(covers[to + 1]) || isRoleNoun(following)) return clue(3, 'person:explained');
  if (!/^(?:a|an|the|once|then|his|her|its|former)$/.test(following.key) && covers[to + 1] === undefined) return NONE;
  for (let i = to + 2; i < to + 7 && words[i]?.kind === 'word'; i++)
    if (isRoleNoun(words[i]) || isOffice(covers[i])) return clue(3, 'person:explained');
  return covers[to + 1] === undefined ? clue(1, 'person:explained') : NONE;
}

const THINGS = set(
  'operation exercise ship vessel tanker boat yacht ferry trawler freighter destroyer frigate submarine carrier river mount lake camp fort port village town city district province street avenue hotel cafe hurricane typhoon storm film novel book album show series song the',
);

/** `San Carlos Apache`, `Fort Bragg Road`. */
const PREFIXES = set('san santa santo sao saint st fort port lake mount mt camp cape new');
const HEIGHTS = set(
  'hill hills heights ridge bay falls park bridge field fields creek beach point pass valley rock gate',
);

/** `the Eagle S`, `Operation Desert Shield`, `the tanker Galaxy Leader`, `DP World`, `in Mala Tokmachka`. */
function against({ words, covers }: Draft, from: number, to: number): number {
  const word = words[from - 1];
  let weight = PREFIXES.has(words[from]?.key ?? '') ? -4 : 0;
  if (word !== undefined) {
    if (THINGS.has(word.key) || PREFIXES.has(word.key) || covers[from - 1]?.entity.kind === 'platform') weight -= 4;
    else if (/^(?:on|at|in|near|of)$/.test(word.key) && HEIGHTS.has(words[to - 1]?.key ?? '')) weight -= 4;
    else if ((word.roles & LOCATIVE) !== 0 && word.key !== 'of' && word.key !== 'visiting') weight -= 2;
  }
  if (words[to]?.text === '-' || words[to]?.text === '&') weight -= 2;
  for (let i = from; i < to; i++) if (isAcronym(words[i])) weight -= 3;
  if (to - from > 1 && words[to - 1]?.initial === true) weight -= 2;
  return weight;
}

const isAcronym = (word: Word | undefined): boolean =>
  word?.upper === true && !word.stop && !/^(?:JD|AK|CJ|AJ|TJ|DJ|BJ|PJ|RJ|JJ|II|III|IV)$/.test(word.text);
