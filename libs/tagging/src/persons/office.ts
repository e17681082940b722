import { SPACED } from '../1-tokenize.js';
import type { KnownPerson } from '../context.js';
import { claim, type Draft, type Mention, release, textOf } from '../document.js';
import { affiliationAfter, affiliationBefore, isModifier, partyOf } from './affiliation.js';
import { claimKnown, claimPerson, knownPerson } from './claim-person.js';
import { isDefinite } from './definite.js';
import { weigh } from './evidence.js';
import { holderOf } from './holder.js';
import { findListed, isListed } from './listed.js';
import { endOfName, isNoPerson } from './name-span.js';
import { endOfPortfolio } from './minister-of.js';
import { GIVEN } from '../roles.js';
import type { Word } from '../words.js';
import type { PersonSources } from './sources.js';
import { skipTitles } from './titles.js';

/** `office:foreign-minister` → `foreign minister`, where the mention is a title. */
export const officeAt = (mention: Mention | undefined): string | undefined =>
  mention?.entity.id?.startsWith('office:') === true
    ? mention.entity.id.slice('office:'.length).replaceAll('-', ' ')
    : undefined;

/** Many hold these at a time: only the same words refer to the same person. */
const BROAD = new Set(
  'ambassador commander commissioner director leader minister negotiator senator spokesman rank chief'.split(' '),
);

/** `Iranian Foreign Minister Abbas Araghchi`, `the foreign minister`, `its captain, Anatoly Gushchin`, `Julian March, president of`. */
export function findOffice(draft: Draft, sources: PersonSources, title: Mention, kind: string): number {
  const { people } = sources;
  const office = BROAD.has(kind) ? textOf(draft, title.from, title.to).toLowerCase() : kind;
  const owner = affiliationBefore(draft, title.from) ?? affiliationAfter(draft, title.to);
  const introduced = { affiliation: partyOf(owner), office: isPast(draft, title) ? undefined : office };
  release(draft, title);
  title.to = endOfPortfolio(draft, title);

  const nameFrom = skipTitles(draft, title.to);
  const named = nameAt(draft, sources, nameFrom, introduced);
  if (named !== undefined) return named;
  if (!isDefinite(draft, title, kind)) return title.to;

  const before = isBeforeName(draft, title.to) ? undefined : personInApposition(draft, title, people.list());
  if (before !== undefined) {
    if (before.affiliation === undefined && introduced.affiliation !== undefined)
      before.affiliation = introduced.affiliation;
    before.office ??= office;
    return claimKnown(draft, title.from, title.to, before, 'office:apposition');
  }
  const comma = afterPlace(draft, title.to);
  if (draft.words[comma]?.text === ',') {
    const from = skipTitles(draft, comma + 1);
    const unsure = from === comma + 1 && !isSure(draft, sources, from);
    const end = unsure ? undefined : nameAt(draft, sources, from, introduced);
    const person = end === undefined ? undefined : draft.covers[end - 1];
    if (person !== undefined && end !== undefined) {
      claim(draft, { from: title.from, to: title.to, entity: { ...person.entity, rule: 'office:apposition' } });
      return end;
    }
  }
  return claimOffice(draft, title, introduced.affiliation, holderOf(draft, sources, title, { office, kind, owner }));
}

/** Behind an office and a comma: `Anatoly Gushchin`, `Zorvan Tulmikov`; not `Commissioner of Police, Greater Chennai`. */
function isSure(draft: Draft, { people }: PersonSources, from: number): boolean {
  if (isListed(draft.covers[from]) || people.find(draft.words[from]?.key ?? '') !== undefined) return true;
  const to = endOfName(draft, from);
  return to > from + 1 && weigh(draft, from, to).weight >= 1;
}

/** `Foreign Secretary Geoffrey …` behind another's name and a comma begins the next of a list. */
const isBeforeName = ({ words, gaps }: Draft, to: number): boolean => words[to]?.capital === true && gaps[to] === 1;

/** Behind `of Oman`, in `the foreign minister of Oman, Badr Albusaidi`. */
function afterPlace({ words, covers }: Draft, to: number): number {
  if (words[to]?.key !== 'of') return to;
  return (covers[to + 1] ?? covers[to + 2])?.to ?? to;
}

