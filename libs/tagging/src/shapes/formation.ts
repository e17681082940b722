import { SPACED } from '../1-tokenize.js';
import { type Draft, type Mention, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import { ORDINAL } from '../roles.js';
import { slug } from '../slug.js';
import type { Word } from '../words.js';
import { BARE_NUMBERED, FORMATIONS, NUMBERED_BEHIND, US_FLEETS } from './formations.js';
import { isNamePart, isPlain } from './name-part.js';

const LONGEST = 6;

/**
 * `5th Fleet`, `507th Air Refueling Wing`, `407th AEG`, `6th Marines`, `1st Battalion, 8th Marines`; the state before it
 * belongs to the name: `U.S. 5th Fleet`, and `Fifth Fleet` is the same.
 */
export function formation(draft: Draft, i: number, word: Word): number | undefined {
  if (!word.capital && !/^\d/.test(word.text)) return undefined;
  let to = endOfFormation(draft, i);
  if (to === undefined) return undefined;
  const isAlone = to === i + 2;
  while (draft.words[to]?.text === ',' && ((draft.words[to + 1]?.roles ?? 0) & ORDINAL) !== 0) {
    const next: number | undefined = endOfFormation(draft, to + 1);
    if (next === undefined) break;
    to = next;
  }
  const owner = draft.covers[i - 1];
  const state = owner?.entity.kind === 'state' && owner.to === i && draft.gaps[i] === SPACED ? owner : undefined;
  const from = state !== undefined && state.names?.[0]?.usage !== 'seat' ? state.from : i;
  const country = state?.entity.id ?? undefined;
  const fleet =
    isAlone && draft.words[i + 1]?.key === 'fleet' && (country ?? 'state:USA') === 'state:USA'
      ? US_FLEETS.get(word.value ?? 0)
      : undefined;
  const own = textOf(draft, i, to);
  const numbered = `${ordinal(word.value ?? 0)}${own.slice(word.text.length)}`;
  return overwrite(draft, from, to, {
    kind: 'military_unit',
    id: fleet === undefined ? `unit:${slug(numbered)}` : `unit:us-${fleet.toLowerCase()}-fleet`,
    name: fleet === undefined ? own : `US ${fleet} Fleet`,
    affiliation: fleet === undefined ? country : 'state:USA',
    rule: 'shape:formation',
  });
}

function endOfFormation(draft: Draft, i: number): number | undefined {
  const { words, gaps, covers } = draft;
  let last = i;
  for (let at = i + 1; at < i + LONGEST && gaps[at] === SPACED; at++) {
    const next = words[at];
    if (next === undefined || !isNamePart(next) || !isInside(covers[at])) break;
    if (FORMATIONS.has(next.key) || (next.upper && next.text.length <= 4 && isPlain(draft, at))) last = at;
  }
  return last === i ? undefined : last + 1;
}

const INSIDE = new Set(['military_unit', 'platform', 'weapon']);
const isInside = (mention: Mention | undefined): boolean => mention === undefined || INSIDE.has(mention.entity.kind);

const ordinal = (value: number): string => {
  const tail = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${String(value)}${tail}`;
};

/** `Carrier Strike Group 12`, `Task Force 57`; `2 Para`, `40 Commando`. */
export function numberedFormation(draft: Draft, i: number): number | undefined {
  const { words, gaps } = draft;
  const word = words[i];
  if (word?.kind === 'number') {
    const next = words[i + 1];
    return next?.capital === true && gaps[i + 1] === SPACED && BARE_NUMBERED.has(next.key) && isPlain(draft, i)
      ? unit(draft, i, i + 2)
      : undefined;
  }
  if (word?.capital !== true || words[i + 1]?.kind !== 'number' || !NUMBERED_BEHIND.has(word.key)) return undefined;
  let from = i;
  while (from > i - 3 && isNamePart(words[from - 1]) && gaps[from] === SPACED && isInside(draft.covers[from - 1]))
    from--;
  return from < i ? unit(draft, from, i + 2) : undefined;
}

function unit(draft: Draft, from: number, to: number): number {
  const name = textOf(draft, from, to);
  return overwrite(draft, from, to, { kind: 'military_unit', id: `unit:${slug(name)}`, name, rule: 'shape:formation' });
}
