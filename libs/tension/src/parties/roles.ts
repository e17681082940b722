import type { TokenRange } from '#events';
import type { Match } from '../matching/match.js';
import { lemmaAt } from '../matching/condition.js';
import type { Reading } from '../reading.js';
import { isKnownFirm } from './firms.js';
import { groundOf, standsAgainst } from './ground.js';
import { mentionsIn, present, TOWARDS, type Mention } from './mentions.js';

/** Who does it to whom, by the words of the clause alone; entity ids of parties. */
export interface Roles {
  actors: string[];
  targets: string[];
  /** Where force is sent; the target only where nothing else tells one. */
  destination?: string;
}

const unique = (parties: string[]): string[] => [...new Set(parties)];

/** The first party of a phrase and those joined to it: `Iran`, `the U.S. and Israel`. */
function leading(mentions: readonly Mention[]): string[] {
  const chosen: string[] = [];
  for (const mention of mentions) {
    if (chosen.length > 0 && !mention.coordinated) break;
    chosen.push(mention.party);
  }
  return unique(chosen);
}

const THIRD_PARTY_VERBS = new Set([
  'host',
  'mediate',
  'broker',
  'chair',
  'facilitate',
  'arrange',
  'convene',
  'propose',
]);

export function rolesOf(reading: Reading, match: Match): Roles {
  const roles = rolesByGrammar(reading, match);
  const { actors, targets } = roles;
  if (targets.length > 0) return roles;
  if (actors.length >= 2 && isReciprocal(reading, match))
    return { actors: actors.slice(0, 1), targets: actors.slice(1) };
  const ground = groundOf(reading, match, actors);
  if (ground === null) return roles;
  return standsAgainst(match)
    ? { ...roles, targets: [ground] }
    : { ...roles, destination: roles.destination ?? ground };
}

/** Verbs that those who are joined in the subject do to each other: `India and Pakistan fought over Kargil`. */
const RECIPROCAL = new Set(
  'fight clash trade exchange swap battle spar skirmish brawl scuffle quarrel feud argue duel compete negotiate meet talk confer correspond engage'.split(
    ' ',
  ),
);

const isReciprocal = (reading: Reading, match: Match): boolean =>
  match.predicate !== null &&
  !match.predicate.passive &&
  (match.frame.dimension === 'talk_progress' ||
    (match.frame.direction === 'de-escalatory' && !match.frame.event.startsWith('AID')) ||
    namesWar(reading, match.head) ||
    RECIPROCAL.has(lemmaAt(reading, match.at)) ||
    saysEachOther(reading, match.object));

/** `went to war`, `came to blows`. */
const namesWar = (reading: Reading, { to }: TokenRange): boolean => WARS.has(reading.tokens[to - 1]!.lower);
const WARS = new Set(['war', 'blows']);

function saysEachOther(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i + 1 < to; i++) {
    const { lower } = reading.tokens[i]!;
    const next = reading.tokens[i + 1]!.lower;
    if ((lower === 'each' && next === 'other') || (lower === 'one' && next === 'another')) return true;
  }
  return false;
}

const isFirmAt = (reading: Reading, at: number): boolean => {
  const entity = reading.entityAt[at];
  return entity !== null && entity !== undefined && isKnownFirm(entity);
};

