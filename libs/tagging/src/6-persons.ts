import type { KnownPerson } from './context.js';
import { BODIES } from './bodies.js';
import { claim, type Draft, type Mention, release, textOf } from './document.js';
import { type People, type Register, surnameOf } from './people.js';
import { FUNCTION, HONORIFIC, MONTH, PARTICLE, RANK, SAYING, WEEKDAY } from './roles.js';
import { slug } from './slug.js';
import type { Word } from './words.js';

/** What finding persons needs beside the text. */
interface PersonSources {
  people: People;
  register: Register;
  givenNames: ReadonlySet<string>;
}

const LONGEST_NAME = 6;

/** Persons by list, by title and name, by given name and capitals, by a surname the article has introduced, and by office. */
export function findPersons(draft: Draft, sources: PersonSources): void {
  for (const mention of [...draft.mentions]) if (isListed(mention)) adoptListed(draft, sources, mention);
  for (let i = 0; i < draft.words.length; i++) {
    const word = draft.words[i];
    if (word?.kind !== 'word') continue;
    const covering = draft.covers[i];
    if (covering !== undefined && covering.from !== i) continue;
    const found =
      officeAt(covering) !== undefined && covering !== undefined
        ? byOffice(draft, sources, covering)
        : byName(draft, sources, i, word);
    if (found !== undefined) i = found - 1;
  }
}

/** Many hold these at a time: only the same title refers to the same person. */
const BROAD_OFFICES = new Set([
  'ambassador',
  'commander',
  'commissioner',
  'director',
  'leader',
  'minister',
  'negotiator',
  'senator',
  'spokesman',
]);

const isListed = (mention: Mention): boolean => mention.entity.id?.startsWith('person:') === true;

/** `office:foreign-minister` → `foreign minister`, where the mention is a title; `.un` behind it says whose, as the title does. */
const officeAt = (mention: Mention | undefined): string | undefined =>
  mention?.entity.id?.startsWith('office:') === true
    ? mention.entity.id.slice('office:'.length).replace(/\..*/, '').replaceAll('-', ' ')
    : undefined;

function adoptListed(draft: Draft, { people }: PersonSources, mention: Mention): void {
  const { entity } = mention;
  const next = draft.words[mention.to];
  const single = mention.to - mention.from === 1;
  if (
    single &&
    next?.capital === true &&
    next.kind === 'word' &&
    draft.gaps[mention.to] === 1 &&
    draft.covers[mention.to] === undefined &&
    (next.roles & FUNCTION) === 0 &&
    draft.casing[draft.sentenceOf[mention.from] ?? 0] === 'plain'
  ) {
    release(draft, mention);
    return;
  }
  people.remember(knownPerson(entity.id, entity.name, entity.affiliation, undefined));
}

function knownPerson(
  id: string | null,
  name: string,
  affiliation: string | undefined,
  office: string | undefined,
): KnownPerson {
  return {
    id,
    name,
    surname: surnameOf(name),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(office === undefined ? {} : { office }),
  };
}

/** `Iranian Foreign Minister Abbas Araghchi`, `the foreign minister`, `Oman's foreign minister`. */
function byOffice(draft: Draft, sources: PersonSources, title: Mention): number | undefined {
  const named = officeAt(title) ?? '';
  const office = BROAD_OFFICES.has(named) ? textOf(draft, title.from, title.to).toLowerCase() : named;
  const affiliation =
    title.entity.affiliation ?? affiliationBefore(draft, title.from) ?? affiliationAfter(draft, title.to);
  const nameFrom = skipRanks(draft, title.to);
  const listed = draft.covers[nameFrom];
  release(draft, title);
  if (listed !== undefined && isListed(listed)) {
    adoptWithOffice(sources, listed, office);
    return listed.to;
  }
  const to = endOfName(draft, nameFrom);
  if (to > nameFrom) {
    return claimPerson(draft, sources, nameFrom, to, affiliation, office, 'person:office');
  }
  return claimHolder(draft, sources, title, office, affiliation);
}

