import type { TokenRange } from '#events';
import type { Said } from './attribution/attribute.js';
import { isVerb } from './clauses/verbs.js';
import { confidenceOf } from './confidence.js';
import { datedIn } from './history.js';
import { matchSentence, type Match } from './matching/match.js';
import type { Article } from './parties/article.js';
import { pairsOf, rolesOf, type Roles } from './parties/roles.js';
import type { Reading } from './reading.js';
import { areAdversaries } from './relevance/agents.js';
import { irrelevance, type Irrelevance } from './relevance/relevance.js';
import { suppressed, type Suppressed } from './relevance/suppressed.js';
import type { Topics } from './relevance/topics.js';
import { reverse } from './reversal.js';
import { scoreForceDeployment } from './scorers/force-deployment.js';
import { scorePressure } from './scorers/pressure.js';
import { scoreRhetoric } from './scorers/rhetoric.js';
import { cue, type DimensionScorer, type Event } from './scorers/scorer.js';
import { scoreTalkProgress } from './scorers/talk-progress.js';
import { isAside, select, type Candidate } from './selection.js';
import { modalityOf } from './standing.js';
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
    .filter(({ match, modality }) => match.frame.pending !== true || PENDING.has(modality.standing))
    .filter(({ match, modality }) => !modality.asked || match.frame.direction === 'neutral');
  for (const { match, irrelevant } of candidates)
    if (irrelevant !== null) dropped.push(suppressed(reading, match, irrelevant));
  // What is no tension itself still governs what stands behind it: `the firm agreed to fight on`.
  return select(candidates).flatMap((candidate) => {
    if (candidate.irrelevant !== null) return [];
    const content =
      said.find((one) => one.content.from <= candidate.match.at && candidate.match.at < one.content.to) ?? null;
    const told = eventOf(candidate, reading, sentence, content, publishedAt);
    return told ? [told] : [];
  });
}

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
  reading: Reading,
  sentence: TokenRange,
  said: Said | null,
  publishedAt: string,
): Told | null {
  const { match, modality } = candidate;
  const { frame } = match;
  const dated = datedIn(reading, introduced(reading, match, sentence), publishedAt);
  const roles = spokenRoles(reading, candidate, said);
  const event: Event = {
    match,
    modality,
    type: frame.event,
    dimension: frame.dimension,
    direction: frame.direction,
    intensity: frame.intensity,
    standing: dated.historical
      ? 'historical'
      : modality.standing === 'asserted' && said
        ? 'claimed'
        : modality.standing,
    confidence: confidenceOf(
      match,
      candidate.aside,
      Math.min(roles.actors.length, 1) + Math.min(roles.targets.length, 1),
    ),
    foreign: pairsOf(roles).length > 0,
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
  const scored = SCORERS[frame.dimension](reverse(event), reading, sentence);
  return scored && { event: scored, roles, sentence, said, occurredAt: dated.occurredAt };
}

/** `Kyiv said it would respond`, `the president said his country`: whoever speaks is meant. */
function spokenRoles(reading: Reading, { match, roles }: Candidate, said: Said | null): Roles {
  const voice = said?.attribution.speaker?.affiliation;
  const first = reading.forms[match.subject.from];
  const own =
    first !== undefined &&
    match.subject.from < match.subject.to &&
    ((first.function & PRONOUN) !== 0 || OWN.has(reading.tokens[match.subject.from]!.lower));
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