function rolesByGrammar(reading: Reading, match: Match): Roles {
  const subject = present(mentionsIn(reading, match.subject)).filter(
    // `Boeing rejected`: no deed of its state.
    ({ at }) => match.predicate?.passive === true || !isFirmAt(reading, at),
  );
  const object = present(mentionsIn(reading, match.object));
  const between = betweenOf(reading, match.clause);
  const own = leading(subject);
  const aboutOthers =
    match.frame.dimension === 'rhetoric' && own.length > 0 && !between.some((party) => own.includes(party));
  if (aboutOthers && between.length >= 2) return { actors: own, targets: [] };
  if (between.length >= 2) return { actors: between.slice(0, 1), targets: between.slice(1) };
  if (match.frame.mutual) return mutual(match, reading, subject, object);
  if (match.predicate?.passive) {
    const by = object.filter((mention) => mention.preposition === 'by');
    const actors = leading(by);
    // `warplanes have been flown to Belarus`: whose force it is moves it.
    if (actors.length === 0 && /^(MOBILIZE|RETREAT)/.test(match.frame.event))
      return { actors: leading(subject), targets: [] };
    // `was fired on from the Iranian shore`
    const from = object.filter((mention) => mention.preposition === 'from');
    if (actors.length === 0 && match.frame.event.startsWith('ASSAULT')) actors.push(...leading(from));
    return { actors, targets: leading(subject).filter((party) => !actors.includes(party)) };
  }
  if (match.predicate === null) return nominal(subject, object);
  const actors = leading(
    subject.filter((mention) => !AIM.has(mention.preposition) && mention.preposition !== 'against'),
  );
  const others = object.filter((mention) => !actors.includes(mention.party));
  const direct = others.filter((mention) => mention.preposition !== 'by');
  const targets = direct.length === 0 && match.frame.dimension === 'rhetoric' ? others : direct;
  if (!match.frame.event.startsWith('MOBILIZE')) {
    const left = match.frame.event.startsWith('RETREAT');
    const chosen = leading(
      preferred(
        left
          ? targets.filter(({ at, preposition }) => reading.entityAt[at]?.kind !== 'place' && !TOWARDS.has(preposition))
          : targets,
      ),
    );
    // `an attack by A on B killed …`: the deed is the subject, with its own target.
    const struck = chosen.length > 0 ? [] : subject.filter((mention) => AIM.has(mention.preposition));
    return { actors, targets: chosen.length > 0 ? chosen : leading(struck).filter((party) => !actors.includes(party)) };
  }
  const aimed = targets.filter((mention) => !TOWARDS.has(mention.preposition));
  const destination = targets.find((mention) => TOWARDS.has(mention.preposition))?.party;
  return { actors, targets: leading(preferred(aimed)), ...(destination === undefined ? {} : { destination }) };
}

/** Of several parties in an object, the one it is aimed at: `sanctions on Iran over Syria`. */
function preferred(mentions: readonly Mention[]): readonly Mention[] {
  const aimed = mentions.findIndex((mention) => AIM.has(mention.preposition));
  return aimed > 0 && mentions[0]?.preposition !== '' ? mentions.slice(aimed) : mentions;
}

const AIM = new Set(['against', 'on', 'at', 'with', 'upon']);

/** `Iran's threat to Israel`, `Israeli strikes on Iran`: the owner before, the other after. */
function nominal(before: readonly Mention[], after: readonly Mention[]): Roles {
  const by = after.filter((mention) => mention.preposition === 'by');
  const owner = leading(by).length > 0 ? leading(by) : before.slice(-1).map((mention) => mention.party);
  const targets = after.filter(
    (mention) => mention.preposition !== 'by' && mention.preposition !== '' && !owner.includes(mention.party),
  );
  return { actors: owner, targets: leading(targets) };
}

function mutual(match: Match, reading: Reading, subject: readonly Mention[], object: readonly Mention[]): Roles {
  const host = match.predicate !== null && THIRD_PARTY_VERBS.has(lemmaAt(reading, match.at));
  if (match.predicate === null) {
    const parties = unique([...subject, ...object].map((mention) => mention.party));
    return { actors: parties.slice(0, 1), targets: parties.slice(1, 2) };
  }
  const own = leading(subject);
  const other = leading(object.filter((mention) => !own.includes(mention.party)));
  if (host && other.length >= 2) return { actors: other.slice(0, 1), targets: other.slice(1) };
  if (own.length >= 2) return { actors: own.slice(0, 1), targets: own.slice(1) };
  // `hopes to bring A and B together`
  if (own.length === 0 && other.length >= 2) return { actors: other.slice(0, 1), targets: other.slice(1) };
  const rest = subject.filter((mention) => !own.includes(mention.party));
  return {
    actors: own,
    targets: other.length > 0 ? other : leading(rest.filter((mention) => mention.preposition === 'with')),
  };
}

/** The parties after `between`. */
function betweenOf(reading: Reading, range: TokenRange): string[] {
  for (let i = range.from; i < range.to; i++) {
    if (reading.tokens[i]!.lower === 'between') {
      return leading(
        present(mentionsIn(reading, { from: i + 1, to: Math.min(range.to + 4, i + 16, reading.tokens.length) })),
      );
    }
  }
  return [];
}

/** Actor and target, at most two of each; nobody against himself. */
export function pairsOf(roles: Roles): [string, string][] {
  const pairs: [string, string][] = [];
  for (const actor of roles.actors.slice(0, 2)) {
    for (const target of roles.targets.slice(0, 2)) if (actor !== target) pairs.push([actor, target]);
  }
  return pairs;
}