function adoptWithOffice({ people: known }: PersonSources, listed: Mention, office: string): void {
  known.remember(knownPerson(listed.entity.id, listed.entity.name, listed.entity.affiliation, office));
}

/** An office without a name: its holder, where the article or the register knows exactly one. */
function claimHolder(
  draft: Draft,
  { people: known, register }: PersonSources,
  title: Mention,
  office: string,
  affiliation: string | undefined,
): number | undefined {
  const article = draft.words[title.from - 1]?.key;
  const definite = article === 'the' || affiliation !== undefined || draft.words[title.from]?.capital === true;
  if (!definite || article === 'a' || article === 'an' || /s$/.test(draft.words[title.to - 1]?.lower ?? ''))
    return undefined;
  const entry =
    affiliation === undefined || isOfAnother(draft, title.from)
      ? undefined
      : register.holder(office, affiliation, draft.publishedAt);
  const person = known.holder(office, affiliation);
  const holder = person ?? (entry === undefined ? undefined : knownPerson(entry.id, entry.name, affiliation, office));
  const state = holder?.affiliation ?? affiliation;
  claim(draft, {
    from: title.from,
    to: title.to,
    entity: {
      kind: 'person',
      id: holder?.id ?? null,
      name: holder?.name ?? textOf(draft, title.from, title.to),
      ...(state === undefined ? {} : { affiliation: state }),
      rule: holder === undefined ? 'office' : 'office:holder',
    },
  });
  return title.to;
}

const NOT_PRESENT = new Set(
  'former ex late deputy acting interim caretaker then next future first previous onetime incoming'.split(' '),
);

/** `the former U.S. president`, `the next prime minister`, `the acting president`: not who is listed for now. */
function isOfAnother({ words }: Draft, from: number): boolean {
  for (let i = from; i >= Math.max(0, from - 4); i--) {
    const word = words[i];
    if (word === undefined || word.text === '.' || word.text === ',') return false;
    if (NOT_PRESENT.has(word.lower)) return true;
  }
  return false;
}

