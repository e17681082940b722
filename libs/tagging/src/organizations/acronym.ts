import { BODIES } from '../bodies.js';
import type { KnownName } from '../context.js';
import { type Draft, release, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import type { EntityKind } from '#events';
import { FUNCTION } from '../roles.js';
import type { Word } from '../words.js';

const LONGEST_ACRONYM = 8;
const LONGEST_EXPANSION = 10;

/** `Syrian Democratic Forces (SDF)`, `SDF (Syrian Democratic Forces)`: from here on the one stands for the other. */
export function introduceAcronym(draft: Draft, open: number, names: Map<string, KnownName>): void {
  const { words } = draft;
  const acronym = words[open + 1];
  if (words[open + 2]?.text === ')' && isAcronym(acronym)) behindName(draft, open, acronym, names);
  else if (isAcronym(words[open - 1])) beforeName(draft, open, words[open - 1], names);
}

/** `IAEA`, `JeM`: two capitals or more. */
const isAcronym = (word: Word | undefined): word is Word =>
  word?.kind === 'word' &&
  word.capital &&
  word.text.length >= 2 &&
  word.text.length <= LONGEST_ACRONYM &&
  (word.upper || (word.text.length < 6 && /[A-Z].*[A-Z]/.test(word.text)));

function behindName(draft: Draft, open: number, acronym: Word, names: Map<string, KnownName>): void {
  const named = draft.covers[open - 1];
  const own = draft.covers[open + 1];
  if (named?.to === open && isBody(named.entity.kind)) {
    if (own?.entity.kind === 'state' || own?.entity.kind === 'place') return;
    if (named.entity.id === null && own !== undefined && isBody(own.entity.kind)) named.entity.id = own.entity.id;
    const { kind, id, name, affiliation } = named.entity;
    const known = { kind: kind as KnownName['kind'], id, name, ...(affiliation === undefined ? {} : { affiliation }) };
    names.set(acronym.key, known);
    if (own !== undefined && own.entity.id === id) return;
  } else if (named === undefined) {
    const from = initialsFrom(draft.words, open, acronym.key);
    if (from === undefined) return;
    const known = unlisted(draft, from, open, own?.entity.kind);
    if (own !== undefined && isBody(own.entity.kind)) known.id = own.entity.id;
    names.set(acronym.key, known);
    overwrite(draft, from, open, { ...known, rule: 'organization:initials' });
    if (known.id !== null) return;
  } else return;
  if (own !== undefined) release(draft, own);
}

/** `TAK (Kurdistan Freedom Falcons)` is no acronym of what follows, `KDP (Kurdistan Democratic Party)` is. */
function beforeName(draft: Draft, open: number, acronym: Word | undefined, names: Map<string, KnownName>): void {
  const { words, covers } = draft;
  let close = open + 1;
  while (close < open + LONGEST_EXPANSION && words[close]?.kind === 'word') close++;
  if (acronym === undefined || words[close]?.text !== ')' || close < open + 3) return;
  if (initialsFrom(words, close, acronym.key) !== open + 1) return;
  const own = covers[open - 1];
  const expansion = covers[open + 1];
  const known: KnownName =
    expansion?.from === open + 1 && expansion.to === close && isBody(expansion.entity.kind)
      ? { kind: expansion.entity.kind as KnownName['kind'], id: expansion.entity.id, name: expansion.entity.name }
      : unlisted(draft, open + 1, close, own?.entity.kind);
  if (known.id === null && own !== undefined && isBody(own.entity.kind)) known.id = own.entity.id;
  names.set(acronym.key, known);
  overwrite(draft, open + 1, close, { ...known, rule: 'organization:expansion' });
  overwrite(draft, open - 1, open, { ...known, rule: 'introduced' });
}

const ARMED =
  /\b(?:Front|Army|Liberation|Resistance|Brigades?|Martyrs|Freedom|Militia|Jihad|Mujahideen|Fighters|Guards?|Hezbollah)\b/;

function unlisted(draft: Draft, from: number, to: number, ownKind: EntityKind | undefined): KnownName {
  const name = textOf(draft, from, to);
  const last = BODIES.get(draft.words[to - 1]?.key ?? '');
  const kind =
    ownKind !== undefined && isBody(ownKind)
      ? ownKind
      : last === 'organization'
        ? last
        : ARMED.test(name)
          ? 'group'
          : last === 'group' || last === 'military_unit'
            ? last
            : 'organization';
  return { kind: kind as KnownName['kind'], id: null, name };
}

const isBody = (kind: EntityKind): boolean =>
  kind === 'organization' || kind === 'group' || kind === 'military_unit' || kind === 'weapon' || kind === 'platform';

/** Where the words begin whose initials the acronym has. */
function initialsFrom(words: readonly Word[], end: number, acronym: string): number | undefined {
  let letter = acronym.length - 1;
  for (let i = end - 1; i > end - LONGEST_EXPANSION && i >= 0; i--) {
    const word = words[i];
    if (word?.kind !== 'word') return undefined;
    if (word.key.charAt(0) === acronym.charAt(letter) && (word.capital || (word.roles & FUNCTION) !== 0)) {
      if (letter === 0) return word.capital ? i : undefined;
      letter--;
    } else if ((word.roles & FUNCTION) === 0) return undefined;
  }
  return undefined;
}