/** A name that begins here and is one beyond doubt: listed, or in capitals where capitals tell. */
function nameAt(
  draft: Draft,
  sources: PersonSources,
  from: number,
  introduced: { affiliation: string | undefined; office: string | undefined },
): number | undefined {
  const listed = draft.covers[from];
  if (isListed(listed) && listed.from === from) {
    const to = findListed(draft, sources, listed);
    const person = draft.covers[to - 1]?.entity;
    if (person !== undefined)
      sources.people.remember(
        knownPerson(person.id, person.name, {
          ...introduced,
          affiliation: person.affiliation ?? introduced.affiliation,
        }),
      );
    return to;
  }
  const casing = draft.casing[draft.sentenceOf[from] ?? 0];
  const known = sources.people.find(draft.words[from]?.key ?? '');
  if (casing !== 'plain' && known === undefined && !isHeadlineName(draft, from)) return undefined;
  if (
    draft.words[from - 1]?.key === 'general' &&
    draft.words[from - 2]?.key === 'the' &&
    endOfName(draft, from) === from + 1
  )
    return undefined;
  const to = casing === 'capitals' ? from + Number(known !== undefined) : endOfName(draft, from);
  return to === from || isNoPerson(draft, to)
    ? undefined
    : claimPerson(draft, sources, isRegnal(draft, from, to) ? from - 1 : from, to, introduced, 'person:office');
}

/** `King Felipe VI`, `Pope Leo`: their titles are a part of their names. */
const isRegnal = ({ words, gaps }: Draft, from: number, to: number): boolean =>
  /^(?:King|Queen|Pope|Emperor)$/.test(words[from - 1]?.text ?? '') &&
  gaps[from] === SPACED &&
  (to === from + 1 || (to === from + 2 && /^[IVX]+$/.test(words[from + 1]?.text ?? '')));

/** `Chief Qassem Rejects`, but not `Leader Jailed`. */
const isHeadlineName = ({ words, casing, sentenceOf }: Draft, i: number): boolean =>
  casing[sentenceOf[i] ?? 0] === 'title' &&
  words[i]?.capital === true &&
  (((words[i]?.roles ?? 0) & GIVEN) !== 0 ||
    (!isVerb(words[i]) && words[i + 1]?.capital === true && isVerb(words[i + 1])));

const isVerb = (word: Word | undefined): boolean => /(?:ed|es|ing|s)$/.test(word?.key ?? '');

const isPast = ({ words }: Draft, { from }: Mention): boolean =>
  /^(?:former|ex|late|then|future|next|once)$/.test(words[from - 1]?.key ?? '');

/** `Richard Phillips, captain of …`, `Hodan Warsame, once the UN's envoy`. */
function personInApposition(draft: Draft, title: Mention, known: readonly KnownPerson[]): KnownPerson | undefined {
  const { words, covers } = draft;
  let i = title.from - 1;
  while (i > title.from - 7 && words[i]?.text !== ',') {
    const word = words[i];
    if (word === undefined) return undefined;
    const joins =
      covers[i] !== undefined || /^(?:the|its|his|her|their|['’]s?)$/.test(word.key) || isModifier(word.key);
    if (!joins || isListed(covers[i])) return undefined;
    i--;
  }
  const person = words[i]?.text === ',' ? covers[i - 1] : undefined;
  if (person?.entity.kind !== 'person' || person.to !== i || person.entity.rule.startsWith('office')) return undefined;
  return known.find(({ id, name }) => name === person.entity.name && id === person.entity.id);
}

function claimOffice(
  draft: Draft,
  { from, to }: Mention,
  affiliation: string | undefined,
  holder: KnownPerson | undefined,
): number {
  const state = holder?.affiliation ?? affiliation;
  claim(draft, {
    from,
    to,
    entity: {
      kind: 'person',
      id: holder?.id ?? null,
      name: holder?.name ?? textOf(draft, from, to),
      ...(state === undefined ? {} : { affiliation: state }),
      rule: holder === undefined ? 'office' : 'office:holder',
    },
  });
  return to;
}
