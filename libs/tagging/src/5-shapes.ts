import type { EntityKind } from '#events';
import { claim, type Draft, type Mention, release, textOf } from './document.js';
import { fold } from './letters.js';
import { FUNCTION, MONTH, ORDINAL, WEEKDAY } from './roles.js';
import { slug } from './slug.js';
import type { Word } from './words.js';

/** Platforms, weapons, units and services known by their shape: designations, hull prefixes, numbered formations. */
export function findShapes(draft: Draft): void {
  for (let i = 0; i < draft.words.length; i++) {
    const word = draft.words[i];
    if (word === undefined) continue;
    const found = word.kind === 'word' ? shapeAt(draft, i, word) : undefined;
    if (found !== undefined) i = found - 1;
  }
}

function shapeAt(draft: Draft, i: number, word: Word): number | undefined {
  const covering = draft.covers[i];
  if (covering !== undefined) {
    if (covering.from !== i) return undefined;
    return covering.entity.kind === 'state'
      ? service(draft, covering)
      : covering.entity.kind === 'platform'
        ? strikeGroup(draft, covering)
        : undefined;
  }
  if (word.designation !== undefined) return designation(draft, i, word);
  if (HULL_PREFIXES.has(word.text) && !((word.roles & FUNCTION) !== 0 && isInCapitals(draft, i)))
    return hull(draft, i, word);
  if ((word.roles & ORDINAL) !== 0 || FORMATIONS.has(word.key)) return formation(draft, i, word);
  if (word.key === 'class' && draft.words[i - 1]?.text === '-') return shipClass(draft, i);
  return undefined;
}

/** In a text of capitals `ITS` is no Italian ship, and four capitals are no acronym. */
const isInCapitals = ({ casing, sentenceOf }: Draft, i: number): boolean => casing[sentenceOf[i] ?? 0] === 'capitals';

function take(
  draft: Draft,
  from: number,
  to: number,
  kind: EntityKind,
  id: string | null,
  name: string,
  rule: string,
  affiliation?: string,
): number {
  for (let i = from; i < to; i++) {
    const inner = draft.covers[i];
    if (inner !== undefined) release(draft, inner);
  }
  claim(draft, { from, to, entity: { kind, id, name, rule, ...(affiliation === undefined ? {} : { affiliation }) } });
  return to;
}

/** `KC-135R Stratotanker`, `B-2 bombers`: the designation, and the nickname or the type behind it. */
function designation(draft: Draft, i: number, word: Word): number {
  const { words, gaps } = draft;
  const { kind, base } = word.designation ?? { kind: 'platform', base: word.text };
  let to = i + 1;
  if (draft.casing[draft.sentenceOf[i] ?? 0] === 'plain') {
    while (
      to < i + 4 &&
      (isNamePart(words[to]) || /^[IVX]+$/.test(words[to]?.text ?? '')) &&
      gaps[to] === 1 &&
      draft.covers[to] === undefined
    )
      to++;
    if (to > i + 1 && words[to]?.kind === 'word' && words[to]?.capital === true && draft.covers[to] !== undefined)
      to = i + 1;
  }
  const type = draft.covers[to];
  if (type?.from === to && type.entity.kind === kind && words[to]?.capital === false && gaps[to] === 1) to = type.to;
  else if (/^(?:fighters?|jets?|planes?|aircraft|variants?)$/.test(words[to]?.lower ?? '') && gaps[to] === 1) to++;
  return take(draft, i, to, kind, `${kind}:${base.toLowerCase()}`, base, `shape:designation`);
}

const isNamePart = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.capital && (word.roles & (FUNCTION | WEEKDAY | MONTH)) === 0 && word.text.length > 2;

const HULL_PREFIXES: ReadonlyMap<string, string | undefined> = new Map([
  ['USS', 'state:USA'],
  ['USNS', 'state:USA'],
  ['USCGC', 'state:USA'],
  ['HMS', 'state:GBR'],
  ['RFA', 'state:GBR'],
  ['HMAS', 'state:AUS'],
  ['HMCS', 'state:CAN'],
  ['HMNZS', 'state:NZL'],
  ['HNLMS', 'state:NLD'],
  ['HNoMS', 'state:NOR'],
  ['HDMS', 'state:DNK'],
  ['HSwMS', 'state:SWE'],
  ['INS', undefined],
  ['IRIS', 'state:IRN'],
  ['IRINS', 'state:IRN'],
  ['FS', 'state:FRA'],
  ['FGS', 'state:DEU'],
  ['ITS', 'state:ITA'],
  ['ESPS', 'state:ESP'],
  ['TCG', 'state:TUR'],
  ['RFS', 'state:RUS'],
  ['JS', 'state:JPN'],
  ['ROKS', 'state:KOR'],
  ['PNS', 'state:PAK'],
  ['BRP', 'state:PHL'],
  ['KRI', 'state:IDN'],
  ['KD', 'state:MYS'],
  ['RSS', 'state:SGP'],
  ['HTMS', 'state:THA'],
  ['ARA', 'state:ARG'],
  ['CNS', 'state:CHN'],
  ['ORP', 'state:POL'],
  ['MV', undefined],
  ['MT', undefined],
  ['SS', undefined],
]);

