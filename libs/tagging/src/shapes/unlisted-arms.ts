import { SPACED } from '../1-tokenize.js';
import type { Draft, Mention } from '../document.js';
import { textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import { HONORIFIC, RANK, SAYING } from '../roles.js';
import type { Word } from '../words.js';
import { isCommonNoun } from './arms-type.js';
import { isNamePart, isPlain, opensSentence } from './name-part.js';

/** Capitalised words before a type that say whose it is or of what kind, not its name. */
const OWNERS = new Set(
  `army navy air force marine marines police guard corps coast border royal national federal imperial western eastern northern
  southern allied coalition presidential army's cold iron star airlines airways carrier strike task fleet forces military defense
  defence ministry command joint special republican revolutionary islamic kurdish shia sunni`.split(/\s+/),
);
const DEMONYM = /(?:ian|ish|ese|ist|istani|raqi|aeli)$/;
const MODIFIER =
  /^(?:wire-guided|laser-guided|anti-tank|anti-ship|anti-aircraft|air-to-air|self-propelled|cruise|ballistic|kamikaze|attack|long-range|short-range|medium-range|hypersonic|guided|naval|sea|combat)$/;

/** Types specific enough that the capitalised word before them is a model's name. */
const TYPES: ReadonlySet<string> = new Set(
  `weapon:missile weapon:rocket weapon:artillery weapon:drone weapon:torpedo weapon:anti-tank-missile weapon:cruise-missile
  weapon:ballistic-missile weapon:anti-ship-missile weapon:mortar weapon:howitzer weapon:hypersonic-missile weapon:launcher
  weapon:firearm platform:tank platform:helicopter platform:attack-helicopter platform:bomber platform:armored-personnel-carrier
  platform:armored-vehicle platform:infantry-fighting-vehicle`.split(/\s+/),
);

/** `Magura`, `V5` */
const isModelName = (word: Word): boolean => isNamePart(word) || /^[A-Z]{1,2}\d{1,3}$/.test(word.text);

/** `Sagger wire-guided missiles`, `Smerch rockets`, `Magura sea drones`: a name no list has, before what it names. */
export function unlistedArms(draft: Draft, type: Mention): number | undefined {
  const { words, gaps, covers } = draft;
  if (!isCommonNoun(type) || !TYPES.has(type.entity.id ?? '') || !isPlain(draft, type.from)) return undefined;
  if (words[type.from]?.capital === true) return undefined;
  let end = type.from;
  while (end > type.from - 2 && gaps[end] === SPACED && MODIFIER.test(words[end - 1]?.key ?? '')) end--;
  const name = words[end - 1];
  if (name === undefined || gaps[end] !== SPACED || covers[end - 1] !== undefined || !isModelName(name))
    return undefined;
  if (OWNERS.has(name.key) || DEMONYM.test(name.key) || (name.roles & (RANK | HONORIFIC | SAYING)) !== 0)
    return undefined;
  if (opensSentence(draft, end - 1) || (name.upper && !/\d/.test(name.text))) return undefined;
  const earlier = words[end - 2];
  const isModel = /\d/.test(name.text) || /\d/.test(earlier?.text ?? '');
  const goesBack = gaps[end - 1] === SPACED && covers[end - 2] === undefined && isNamePart(earlier);
  if (goesBack && !isModel) return undefined;
  const from = goesBack ? end - 2 : end - 1;
  return overwrite(draft, from, type.to, {
    kind: type.entity.kind,
    id: null,
    name: textOf(draft, from, type.to),
    rule: 'shape:name-before-type',
  });
}
