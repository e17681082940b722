import { SPACED } from '../1-tokenize.js';
import { type Draft, type Mention, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import { FUNCTION, HONORIFIC, RANK } from '../roles.js';
import { slug } from '../slug.js';
import type { Word } from '../words.js';
import { HULL_PREFIXES } from './hull-prefixes.js';
import { isNamePart } from './name-part.js';

/** In words. */
export const LONGEST_SHIP_NAME = 4;

/** `USS Kearsarge`, `HMS Trent (P224)`, `MV Front Altair`, `JS Hyuga`. */
export function hull(draft: Draft, i: number, word: Word): number | undefined {
  const to = endOfShipName(draft, i + 1);
  if (to === i + 1) return undefined;
  const name = textOf(draft, i, to);
  const number = hullNumberAt(draft, to);
  const id = word.text === 'USS' && number !== undefined ? `vessel:${number.text}` : `vessel:${slug(name)}`;
  const affiliation = word.text === 'INS' ? navyOfIns(draft) : HULL_PREFIXES.get(word.text);
  overwrite(draft, i, to, { kind: 'platform', id, name, affiliation, rule: 'shape:hull' });
  return hullNumber(draft, to, { id, name, affiliation });
}

/** Where the capitalised words end that begin at `start`; ships are named after places, persons and months. */
export function endOfShipName(draft: Draft, start: number): number {
  const { words, gaps } = draft;
  let to = start;
  while (
    to < start + LONGEST_SHIP_NAME &&
    gaps[to] === SPACED &&
    (isShipWord(words[to]) || words[to]?.initial === true || (to > start && /^[A-Z]$/.test(words[to]?.text ?? ''))) &&
    isOpen(draft.covers[to])
  )
    to = endOfParticles(draft, to + 1);
  return to === start + 1 && ((words[start]?.roles ?? 0) & (RANK | HONORIFIC)) !== 0 ? start : to;
}

const PARTICLE = /^(?:d[aeiou]|del|della|des|dos|du|la|le|van|von|der)$/;

/** Behind a part of a name: past the small words before the next one in `Ville de Québec`, `Blas de Lezo`, `Munmu the Great`. */
function endOfParticles({ words, gaps }: Draft, to: number): number {
  let next = to;
  while (gaps[next] === SPACED && PARTICLE.test(words[next]?.text ?? '')) next++;
  if (words[to]?.key === 'the' && words[to + 1]?.text === 'Great' && gaps[to + 1] === SPACED) return to + 1;
  return next > to && gaps[next] === SPACED && isNamePart(words[next]) ? next : to;
}

/** `Te Kaha`, `De Ruyter`: shorter words than other names have. */
const isShipWord = (word: Word | undefined): boolean =>
  isNamePart(word) ||
  (word?.kind === 'word' && word.capital && word.text.length === 2 && (word.roles & FUNCTION) === 0);

export const isOpen = (mention: Mention | undefined): boolean =>
  mention === undefined ||
  ['place', 'person', 'state', 'platform'].includes(mention.entity.kind) ||
  mention.names?.every(({ usage }) => usage === 'ambiguous') === true;

const PENNANT = /^[A-Z]{1,4}[- ]?\d{1,4}$/;

/** `(DDG-107)`, `(CVN 78)`, `(D34)` behind a ship's name. */
function hullNumberAt(draft: Draft, open: number): { to: number; text: string } | undefined {
  if (draft.words[open]?.text !== '(') return undefined;
  const close =
    draft.words[open + 2]?.text === ')' ? open + 2 : draft.words[open + 3]?.text === ')' ? open + 3 : undefined;
  if (close === undefined) return undefined;
  const text = textOf(draft, open + 1, close);
  return PENNANT.test(text) ? { to: close, text: text.replace(' ', '-') } : undefined;
}

/** The number is a mention of its own, with the ship's id. Returns where the reading goes on. */
export function hullNumber(
  draft: Draft,
  open: number,
  ship: { id: string | null; name: string; affiliation?: string | undefined },
): number {
  const number = hullNumberAt(draft, open);
  if (number === undefined) return open;
  return overwrite(draft, open + 1, number.to, { kind: 'platform', ...ship, rule: 'shape:hull-number' });
}

/** India's and Israel's ships have the same prefix: whichever of the two the text names, if it names one. */
function navyOfIns(draft: Draft): string | undefined {
  const named = new Set(draft.mentions.map(({ entity }) => (entity.kind === 'state' ? entity.id : entity.affiliation)));
  const [india, israel] = [named.has('state:IND'), named.has('state:ISR')];
  return india === israel ? undefined : india ? 'state:IND' : 'state:ISR';
}
