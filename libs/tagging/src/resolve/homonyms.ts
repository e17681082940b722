import type { KnownName } from '../context.js';
import { type Draft, type Mention, release } from '../document.js';
import { FUNCTION, LOCATIVE } from '../roles.js';
import { isInParagraph } from './paragraph.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Another thing of the same name, and what in the paragraph speaks for it or for the state. */
interface Homonym {
  kind: KnownName['kind'];
  id: string;
  name: string;
  affiliation?: string;
  speaksFor: ReadonlySet<string>;
  speaksAgainst: ReadonlySet<string>;
  /** Nothing is linked where neither is spoken for. */
  elseNobody?: boolean;
}

const HOMONYMS: ReadonlyMap<string, Homonym> = new Map([
  [
    'georgia',
    {
      kind: 'place',
      id: 'place:georgia-us',
      name: 'Georgia',
      affiliation: 'state:USA',
      speaksFor: set(`
        republican republicans democrat democrats democratic rep sen gov governor congressman congresswoman senator atlanta savannah macon
        augusta electors runoff ballots county sheriff alabama florida carolina tennessee fulton kemp warnock`),
      speaksAgainst: set(`
        tbilisi russia russian russians moscow abkhazia abkhaz ossetia ossetian caucasus armenia azerbaijan yerevan baku eu european brussels
        batumi poti nato kremlin saakashvili ivanishvili`),
    },
  ],
  [
    'congo',
    {
      kind: 'state',
      id: 'state:COG',
      name: 'Republic of the Congo',
      speaksFor: set('brazzaville sassou nguesso pointe-noire'),
      speaksAgainst: set('kinshasa goma kivu tshisekedi kabila m23 rwanda rwandan kigali zaire monusco bukavu ituri'),
    },
  ],
  [
    'korea',
    {
      kind: 'state',
      id: 'state:PRK',
      name: 'North Korea',
      speaksFor: set('pyongyang kim dprk yongbyon north'),
      speaksAgainst: set('seoul south hyundai samsung rok busan kospi won park moon yoon'),
      elseNobody: true,
    },
  ],
]);

/**
 * A state's name that is also another's, a river's, a person's, or part of a longer name. Whoever is meant once is meant throughout
 * the article; what nothing decides keeps its most common reading.
 */
export function resolveHomonym(draft: Draft, mention: Mention, names: Map<string, KnownName>): void {
  const key = draft.words[mention.from]?.key ?? '';
  const doubtful = mention.names?.[0]?.usage === 'ambiguous';
  if ((doubtful && isPartOfName(draft, mention)) || isDish(draft, mention)) {
    release(draft, mention);
    return;
  }
  if (isRiver(draft, mention)) {
    mention.entity = {
      kind: 'place',
      id: `place:${key}-river`,
      name: `${draft.words[mention.from]?.text ?? ''} River`,
      rule: 'resolve:river',
    };
    return;
  }
  const other = HOMONYMS.get(key);
  if (other === undefined) return;
  const against = isInParagraph(draft, mention.from, (word) => other.speaksAgainst.has(word));
  const meant = !against && isInParagraph(draft, mention.from, (word) => other.speaksFor.has(word));
  if (!meant && (against || names.get(key)?.id !== other.id)) {
    if (!against && other.elseNobody === true)
      mention.entity = { ...mention.entity, id: null, rule: 'resolve:undecided' };
    return;
  }
  const { kind, id, name, affiliation } = other;
  const known = { kind, id, name, ...(affiliation === undefined ? {} : { affiliation }) };
  names.set(key, known);
  mention.entity = { ...known, rule: 'resolve:homonym' };
}

/** `Georgia Nash`, `Jordan Georgia Ltd`, `Pat Jordan`: the name goes on, or has begun before. */
function isPartOfName(draft: Draft, mention: Mention): boolean {
  const { words, gaps, covers } = draft;
  const sentence = draft.sentenceOf[mention.from] ?? 0;
  if (draft.casing[sentence] !== 'plain') return false;
  const next = words[mention.to];
  const before = words[mention.from - 1];
  const goesOn =
    next?.kind === 'word' &&
    next.capital &&
    gaps[mention.to] === 1 &&
    covers[mention.to] === undefined &&
    (next.roles & FUNCTION) === 0 &&
    !/(?:s|crats?|cans?)$/.test(next.key);
  const goneBefore =
    before?.kind === 'word' &&
    before.capital &&
    gaps[mention.from] === 1 &&
    covers[mention.from - 1] === undefined &&
    (before.roles & (FUNCTION | LOCATIVE)) === 0 &&
    !before.stop &&
    mention.from - 1 !== draft.sentences[sentence]?.from;
  return goesOn || goneBefore;
}

const RIVERS = set('jordan niger congo senegal paraguay uruguay delaware mississippi missouri potomac volga rhine');

/** `the Jordan itself`, `on the Niger between …`, but `the Jordan army`; `the Congo` is the state unless banks and boats are near. */
function isRiver({ words, covers }: Draft, { from, to }: Mention): boolean {
  const key = words[from]?.key ?? '';
  if (!RIVERS.has(key) || words[from - 1]?.key !== 'the' || to - from > 1 || covers[to] !== undefined) return false;
  const next = words[to];
  if (next?.kind === 'word' && (next.capital || ((next.roles & FUNCTION) === 0 && !/(?:s|ed)$/.test(next.key))))
    return false;
  return key !== 'congo' || /^(?:along|up|down|across|on)$/.test(words[from - 2]?.key ?? '');
}

const COOKING = set('oven roast roasted stuffing gravy thanksgiving recipe recipes sandwich leftovers cranberry carve');
const DISH = set('sandwich sandwiches dinner dinners recipe recipes breast farm farms trot shoot');

/** `Turkey sandwiches`. */
const isDish = (draft: Draft, mention: Mention): boolean =>
  draft.words[mention.from]?.key === 'turkey' &&
  (DISH.has(draft.words[mention.to]?.key ?? '') || isInParagraph(draft, mention.from, (key) => COOKING.has(key)));
