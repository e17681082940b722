import type { TokenRange } from '#events';
import type { Said } from './attribution/attribute.js';
import { hasCondition, isInCondition } from './clauses/conditions.js';
import { isVerb } from './clauses/verbs.js';
import { datedIn } from './history.js';
import { matchSentence, type Match } from './matching/match.js';
import { antecedentOf } from './parties/antecedent.js';
import type { Article } from './parties/article.js';
import { pairsOf, rolesOf, type Roles } from './parties/roles.js';
import { deniedDeed } from './denial.js';
import { count } from './quantities.js';
import type { Reading } from './reading.js';
import { areAdversaries } from './relevance/agents.js';
import { irrelevance } from './relevance/relevance.js';
import type { Irrelevance } from './relevance/rule.js';
import { suppressed, type Suppressed } from './relevance/suppressed.js';
import type { Topics } from './relevance/topics.js';
import { reverse } from './reversal.js';
import type { Ruled, RuledSentence } from './rules.js';
import { scoreForceDeployment } from './scorers/force-deployment.js';
import { scorePressure } from './scorers/pressure.js';
import { scoreRhetoric } from './scorers/rhetoric.js';
import { cue, type DimensionScorer, type Event } from './scorers/scorer.js';
import { scoreTalkProgress } from './scorers/talk-progress.js';
import { isAside, select, type Candidate } from './selection.js';
import { isRulingOut, modalityOf } from './standing.js';
import { weighedDeed } from './weighing.js';
import { PRONOUN } from './words/function-words.js';

const SCORERS: Readonly<Record<Event['dimension'], DimensionScorer>> = {
  force_deployment: scoreForceDeployment,
  rhetoric: scoreRhetoric,
  talk_progress: scoreTalkProgress,
  pressure: scorePressure,
};

/** An event with the parties that its own clause names. */
export interface Told {
  event: Event;
  roles: Roles;
  sentence: TokenRange;
  said: Said | null;
  occurredAt: string;
}

/** What one sentence tells, each event with the parties of its own clause. */
export function tell(
  reading: Reading,
  sentence: TokenRange,
  said: readonly Said[],
  topics: { near: Topics; far: Topics },
  publishedAt: string,
  article: Article,
  focus: string | null,
  dropped: Suppressed[],
): Told[] {
  const matches = matchSentence(reading, sentence);
  if (matches.length === 0) return [];
  const candidates: Candidate[] = matches
    .map((match) => {
      const roles = rolesOf(reading, match);
      return {
        match,
        roles,
        modality: modalityOf(reading, match, sentence),
        aside: isAside(reading, match, sentence),
        irrelevant: irrelevanceOf(reading, match, roles, sentence, topics, article),
      };
    })
    // What `if` brings in is not told.
    .filter(({ match }) => !isInCondition(reading, match.predicate?.start ?? match.at, sentence))
    .filter(({ match }) => !(match.predicate?.negated === true && isRulingOut(reading, match.at)))
    .filter(({ match, modality }) => match.frame.pending !== true || PENDING.has(modality.standing))
    .filter(({ match, modality }) => !modality.asked || match.frame.direction === 'neutral');
  for (const { match, irrelevant } of candidates)
    if (irrelevant !== null) dropped.push(suppressed(reading, match, irrelevant));
  // What is no tension itself still governs what stands behind it: `the firm agreed to fight on`.
  const selected = select(candidates);
  return selected.flatMap((candidate) => {
    if (onlyTells(candidate, selected, said)) return [];
    if (candidate.irrelevant !== null) return [];
    const { at } = candidate.match;
    const holding = said.filter(({ content }) => content.from <= at && at < content.to);
    // Who vouches is the outermost speaker; `it` is the innermost.
    const inner = holding.at(-1) ?? null;
    const roles = withAntecedent(candidate.match, spokenRoles(reading, candidate, inner), () =>
      antecedentOf(reading, candidate.match.subject, sentence, focus, article),
    );
    const told = eventOf(candidate, roles, reading, sentence, holding[0] ?? null, inner, publishedAt);
    return told ? [told] : [];
  });
}

/**
 * An event word that no rule reads, with the parties of its clause; what it tells is its frame's. Null where it is no tension.
 * Whether anybody acts in public is not asked of its clause, which may not be the one that tells: the sentence's words have said so.
 */
