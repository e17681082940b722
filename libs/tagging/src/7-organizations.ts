import type { EntityKind } from '#events';
import { BODIES } from './bodies.js';
import type { KnownName } from './context.js';
import { fold } from './letters.js';
import { claim, type Draft, type Mention, release, textOf } from './document.js';
import { BODY, FUNCTION, LOCATIVE, MONTH, SAYING, WEEKDAY } from './roles.js';
import { slug } from './slug.js';
import type { Word } from './words.js';

/** Ministries, unknown bodies by their last word, acronyms the article has introduced, and unknown places by what precedes them. */
export function findOrganizations(draft: Draft, names: Map<string, KnownName>): void {
  for (const { entity } of draft.mentions) rememberShip(entity, names);
  for (let i = 0; i < draft.words.length; i++) {
    const word = draft.words[i];
    if (word?.kind !== 'word') {
      if (word?.text === '(') introduceAcronym(draft, i, names);
      continue;
    }
    if (draft.covers[i] !== undefined && !isShipAgain(draft, i, word, names)) continue;
    const found =
      ministry(draft, i, word) ?? introduced(draft, i, word, names) ?? body(draft, i, word) ?? placeBy(draft, i, word);
    if (found !== undefined) i = found - 1;
  }
}

/** `USS Gerald R. Ford` may be `the Ford` from here on. */
function rememberShip({ id, name, affiliation }: Mention['entity'], names: Map<string, KnownName>): void {
  if (id?.startsWith('vessel:') !== true) return;
  const short = fold(
    name
      .replace(/,? Jr\.?$/, '')
      .split(' ')
      .at(-1)
      ?.toLowerCase() ?? '',
  );
  names.set(short, { kind: 'platform', id, name, ...(affiliation === undefined ? {} : { affiliation }) });
}

function take(
  draft: Draft,
  from: number,
  to: number,
  entity: Omit<Mention['entity'], 'affiliation'>,
  affiliation?: string,
): number {
  for (let i = from; i < to; i++) {
    const inner = draft.covers[i];
    if (inner !== undefined) release(draft, inner);
  }
  claim(draft, { from, to, entity: { ...entity, ...(affiliation === undefined ? {} : { affiliation }) } });
  return to;
}

const PORTFOLIOS = new Set(
  'foreign defence defense interior finance health oil intelligence justice culture trade energy information economy economic home transport agriculture education labour labor treasury environment security'.split(
    ' ',
  ),
);