/** `USS Kearsarge`, `HMS Trent (P224)`, `MV Front Altair`. */
function hull(draft: Draft, i: number, word: Word): number | undefined {
  const { words, gaps } = draft;
  let to = i + 1;
  while (
    to < i + 5 &&
    gaps[to] === 1 &&
    (isNamePart(words[to]) || words[to]?.initial === true) &&
    isOpen(draft.covers[to])
  )
    to++;
  if (to === i + 1) return undefined;
  const name = textOf(draft, i, to);
  return take(draft, i, to, 'platform', `vessel:${slug(name)}`, name, 'shape:hull', HULL_PREFIXES.get(word.text));
}

/** Ships are named after places, persons and months. */
const isOpen = (mention: Mention | undefined): boolean =>
  mention === undefined || ['place', 'person', 'state', 'platform'].includes(mention.entity.kind);

/** `Luyang-class destroyer`, `Project 22350-class`: the ship type behind it belongs to the name. */
function shipClass(draft: Draft, i: number): number | undefined {
  const { words } = draft;
  let from = i - 2;
  if (words[from]?.capital !== true || words[from]?.kind !== 'word') return undefined;
  while (from > i - 5 && draft.gaps[from] === 1 && isNamePart(words[from - 1]) && draft.covers[from - 1] === undefined)
    from--;
  const name = `${textOf(draft, from, i - 1)} class`;
  const type = draft.covers[i + 1];
  const isShip = type?.entity.kind === 'platform';
  if (!isShip && !/^(?:ship|vessel|boat|carrier|amphibious)s?$/.test(words[i + 1]?.key ?? '')) return undefined;
  return take(draft, from, isShip ? type.to : i + 2, 'platform', `platform:${slug(name)}`, name, 'shape:class');
}

const FORMATIONS: ReadonlySet<string> = new Set(
  'fleet brigade division wing squadron battalion regiment corps army group unit marines infantry airborne legion command detachment aeg arw meu csg'.split(
    ' ',
  ),
);

/** `5th Fleet`, `507th Air Refueling Wing`, `407th AEG`, `3rd Battalion`, `6th Marines`, `Carrier Strike Group 12`. */
function formation(draft: Draft, i: number, word: Word): number | undefined {
  const { words, gaps } = draft;
  if ((word.roles & ORDINAL) === 0) {
    const numbered = word.key === 'group' && words[i + 1]?.kind === 'number' && word.capital;
    let from = i;
    while (numbered && from > i - 4 && isNamePart(words[from - 1]) && gaps[from] === 1) from--;
    return numbered && from < i
      ? take(
          draft,
          from,
          i + 2,
          'military_unit',
          `unit:${slug(textOf(draft, from, i + 2))}`,
          textOf(draft, from, i + 2),
          'shape:formation',
        )
      : undefined;
  }
  if (!word.capital && words[i]?.text.charCodeAt(0) !== undefined && !/^\d/.test(word.text)) return undefined;
  let last = i;
  for (let at = i + 1; at < i + 6 && gaps[at] === 1; at++) {
    const next = words[at];
    if (
      next === undefined ||
      !isNamePart(next) ||
      (draft.covers[at] !== undefined &&
        draft.covers[at]?.entity.kind !== 'military_unit' &&
        draft.covers[at]?.entity.kind !== 'platform')
    )
      break;
    if (FORMATIONS.has(next.key) || (next.upper && next.text.length <= 4 && !isInCapitals(draft, at))) last = at;
  }
  if (last === i) return undefined;
  const before = draft.covers[i - 1];
  const affiliation = before?.entity.kind === 'state' ? (before.entity.id ?? undefined) : undefined;
  const known = FLEETS[`${String(word.value ?? '')} ${words[last]?.key ?? ''}`];
  const name = textOf(draft, i, last + 1);
  if (known !== undefined && last === i + 1 && (affiliation === undefined || affiliation === 'state:USA')) {
    return take(draft, i, last + 1, 'military_unit', known[0], known[1], 'shape:formation', 'state:USA');
  }
  return take(draft, i, last + 1, 'military_unit', `unit:${slug(name)}`, name, 'shape:formation', affiliation);
}