export function tellMatch(
  match: Match,
  { reading, attributed, article }: Pick<Ruled, 'reading' | 'attributed' | 'article'>,
  { range, focus, topics }: Pick<RuledSentence, 'range' | 'focus' | 'topics'>,
  publishedAt: string,
  dropped: Suppressed[],
): Told | null {
  const found = rolesOf(reading, match);
  const irrelevant = irrelevanceOf(reading, match, found, range, topics, article);
  if (irrelevant !== null && irrelevant !== 'no public actor') {
    dropped.push(suppressed(reading, match, irrelevant));
    return null;
  }
  const modality = modalityOf(reading, match, range);
  const candidate: Candidate = { match, roles: found, modality, aside: false, irrelevant: null };
  const holding = attributed.said.filter(({ content }) => content.from <= match.at && match.at < content.to);
  const inner = holding.at(-1) ?? null;
  const outer = holding[0] ?? null;
  const roles = withAntecedent(match, spokenRoles(reading, candidate, inner), () =>
    antecedentOf(reading, match.subject, range, focus, article),
  );
  const { event, occurredAt } = happening(candidate, roles, reading, range, outer, inner, publishedAt);
  return { event: asSaid(event, outer, roles), roles, sentence: range, said: outer, occurredAt };
}

/** `Pakistan will respond, its army chief warned`: the threat is told; the verb behind it only says by whom. */
const onlyTells = ({ match }: Candidate, selected: readonly Candidate[], said: readonly Said[]): boolean =>
  said.some(
    ({ cue: at, content }) =>
      at === match.at &&
      content.to <= at &&
      selected.some((other) => content.from <= other.match.at && other.match.at < content.to),
  );

/** Dimensions whose events move, take or give something that is counted. */
const COUNTING: ReadonlySet<string> = new Set(['force_deployment', 'pressure']);

const PENDING: ReadonlySet<string> = new Set(['planned', 'conditional', 'refused']);

const irrelevanceOf = (
  reading: Reading,
  match: Match,
  roles: Roles,
  sentence: TokenRange,
  { near, far }: { near: Topics; far: Topics },
  article: Article,
): Irrelevance | null =>
  irrelevance(reading, match, sentence, near, far, {
    aboutParties: article.protagonists() !== null,
    betweenStates: pairsOf(roles).some(areAdversaries),
    anyParty: article.namesAny(),
  });

function eventOf(
  candidate: Candidate,
  roles: Roles,
  reading: Reading,
  sentence: TokenRange,
  said: Said | null,
  inner: Said | null,
  publishedAt: string,
): Told | null {
  const { event, occurredAt } = happening(candidate, roles, reading, sentence, said, inner, publishedAt);
  const deed = weighedDeed(deniedDeed(reverse(event), reading, sentence), reading);
  const scored = SCORERS[deed.dimension](deed, reading, sentence);
  return scored && { event: asSaid(scored, said, roles), roles, sentence, said, occurredAt };
}

/** The event as its frame has it, when it happened, and how it stands. */
function happening(
  candidate: Candidate,
  roles: Roles,
  reading: Reading,
  sentence: TokenRange,
  said: Said | null,
  inner: Said | null,
  publishedAt: string,
): { event: Event; occurredAt: string } {
  const { match, modality } = candidate;
  const { frame } = match;
  const dated = datedIn(reading, introduced(reading, match, sentence), publishedAt);
  const event: Event = {
    match,
    modality,
    type: frame.event,
    dimension: frame.dimension,
    direction: frame.direction,
    intensity: frame.intensity,
    standing: dated.historical ? 'historical' : standingOf(candidate, said, roles, hasCondition(reading, sentence)),
    aside: candidate.aside,
    foreign: pairsOf(roles).length > 0,
    ownWord: isOwnWord(inner, roles),
    quantities: [],
    platforms: [],
    cues: [cue(reading, match.head, frame.rule)],
  };
  if (match.met && (match.met.from < match.head.from || match.met.from >= match.head.to))
    event.cues.push(cue(reading, match.met, `${frame.rule}.with`));
  if (dated.cue) event.cues.push(cue(reading, dated.cue, 'standing.historical'));
  if (modality.governor >= 0)
    event.cues.push(
      cue(reading, { from: modality.governor, to: modality.governor + 1 }, `standing.${modality.standing}`),
    );
  if (COUNTING.has(frame.dimension)) count(event, reading, sentence);
  return { event, occurredAt: dated.occurredAt };
}