/** `the Iranian Foreign Ministry`, `Iran's defence ministry`, `Ministry of Foreign Affairs`. */
function ministry(draft: Draft, i: number, word: Word): number | undefined {
  const { words } = draft;
  if (
    PORTFOLIOS.has(word.key) &&
    (words[i + 1]?.key === 'ministry' || (words[i + 1]?.text === 'Department' && word.capital))
  ) {
    const before = draft.covers[i - 1];
    const adjacent =
      before?.entity.kind === 'state' && before.to === i && before.names?.[0]?.usage !== 'seat' && draft.gaps[i] === 1
        ? before
        : undefined;
    const owner = adjacent ?? (/^['’]s?$/.test(words[i - 1]?.text ?? '') ? draft.covers[i - 2] : undefined);
    const state = owner?.entity.kind === 'state' ? (owner.entity.id ?? undefined) : undefined;
    return ministryOf(draft, adjacent?.from ?? i, i + 2, `${word.key} ${words[i + 1]?.key ?? ''}`, state);
  }
  if (word.key !== 'ministry' || words[i + 1]?.key !== 'of' || words[i + 2]?.capital !== true) return undefined;
  let to = i + 3;
  while (to < i + 8 && (isName(words[to]) || (/^(?:and|,|&)$/.test(words[to]?.key ?? '') && isName(words[to + 1]))))
    to++;
  return ministryOf(
    draft,
    i,
    to,
    words[i + 2]?.key === 'foreign' ? 'foreign ministry' : `${textOf(draft, i + 2, to)} ministry`,
    undefined,
  );
}

function ministryOf(draft: Draft, from: number, to: number, office: string, state: string | undefined): number {
  const id =
    state === undefined ? null : `org:${state.slice('state:'.length)}-${slug(office.replace('defense', 'defence'))}`;
  return take(
    draft,
    from,
    to,
    { kind: 'organization', id, name: textOf(draft, from, to), rule: 'organization:ministry' },
    state,
  );
}

const isName = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.capital && (word.roles & (FUNCTION | WEEKDAY | MONTH)) === 0;

/** `Syrian Democratic Forces (SDF)`: from here on the acronym stands for what was named before it. */
function introduceAcronym(draft: Draft, i: number, names: Map<string, KnownName>): void {
  const { words } = draft;
  const acronym = words[i + 1];
  if (acronym === undefined || !acronym.upper || words[i + 2]?.text !== ')' || acronym.text.length > 8) return;
  const named = draft.covers[i - 1];
  const own = draft.covers[i + 1];
  if (named?.to === i && isBody(named.entity.kind)) {
    const { kind, id, name, affiliation } = named.entity;
    names.set(acronym.key, {
      kind: kind as KnownName['kind'],
      id,
      name,
      ...(affiliation === undefined ? {} : { affiliation }),
    });
    if (own !== undefined && own.entity.id === id) return;
  } else if (named === undefined) {
    const from = initialsFrom(words, i, acronym.key);
    if (from === undefined) return;
    const name = textOf(draft, from, i);
    names.set(acronym.key, { kind: 'organization', id: null, name });
    take(draft, from, i, { kind: 'organization', id: null, name, rule: 'organization:initials' });
  } else return;
  if (own !== undefined) release(draft, own);
}

const isBody = (kind: EntityKind): boolean =>
  kind === 'organization' || kind === 'group' || kind === 'military_unit' || kind === 'weapon' || kind === 'platform';

/** Where the words begin whose initials the acronym has. */
function initialsFrom(words: readonly Word[], end: number, acronym: string): number | undefined {
  let letter = acronym.length - 1;
  for (let i = end - 1; i > end - 10 && i >= 0; i--) {
    const word = words[i];
    if (word?.kind !== 'word') return undefined;
    if (word.capital && word.key.charAt(0) === acronym.charAt(letter)) {
      if (letter === 0) return i;
      letter--;
    } else if ((word.roles & FUNCTION) === 0) return undefined;
  }
  return undefined;
}

/** `the Lincoln`, where the name by itself is a person's or a place's. */
const isShipAgain = (draft: Draft, i: number, word: Word, names: ReadonlyMap<string, KnownName>): boolean =>
  word.capital &&
  names.get(word.key)?.kind === 'platform' &&
  draft.words[i - 1]?.key === 'the' &&
  draft.covers[i]?.to === i + 1 &&
  draft.covers[i]?.entity.kind !== 'platform';

/** A short name that the article has explained. */
function introduced(draft: Draft, i: number, word: Word, names: Map<string, KnownName>): number | undefined {
  const known = word.capital ? names.get(word.key) : undefined;
  if (known === undefined) return undefined;
  if (known.kind === 'platform' ? draft.words[i - 1]?.key !== 'the' : !word.upper) return undefined;
  const { kind, id, name, affiliation } = known;
  return take(draft, i, i + 1, { kind, id, name, rule: 'introduced' }, affiliation);
}

/** `Kurdistan Democratic Party`, `Westminster International University`, `Hamrin Mountains`, `Diyala Province`. */
function body(draft: Draft, i: number, word: Word): number | undefined {
  const { words, gaps } = draft;
  const last = (word.roles & BODY) === 0 ? undefined : BODIES.get(word.key);
  if (last === undefined || (!word.capital && last !== 'place') || draft.casing[draft.sentenceOf[i] ?? 0] !== 'plain')
    return undefined;
  let from = i;
  while (from > i - 6 && gaps[from] === 1) {
    const before = words[from - 1];
    const joins =
      /^(?:of|for|and|the)$/.test(before?.key ?? '') &&
      word.capital &&
      isName(words[from - 2]) &&
      from - 1 > i - 5 &&
      last === 'organization' &&
      before?.key === 'of';
    if (joins) from -= 2;
    else if (isName(before) && ((before?.roles ?? 0) & (SAYING | LOCATIVE)) === 0 && isTakeable(draft, from - 1))
      from--;
    else break;
  }
  if (from === i || (from === i - 1 && !word.capital && draft.covers[from]?.entity.kind === 'state')) return undefined;
  const first = draft.covers[from];
  if (first !== undefined && first.from < from) return undefined;
  const affiliation = first?.entity.kind === 'state' ? (first.entity.id ?? undefined) : undefined;
  const listed = last === 'place' && first?.entity.kind === 'place' && first.to === i ? first.entity : undefined;
  const name = textOf(draft, from, i + 1);
  return take(
    draft,
    from,
    i + 1,
    { kind: last, id: listed?.id ?? null, name: listed?.name ?? name, rule: `${last}:last-word` },
    listed?.affiliation ?? affiliation,
  );
}

const isTakeable = (draft: Draft, i: number): boolean => {
  const kind = draft.covers[i]?.entity.kind;
  return kind === undefined || kind === 'state' || kind === 'place' || kind === 'group';
};

const BEFORE_PLACES = new Set('in near outside inside toward towards around into at across from'.split(' '));
const PLACE_NOUNS = new Set(
  'city town village province district region suburb governorate neighbourhood neighborhood port island area outskirts capital'.split(
    ' ',
  ),
);
const NOT_PLACES = new Set(
  'parliament congress english french arabic russian german spanish chinese washington english islam operation ramadan christmas easter god internet twitter facebook'.split(
    ' ',
  ),
);

/** `the village of Safina`, `near Daraj`, `in Sukhna`: an unknown capitalised name behind a word of place. */
function placeBy(draft: Draft, i: number, word: Word): number | undefined {
  const { words, gaps } = draft;
  if (
    !isName(word) ||
    word.upper ||
    NOT_PLACES.has(word.key) ||
    word.text.length < 3 ||
    draft.casing[draft.sentenceOf[i] ?? 0] !== 'plain'
  )
    return undefined;
  let before = i - 1;
  while (
    before > i - 3 &&
    /^(?:the|northern|southern|eastern|western|central|nearby|downtown|north|south|east|west|rural)$/.test(
      words[before]?.lower ?? '',
    )
  )
    before--;
  const noun = words[before]?.key === 'of' && PLACE_NOUNS.has(words[before - 1]?.key ?? '');
  if (
    !noun &&
    (!BEFORE_PLACES.has(words[before]?.key ?? '') ||
      (words[before]?.capital === true && before !== draft.sentences[draft.sentenceOf[i] ?? 0]?.from))
  )
    return undefined;
  let to = i + 1;
  while (to < i + 4) {
    const joined = words[to]?.text === '-' && gaps[to] === 0 ? 1 : 0;
    if (!isName(words[to + joined]) || draft.covers[to + joined] !== undefined || (joined === 0 && gaps[to] !== 1))
      break;
    to += joined + 1;
  }
  if (to - i > 3 || (words[i - 1]?.key === 'the' && !noun)) return undefined;
  const name = textOf(draft, i, to);
  return take(draft, i, to, { kind: 'place', id: null, name, rule: noun ? 'place:noun' : 'place:preposition' });
}
