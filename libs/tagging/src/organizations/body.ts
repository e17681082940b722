import type { EntityKind } from '#events';
import { SPACED } from '../1-tokenize.js';
import { BODIES, COMPANY_ENDINGS } from '../bodies.js';
import type { KnownName } from '../context.js';
import { type Draft, type Mention, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import { BODY, LOCATIVE, SAYING } from '../roles.js';
import { slug } from '../slug.js';
import { isCommonNoun } from '../shapes/arms-type.js';
import type { Word } from '../words.js';
import { rememberCompany } from './introduced.js';
import { isName } from './name.js';

const LONGEST_NAME = 6;
/** `Merrill Lynch and Co Inc` */
const PARTNERS = new Set(['co', 'company', 'sons', 'associates', 'partners']);

/** `Kurdistan Democratic Party`, `Westminster International University`, `Northern Light Infantry`, `Diyala Province`. */
export function body(draft: Draft, i: number, word: Word, names: Map<string, KnownName>): number | undefined {
  const { words, gaps } = draft;
  const last = (word.roles & BODY) === 0 ? undefined : BODIES.get(word.key);
  if (
    last === undefined ||
    (!word.capital && last !== 'place' && word.key !== 'tribe') ||
    draft.casing[draft.sentenceOf[i] ?? 0] !== 'plain'
  )
    return undefined;
  if (goesOn(draft, i)) return undefined;
  const head = startOfHead(draft, i);
  let from = head;
  while (from > i - LONGEST_NAME && gaps[from] === SPACED) {
    const before = words[from - 1];
    const joins =
      (before?.key === 'of' ||
        before?.text === '&' ||
        (before?.key === 'and' && PARTNERS.has(words[from]?.key ?? ''))) &&
      word.capital &&
      isName(words[from - 2]) &&
      from - 1 > i - LONGEST_NAME + 1 &&
      last === 'organization';
    if (joins) from -= 2;
    else if (
      isName(before) &&
      ((before?.roles ?? 0) & (SAYING | LOCATIVE)) === 0 &&
      isTakeable(draft, from - 1, word.key)
    )
      from--;
    else break;
  }
  if (from === head && endOfSubject(draft, i) > i + 1) return whole(draft, i, last);
  const first = withoutArticle(draft, from);
  if (from === head || (from === head - 1 && !word.capital && first !== undefined && isOwner(first, word)))
    return undefined;
  if (isTooVague(word.key, i - from) || /^(?:operation|exercise|resolution|project)$/.test(words[from]?.key ?? ''))
    return undefined;
  if (first !== undefined && first.from < from) return undefined;
  const kind = word.key === 'division' && !isMilitary(draft, from, i) ? 'organization' : last;
  const affiliation = first?.entity.kind === 'state' ? (first.entity.id ?? undefined) : undefined;
  const isWhole = first?.to === head && first.entity.kind === last && (last === 'place' || LEGAL_FORMS.test(word.key));
  const listed = isWhole ? first.entity : undefined;
  const isCommon = word.key === 'tribe' && !word.capital;
  const to = isCommon ? i : endOfSubject(draft, i);
  const name = textOf(draft, from, to);
  if (COMPANY_ENDINGS.has(word.key)) rememberCompany(words[from], name, names);
  const end = overwrite(draft, from, to, {
    kind,
    id: listed?.id ?? (kind === 'military_unit' ? `unit:${slug(name)}` : null),
    name: listed?.name ?? name,
    rule: `${kind}:last-word`,
    affiliation: listed?.affiliation ?? affiliation,
  });
  return Math.max(end, i + 1);
}

/** `air base`, `naval base` behind a name. */
const startOfHead = ({ words, gaps }: Draft, i: number): number =>
  words[i]?.key === 'base' && gaps[i] === SPACED && /^(?:air|naval|army)$/.test(words[i - 1]?.lower ?? '') ? i - 1 : i;

/** What begins at this word; from `the Gulf` its article is taken, as `the Gulf region` is another name. */
function withoutArticle(draft: Draft, from: number): Mention | undefined {
  const first = draft.covers[from];
  if (first !== undefined && first.from === from - 1 && draft.words[from - 1]?.key === 'the') {
    draft.covers[from - 1] = undefined;
    first.from = from;
  }
  return first;
}

/** `Syrian airport`, `Hamas base` are two things, `Beirut airport` and `Druze Mountain` one. */
const isOwner = ({ entity, names }: Mention, { key }: Word): boolean =>
  entity.kind === 'group' ||
  (entity.kind === 'state' &&
    !(names?.[0]?.usage === 'seat' && /^(?:airport|airfield|base|district|port|province|region)$/.test(key)));

/** `Shearson Lehman Brothers Holdings Inc`: another last word follows. */
const goesOn = ({ words, gaps }: Draft, i: number): boolean =>
  gaps[i + 1] === SPACED && words[i + 1]?.capital === true && ((words[i + 1]?.roles ?? 0) & BODY) !== 0;

const NAMED_FOR =
  /^(?:university|institute|academy|college|association|society|federation|league|museum|chamber|school|bank|confederation|union|directorate|authority|administration|commission|committee|council|agency|office|bureau|cent(?:er|re)|foundation|board|court|congress|organi[sz]ation|inspectorate)$/;
/** `Institute for Strategic Studies`, `Commission on Human Rights`: only these, and only before a name. */
const ABOUT = /^(?:for|on)$/;
const LONGEST_SUBJECT = 4;
/** `Cooperation` in `Centre for Security and Cooperation`: no body of its own. */
const isSubject = (word: Word | undefined): boolean =>
  isName(word) &&
  /(?:s|tion|ment|ity|ism|ness|ing|ture|ogy|omy|ship|law|peace|defen[cs]e|research)$/.test(word?.key ?? '');

/** `University of Sussex`, `Islamic University of Gaza`: where the name ends that begins before `of`. */
function endOfSubject({ words, gaps, covers }: Draft, i: number): number {
  const about = ABOUT.test(words[i + 1]?.text ?? '') && covers[i + 2] === undefined;
  if ((words[i + 1]?.key !== 'of' && !about) || words[i]?.capital !== true || !NAMED_FOR.test(words[i].key))
    return i + 1;
  const first = words[i + 2]?.key === 'the' ? i + 3 : i + 2;
  let to = first;
  while (
    to < first + LONGEST_SUBJECT &&
    isName(words[to]) &&
    gaps[to] === SPACED &&
    covers[to]?.entity.kind !== 'person'
  ) {
    const isCountry = covers[to]?.names?.[0]?.usage === 'name' && ((words[to + 1]?.roles ?? 0) & BODY) === 0;
    to = covers[to]?.to ?? to + 1;
    if (isCountry) break;
    if (about && words[to]?.key === 'and' && isSubject(words[to + 1]) && covers[to + 1] === undefined) to += 2;
  }
  return to === first ? i + 1 : to;
}

function whole(draft: Draft, i: number, kind: EntityKind): number {
  const to = endOfSubject(draft, i);
  return overwrite(draft, i, to, { kind, id: null, name: textOf(draft, i, to), rule: `${kind}:first-word` });
}

const ARMS_OF_SERVICE =
  /^(?:armou?red|infantry|airborne|mountain|panzer|guards?|tank|marine|mechani[sz]ed|motori[sz]ed|rifle|cavalry|golden|republican|air|assault|artillery|parachute|desert|territorial)$/;

/** `Grinding Division` is a company's. */
function isMilitary({ words }: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ARMS_OF_SERVICE.test(words[i]?.key ?? '')) return true;
  return false;
}

/** `Strike Force` alone is a film as often as a unit. */
const isTooVague = (key: string, wordsBefore: number): boolean =>
  (key === 'force' || key === 'forces' || key === 'group' || key === 'groups') && wordsBefore < 2;

const TAKEABLE: ReadonlySet<string> = new Set(['state', 'place', 'group']);
const LEGAL_FORMS = /^(?:inc|ltd|corp|co|plc|llc|ag|sa|nv|gmbh|corporation|company|holdings)$/;

/** `Quaker State Corp`, `Communications Satellite Corp`, `Salomon Brothers International Ltd`: what a name may have swallowed. */
function isTakeable(draft: Draft, i: number, last: string): boolean {
  const covering = draft.covers[i];
  if (covering === undefined || TAKEABLE.has(covering.entity.kind) || covering.entity.rule === 'office') return true;
  return LEGAL_FORMS.test(last) && (covering.entity.kind === 'organization' || isCommonNoun(covering));
}