const FLEETS: Readonly<Record<string, [string, string]>> = Object.fromEntries(
  ['Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Tenth'].map((ordinal, index) => {
    const number = [2, 3, 4, 5, 6, 7, 10][index] ?? 0;
    return [`${String(number)} fleet`, [`unit:us-${slug(ordinal)}-fleet`, `US ${ordinal} Fleet`]];
  }),
);

const STRIKE_GROUP = [
  'carrier strike group',
  'strike group',
  'amphibious ready group',
  'carrier group',
  'battle group',
  'expeditionary strike group',
  'carrier battle group',
];

/** `the Abraham Lincoln Carrier Strike Group`, `USS Gerald R. Ford strike group`. */
function strikeGroup(draft: Draft, ship: Mention): number | undefined {
  if (ship.entity.id?.startsWith('vessel:') !== true) return undefined;
  for (const phrase of STRIKE_GROUP) {
    const keys = phrase.split(' ');
    if (!keys.every((key, index) => draft.words[ship.to + index]?.key === key)) continue;
    const to = ship.to + keys.length;
    const name = textOf(draft, ship.from, to);
    return take(
      draft,
      ship.from,
      to,
      'military_unit',
      `unit:${slug(ship.entity.name.replace(/^[A-Z]{2,5} /, ''))}-strike-group`,
      name,
      'shape:strike-group',
      'state:USA',
    );
  }
  return undefined;
}

/** Heads of a service, with the name in its id. */
const SERVICES: Readonly<Record<string, string>> = {
  military: 'military',
  army: 'army',
  navy: 'navy',
  'air force': 'air-force',
  'armed forces': 'military',
  'coast guard': 'coast-guard',
  coastguard: 'coast-guard',
  'marine corps': 'marine-corps',
  marines: 'marine-corps',
  'security forces': 'security-forces',
  'special forces': 'special-forces',
  'national guard': 'national-guard',
  'defence forces': 'military',
  'defense forces': 'military',
  'border guard': 'border-guard',
  'border guards': 'border-guard',
  'ground forces': 'army',
  'naval forces': 'navy',
};
const NOT_A_SERVICE = new Set([
  'officials',
  'officers',
  'exercise',
  'exercises',
  'drills',
  'aid',
  'base',
  'bases',
  'action',
  'operation',
  'operations',
  'strike',
  'strikes',
  'aircraft',
  'presence',
  'buildup',
  'intervention',
  'spending',
  'personnel',
  'assets',
  'forces',
  'planes',
  'jets',
  'equipment',
  'hardware',
  'support',
  'assistance',
  'attack',
  'attacks',
  'cooperation',
  'power',
  'vehicles',
  'force',
  'convoy',
  'technology',
  'court',
  'junta',
  'helicopter',
  'alliance',
  'deployment',
  'activity',
  'activities',
  'campaign',
  'capabilities',
  'airport',
  'response',
  'pressure',
  'involvement',
  'targets',
  'sites',
  'facilities',
]);

/** `the Israeli military`, `Iranian navy`, `US Air Force`; but `US military officials` is a state and its officials. */
function service(draft: Draft, state: Mention): number | undefined {
  const { words } = draft;
  const first = words[state.to];
  if (first?.kind !== 'word' || draft.gaps[state.to] !== 1 || draft.covers[state.to] !== undefined) return undefined;
  const second = words[state.to + 1];
  const pair = second === undefined ? undefined : SERVICES[`${first.key} ${second.key}`];
  const head = pair ?? SERVICES[first.key];
  const to = state.to + (pair === undefined ? 1 : 2);
  if (
    head === undefined ||
    (head === 'military' && pair === undefined && NOT_A_SERVICE.has(words[to]?.key ?? '')) ||
    state.names?.[0]?.usage === 'seat'
  )
    return undefined;
  const { id } = state.entity;
  const code = fold((id ?? '').slice('state:'.length).toLowerCase());
  return take(
    draft,
    state.from,
    to,
    'military_unit',
    `unit:${code === 'usa' ? 'us' : code}-${head}`,
    textOf(draft, state.from, to),
    'shape:service',
    id ?? undefined,
  );
}