/**
 * What somebody tells of another's refusal is a claim; of his own it is the refusal. `said it would leave` is a plan told
 * in the past.
 */
function standingOf(
  { match, modality }: Candidate,
  said: Said | null,
  { actors }: Roles,
  hangsOnCondition: boolean,
): Event['standing'] {
  const { standing } = modality;
  if (said === null) return standing;
  if (standing === 'asserted') return 'claimed';
  if (standing === 'conditional' && match.predicate?.modal === 'would' && said.cue < match.at && !hangsOnCondition)
    return 'planned';
  const voice = said.attribution.speaker?.affiliation;
  const another = voice !== undefined && actors.length > 0 && !actors.includes(voice);
  return standing === 'refused' && another ? 'claimed' : standing;
}

const isOwnWord = (inner: Said | null, { actors }: Roles): boolean => {
  const voice = inner?.attribution.speaker?.affiliation;
  return inner !== null && (actors.length === 0 || (voice !== undefined && actors.includes(voice)));
};

/** Threats, praise and demands are done by saying them; all else that is said is a claim. */
function asSaid(event: Event, said: Said | null, { actors }: Roles): Event {
  const voice = said?.attribution.speaker?.affiliation;
  if (event.standing === 'asserted' && said !== null && event.dimension !== 'rhetoric')
    return { ...event, standing: 'claimed' };
  if (PENDING_OR_CLAIMED.has(event.standing) && isMenace(event.match) && voice !== undefined)
    return { ...event, standing: 'asserted' };
  return event.standing === 'claimed' && event.dimension === 'rhetoric' && voice !== undefined && actors.includes(voice)
    ? { ...event, standing: 'asserted' }
    : event;
}

/** `Kyiv said it would respond`, `the president said his country`: whoever speaks is meant. */
function spokenRoles(reading: Reading, { match, roles }: Candidate, inner: Said | null): Roles {
  const voice = inner?.attribution.speaker?.affiliation;
  const first = reading.forms[match.subject.from];
  const own =
    first !== undefined &&
    match.subject.from < match.subject.to &&
    ((first.function & PRONOUN) !== 0 || OWN.has(reading.tokens[match.subject.from]!.lower));
  // `Whoever comes will find a grave`: the speaker's own threat, whoever is to find it.
  if (voice !== undefined && isMenace(match))
    return {
      ...roles,
      actors: [voice],
      targets: [...roles.actors, ...roles.targets].filter((party) => party !== voice),
    };
  if (
    roles.actors.length > 0 ||
    voice === undefined ||
    !own ||
    match.frame.mutual === true ||
    match.predicate?.passive === true
  )
    return roles;
  return { ...roles, actors: [voice], targets: roles.targets.filter((party) => party !== voice) };
}

/** `It put its missiles on alert`, `The junta withdrew its ambassador`: whom the sentence before was about. */
function withAntecedent({ frame, predicate }: Match, roles: Roles, find: () => string | null): Roles {
  if (frame.mutual === true || predicate === null) return roles;
  const missing = predicate.passive ? roles.targets : roles.actors;
  if (missing.length > 0) return roles;
  const party = find();
  if (party === null) return roles;
  return predicate.passive
    ? { ...roles, targets: [party].filter((one) => !roles.actors.includes(one)) }
    : { ...roles, actors: [party], targets: roles.targets.filter((one) => one !== party) };
}

/** Threats that name no deed of the speaker's, only what awaits the other. */
const isMenace = ({ frame }: Match): boolean => MENACES.has(frame.rule);

const MENACES = new Set(['rhetoric.made-to-pay', 'rhetoric.doomed', 'rhetoric.be-target']);

const PENDING_OR_CLAIMED: ReadonlySet<string> = new Set(['claimed', 'planned', 'conditional']);

const OWN = new Set(['his', 'her', 'its', 'their', 'our', 'my']);

/** The clause with what introduces it: `In June 2025, …`. */
function introduced(reading: Reading, match: Match, sentence: TokenRange): TokenRange {
  const { clause } = match;
  for (let i = clause.from - 1; i >= sentence.from; i--) {
    const form = reading.forms[i]!;
    if (form.verb !== 0 && isVerb(reading, i, sentence)) return clause;
  }
  return { from: sentence.from, to: clause.to };
}