/** `Iranian …`, `Iran's …`, and across further words of a title: `Iranian deputy …`. */
function affiliationBefore(draft: Draft, from: number): string | undefined {
  let i = from - 1;
  if (draft.words[i]?.key === 's' || /^['’]s?$/.test(draft.words[i]?.text ?? '')) i--;
  while (
    i > from - 4 &&
    draft.covers[i] === undefined &&
    /^(?:former|deputy|acting|new|chief|senior|top|first|interim|then|outgoing|-)$/.test(draft.words[i]?.lower ?? '')
  )
    i--;
  return partyOf(draft.covers[i]);
}

/** `… of Iran`. */
const affiliationAfter = (draft: Draft, to: number): string | undefined =>
  draft.words[to]?.key === 'of' ? partyOf(unowned(draft, draft.covers[to + 1] ?? draft.covers[to + 2])) : undefined;

/** Not the country in `premier of Canada's Alberta province`. */
const unowned = (draft: Draft, mention: Mention | undefined): Mention | undefined =>
  mention !== undefined && /^['’]s?$/.test(draft.words[mention.to]?.text ?? '') ? undefined : mention;

function partyOf(mention: Mention | undefined): string | undefined {
  if (mention === undefined) return undefined;
  const { kind, id, affiliation } = mention.entity;
  if (kind === 'state') return id ?? undefined;
  return kind === 'organization' || kind === 'group' || kind === 'military_unit'
    ? (affiliation ?? id ?? undefined)
    : undefined;
}

function skipRanks(draft: Draft, from: number): number {
  let i = from;
  for (; i < from + 4; i++) {
    const word = draft.words[i];
    if (word === undefined || !word.capital || (word.roles & (HONORIFIC | RANK)) === 0) break;
  }
  return i;
}

function byName(draft: Draft, sources: PersonSources, i: number, word: Word): number | undefined {
  if (!word.capital || ((word.roles & FUNCTION) !== 0 && (word.roles & (RANK | HONORIFIC)) === 0)) return undefined;
  const covering = draft.covers[i];
  const known = sources.people.find(word.key);
  if (covering !== undefined && !isWeak(covering) && !(known?.surname === word.key && isPlaceName(covering)))
    return undefined;
  if (isWeak(covering) && known !== undefined && isBesideState(draft, i)) return undefined;
  if ((word.roles & (HONORIFIC | RANK)) !== 0) {
    const from = skipRanks(draft, i);
    const listed = draft.covers[from];
    if (listed !== undefined && isListed(listed)) return listed.to;
    const to = endOfName(draft, from);
    if (to > from) return claimPerson(draft, sources, from, to, affiliationBefore(draft, i), undefined, 'person:title');
    return undefined;
  }
  const casing = draft.casing[draft.sentenceOf[i] ?? 0];
  if (sources.givenNames.has(word.key) && casing !== 'capitals') {
    const to = endOfName(draft, i);
    if (to - i > 1 && !isBodyName(draft, i, to))
      return claimPerson(draft, sources, i, to, affiliationBefore(draft, i), undefined, 'person:given-name');
  }
  if (known === undefined && casing === 'plain' && covering === undefined) {
    const to = endOfName(draft, i);
    if (to - i > 1 && to - i < 5 && speaksOrIsExplained(draft, to) && !isBodyName(draft, i, to)) {
      return claimPerson(draft, sources, i, to, affiliationBefore(draft, i), undefined, 'person:speaker');
    }
  }
  if (known !== undefined) {
    const from = particleBefore(draft, i);
    const { id, name, affiliation } = known;
    replace(draft, from, i + 1);
    claim(draft, {
      from,
      to: i + 1,
      entity: { kind: 'person', id, name, ...(affiliation === undefined ? {} : { affiliation }), rule: 'person:known' },
    });
    return i + 1;
  }
  return undefined;
}

/** `al-Abadi`: the particle belongs to the surname. */
function particleBefore(draft: Draft, i: number): number {
  const joined = draft.words[i - 1]?.text === '-' ? i - 2 : i - 1;
  const before = draft.words[joined];
  return before !== undefined &&
    /^(?:al|el|bin|ibn|de|van|von|ul|as|ash|ad|an|az|ar)$/.test(before.key) &&
    draft.covers[joined] === undefined
    ? joined
    : i;
}

/** `Jordan and Turkey` are countries, even after Michael Jordan was named. */
const isBesideState = (draft: Draft, i: number): boolean =>
  [draft.covers[i + 2], draft.covers[i - 2]].some((mention) => mention?.entity.kind === 'state') &&
  [draft.words[i + 1], draft.words[i - 1]].some((word) => word?.key === 'and' || word?.text === ',');

/** `Salah ad Din Province`, `Hassan Sham Camp` are no persons. */
const isBodyName = (draft: Draft, from: number, to: number): boolean =>
  BODIES.has(draft.words[to - 1]?.key ?? '') ||
  (draft.covers[to] === undefined && BODIES.get(draft.words[to]?.key ?? '') === 'place') ||
  from === to;

/** `Qari Yussouf Ahmadi said`, `Lama Fakih, a director`: a name that speaks, or is explained behind a comma. */
function speaksOrIsExplained(draft: Draft, to: number): boolean {
  const { words } = draft;
  const next = words[to];
  if (next?.kind === 'word') return SPEAKING.has(next.key);
  const after = words[to + 1];
  return (
    next?.text === ',' &&
    after !== undefined &&
    (/^(?:who|a|an|whose)$/.test(after.key) || after.kind === 'number' || officeAt(draft.covers[to + 1]) !== undefined)
  );
}

const SPEAKING = new Set(
  'said says told added announced warned insisted argued claimed denied stated tweeted wrote who replied testified vowed'.split(
    ' ',
  ),
);

/** People are named after towns: `Lyons`, `London`. */
const isPlaceName = ({ entity, from, to }: Mention): boolean =>
  entity.kind === 'place' && to - from === 1 && !entity.rule.endsWith('adjective');

/** A one-word place, state or ship whose name people also bear. */
const isWeak = (mention: Mention | undefined): boolean =>
  mention?.names?.every(({ usage }) => usage === 'ambiguous') === true;

function replace(draft: Draft, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const mention = draft.covers[i];
    if (mention !== undefined) release(draft, mention);
  }
}

/** The end of a run of capitalised words, with particles, initials and hyphens inside; `from` where there is none. */
function endOfName(draft: Draft, from: number): number {
  const { words, gaps } = draft;
  const sentence = draft.sentences[draft.sentenceOf[from] ?? 0];
  const limit = Math.min(from + LONGEST_NAME + 3, sentence?.to ?? from);
  let to = from;
  for (let i = from; i < limit; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (i > from && (gaps[i] ?? 0) > 1) break;
    if (word.text === '-' && gaps[i] === 0 && gaps[i + 1] !== 3 && i > from) continue;
    if (
      i > from &&
      /^["“]$/.test(word.text) &&
      nicknameEnd(words, i) > 0 &&
      words[nicknameEnd(words, i) + 1]?.capital === true
    ) {
      i = nicknameEnd(words, i);
      continue;
    }
    if (word.kind !== 'word') break;
    const covering = draft.covers[i];
    if (covering !== undefined && !isWeak(covering) && !(i > from && isPlaceName(covering))) break;
    if ((word.roles & PARTICLE) !== 0 && !word.capital) {
      if (
        i >= from &&
        words[i + 1] !== undefined &&
        (words[i + 1]?.capital === true || words[i + 1]?.text === '-' || ((words[i + 1]?.roles ?? 0) & PARTICLE) !== 0)
      )
        continue;
      break;
    }
    if (
      !word.capital ||
      ((word.roles & (FUNCTION | WEEKDAY)) !== 0 && !word.initial) ||
      ((word.roles & MONTH) !== 0 && i === from)
    )
      break;
    if ((word.roles & SAYING) !== 0 && i > from && draft.casing[draft.sentenceOf[from] ?? 0] !== 'plain') break;
    to = i + 1;
  }
  return to;
}

const nicknameEnd = (words: readonly Word[], i: number): number =>
  /^["”]$/.test(words[i + 2]?.text ?? '') ? i + 2 : 0;

function claimPerson(
  draft: Draft,
  { people: known, register }: PersonSources,
  from: number,
  to: number,
  affiliation: string | undefined,
  office: string | undefined,
  rule: string,
): number | undefined {
  const name = textOf(draft, from, to).replace(/\s+/g, ' ');
  const surname = surnameOf(name);
  const earlier = known.find(surname);
  const single = !/[\s]/.test(name);
  const listed = single && earlier === undefined ? register.bySurnameAt(surname, draft.publishedAt) : undefined;
  const agrees = listed !== undefined && (affiliation === undefined || listed.belongsTo === affiliation);
  const person =
    earlier !== undefined && (single || earlier.name === name || !earlier.name.includes(' '))
      ? earlier
      : agrees
        ? knownPerson(listed.id, listed.name, listed.belongsTo, office)
        : knownPerson(single ? null : `person:${slug(name)}`, name, affiliation, office);
  const remembered = known.remember(person);
  const state = remembered.affiliation ?? affiliation;
  replace(draft, from, to);
  claim(draft, {
    from,
    to,
    entity: {
      kind: 'person',
      id: remembered.id,
      name: remembered.name,
      ...(state === undefined ? {} : { affiliation: state }),
      rule,
    },
  });
  return to;
}
