import { SPACED } from '../1-tokenize.js';
import { type Draft, type Mention, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import { isCommonNoun } from './arms-type.js';
import type { Word } from '../words.js';
import { endOfShipName, hullNumber, isOpen, LONGEST_SHIP_NAME } from './hull.js';
import { FORMATIONS } from './formations.js';
import { HULL_PREFIXES } from './hull-prefixes.js';
import { isNamePart, isPlain } from './name-part.js';
import { SHIP_TYPES } from './ship-types.js';

/** An unlisted ship known by its type: `the tanker Skipper`; `the Eagle S, a tanker registered in …`. */
export function namedShip(draft: Draft, mention: Mention): number | undefined {
  const { id } = mention.entity;
  if (id === null || !isPlain(draft, mention.from)) return undefined;
  if (!SHIP_TYPES.has(id) || !isCommonNoun(mention)) {
    return id.startsWith('vessel:') ? afterHull(draft, mention) : undefined;
  }
  explained(draft, mention);
  const from = mention.to;
  if (draft.words[mention.from]?.upper === true) return undefined;
  if (draft.covers[from]?.entity.kind === 'state' || HULL_PREFIXES.has(draft.words[from]?.text ?? '')) return undefined;
  let to = endOfShipName(draft, from);
  if (to === from + 1 && isNumbered(draft, to)) to += 2;
  else if (to > from) to = endOfSerial(draft, to);
  if (to === from || draft.covers[from]?.entity.id?.startsWith('vessel:') === true) return undefined;
  if (to === from + 1 && draft.covers[from]?.entity.kind === 'person') return undefined;
  for (let i = from; i < to; i++) if (FORMATIONS.has(draft.words[i]?.key ?? '')) return undefined;
  return claimShip(draft, from, to, 'shape:type-and-name');
}

/** `Sismik-1` */
const isNumbered = ({ words, gaps }: Draft, at: number): boolean =>
  words[at]?.text === '-' && gaps[at] === 0 && words[at + 1]?.kind === 'number' && gaps[at + 1] === 0;

/** `Daiki Maru No. 5`. */
function endOfSerial({ words, gaps }: Draft, at: number): number {
  const number = words[at]?.key === 'no' && words[at]?.capital === true ? at + 1 : at;
  return number > at && words[number]?.kind === 'number' && gaps[number] === SPACED ? number + 1 : at;
}

function claimShip(draft: Draft, from: number, to: number, rule: string): number {
  overwrite(draft, from, to, { kind: 'platform', id: null, name: textOf(draft, from, to), rule });
  return hullNumber(draft, to, { id: null, name: textOf(draft, from, to) });
}

/** `USS Kidd (DDG-100)` */
function afterHull(draft: Draft, { to, entity }: Mention): number | undefined {
  const end = hullNumber(draft, to, entity);
  return end === to ? undefined : end;
}

const LONGEST_DESCRIPTION = 6;

const isCapital = (word: Word | undefined): boolean => word?.kind === 'word' && word.capital && word.key !== 'the';

/** The name before the comma in `the Rubymar, a British-registered cargo ship`. */
function explained(draft: Draft, type: Mention): void {
  const { words, covers } = draft;
  let article = type.from - 1;
  const limit = type.from - LONGEST_DESCRIPTION;
  while (article > limit && words[article]?.kind !== 'punctuation' && !/^an?$/.test(words[article]?.key ?? ''))
    article--;
  while (article > limit && words[article]?.text === '-') article -= 1;
  for (let at = article; at > limit; at--) {
    if (/^an?$/.test(words[at]?.key ?? '') && words[at - 1]?.text === ',') {
      article = at;
      break;
    }
  }
  const end = article - 1;
  if (!/^an?$/.test(words[article]?.key ?? '') || words[end]?.text !== ',') return;
  let from = end;
  while (from > end - LONGEST_SHIP_NAME && isCapital(words[from - 1]) && isOpen(covers[from - 1])) from--;
  if (from === end || covers[from]?.entity.id?.startsWith('vessel:') === true || words[from - 1]?.key !== 'the') return;
  claimShip(draft, from, end, 'shape:name-and-type');
}

const CREW = new Set([
  'captain',
  'crew',
  'master',
  'sailors',
  'seafarers',
  'hull',
  'deck',
  'bridge',
  'seizure',
  'hijacking',
]);

/** `captain of the Maersk Alabama`, `aboard the Ever Given`: a name that only a ship can have here. */
export function crewedShip(draft: Draft, i: number): number | undefined {
  const { words } = draft;
  if (words[i + 1]?.key !== 'the' || !isPlain(draft, i)) return undefined;
  if (words[i]?.key !== 'aboard' && !(words[i]?.key === 'of' && CREW.has(words[i - 1]?.key ?? ''))) return undefined;
  let to = i + 2;
  while (to < i + 2 + LONGEST_SHIP_NAME && isNamePart(words[to]) && draft.gaps[to] === 1) to++;
  const own = draft.covers[i + 2];
  if (to === i + 2 || own?.entity.kind === 'platform' || own?.entity.kind === 'state') return undefined;
  if (to === i + 3 && own !== undefined) return undefined;
  return claimShip(draft, i + 2, to, 'shape:crew-and-name');
}
