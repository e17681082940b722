import {
  dyadOf,
  type Analysis,
  type Attribution,
  type ScoredSignal,
  type Speaker,
  type TokenRange,
} from '#events';
import { attribute, type Said } from './attribution/attribute.js';
import { isVerb } from './clauses/verbs.js';
import { confidenceOf } from './confidence.js';
import { EMPTY_CONTEXT, type TensionContext } from './context.js';
import { datedIn } from './history.js';
import { matchSentence, type Match } from './matching/match.js';
import { Article } from './parties/article.js';
import { partyOfEntity } from './parties/party.js';
import { mediatorsIn, mentionsIn, rolesOf, type Roles } from './parties/roles.js';
import { read, type Reading } from './reading.js';
import { irrelevance, topicsOf, type Topics } from './relevance.js';
import { reverse } from './reversal.js';
import { scoreForceDeployment } from './scorers/force-deployment.js';
import { scorePressure } from './scorers/pressure.js';
import { scoreRhetoric } from './scorers/rhetoric.js';
import { cue, type DimensionScorer, type Event } from './scorers/scorer.js';
import { scoreTalkProgress } from './scorers/talk-progress.js';
import { isAside, select, type Candidate } from './selection.js';
import { modalityOf } from './standing.js';
import { PRONOUN } from './words/function-words.js';
import { theatreOf } from './theatre.js';

export interface ScoringInput {
  text: string;
  title?: string;
  publishedAt: string;
}

export interface Scored {
  attributions: Attribution[];
  signals: ScoredSignal[];
  context: TensionContext;
}

const SCORERS: Readonly<Record<ScoredSignal['dimension'], DimensionScorer>> = {
  force_deployment: scoreForceDeployment,
  rhetoric: scoreRhetoric,
  talk_progress: scoreTalkProgress,
  pressure: scorePressure,
};

/** An event with the parties that its own clause names. */
interface Told {
  event: Event;
  roles: Roles;
  sentence: TokenRange;
  said: Said | null;
  occurredAt: string;
}

/** One fragment's signals and attributions, and what the article's next fragment needs. Pure. */
export function score(input: ScoringInput, analysis: Analysis, context: TensionContext = EMPTY_CONTEXT): Scored {
  const reading = read(input.text, analysis);
  const attributed = attribute(reading, analysis.sentences, context);
  const article = new Article(context);
  const whole = { from: 0, to: reading.tokens.length };
  const topics = topicsOf(reading, whole);
  follow(article, reading, analysis, input.title);

  const told = analysis.sentences.flatMap((sentence) => tell(reading, sentence, attributed.said, topics, input.publishedAt, article));
  for (const { roles } of told) {
    for (const [actor, target] of pairsOf(roles)) article.pair(actor, target);
  }
  const signals = told.flatMap((one) => signalsOf(one, reading, article));
  return {
    attributions: attributed.said.map((said) => said.attribution),
    signals,
    context: {
      ...article.remember(),
      speaker: attributed.speaker,
      openQuote: attributed.openQuote,
      offTopic: context.offTopic,
    },
  };
}

/** What a title names is what an article is about: one mention there counts as three. */
const TITLE_WEIGHT = 3;

/** Counts who is spoken of, and who only mediates. */
function follow(article: Article, reading: Reading, analysis: Analysis, title: string | undefined): void {
  const titled = new Set((analysis.titleEntities ?? []).map(partyOfEntity));
  for (const entity of reading.entities) {
    const party = entity.kind === 'place' ? null : partyOfEntity(entity);
    if (party === null) continue;
    article.mention(party, 1);
    if (title?.includes(entity.text) === true) titled.add(party);
  }
  for (const party of titled) if (party !== null) article.mention(party, TITLE_WEIGHT);
  for (const sentence of analysis.sentences) {
    for (const mediator of mediatorsIn(reading, sentence)) article.mediates(mediator);
  }
}

function tell(reading: Reading, sentence: TokenRange, said: readonly Said[], topicsOfAll: Topics, publishedAt: string, article: Article): Told[] {
  const matches = matchSentence(reading, sentence);
  if (matches.length === 0) return [];
  const topics = topicsOf(reading, sentence);
  const candidates: Candidate[] = matches
    .filter((match) => isRelevant(reading, match, sentence, topics, topicsOfAll, article))
    .map((match) => ({
      match,
      modality: modalityOf(reading, match, sentence),
      aside: isAside(reading, match, sentence),
    }))
    .filter(({ match, modality }) => match.frame.pending !== true || PENDING.has(modality.standing));
  return select(candidates).flatMap((candidate) => {
    const content = said.find((one) => one.content.from <= candidate.match.at && candidate.match.at < one.content.to) ?? null;
    const told = eventOf(candidate, reading, sentence, content, publishedAt);
    return told ? [told] : [];
  });
}

const PENDING: ReadonlySet<string> = new Set(['planned', 'conditional', 'refused']);

function isRelevant(reading: Reading, match: Match, sentence: TokenRange, topics: Topics, all: Topics, article: Article): boolean {
  const aboutParties = article.protagonists() !== null;
  const betweenStates = pairsOf(rolesOf(reading, match)).length > 0;
  if (match.frame.pair === true && !betweenStates && !aboutParties) return false;
  return irrelevance(reading, match, sentence, topics, all, { aboutParties, betweenStates }) === null;
}

function eventOf(candidate: Candidate, reading: Reading, sentence: TokenRange, said: Said | null, publishedAt: string): Told | null {
  const { match, modality } = candidate;
  const { frame } = match;
  const dated = datedIn(reading, introduced(reading, match, sentence), publishedAt);
  const roles = spokenRoles(reading, match, said);
  const event: Event = {
    match,
    modality,
    type: frame.event,
    dimension: frame.dimension,
    direction: frame.direction,
    intensity: frame.intensity,
    standing: dated.historical ? 'historical' : modality.standing === 'asserted' && said ? 'claimed' : modality.standing,
    confidence: confidenceOf(match, candidate.aside, Math.min(roles.actors.length, 1) + Math.min(roles.targets.length, 1)),
    foreign: pairsOf(roles).length > 0,
    quantities: [],
    platforms: [],
    cues: [cue(reading, match.head, frame.rule)],
  };
  if (match.met && (match.met.from < match.head.from || match.met.from >= match.head.to)) event.cues.push(cue(reading, match.met, `${frame.rule}.with`));
  if (dated.cue) event.cues.push(cue(reading, dated.cue, 'standing.historical'));
  if (modality.governor >= 0) event.cues.push(cue(reading, { from: modality.governor, to: modality.governor + 1 }, `standing.${modality.standing}`));
  const scored = SCORERS[frame.dimension](reverse(event), reading, sentence);
  return scored && { event: scored, roles, sentence, said, occurredAt: dated.occurredAt };
}

/** `Kyiv said it would respond`, `the president said his country`: whoever speaks is meant. */
function spokenRoles(reading: Reading, match: Match, said: Said | null): Roles {
  const roles = rolesOf(reading, match);
  const voice = said?.attribution.speaker?.affiliation;
  const first = reading.forms[match.subject.from];
  const own = first !== undefined && match.subject.from < match.subject.to && ((first.function & PRONOUN) !== 0 || OWN.has(reading.tokens[match.subject.from]!.lower));
  if (roles.actors.length > 0 || voice === undefined || !own || match.frame.mutual === true || match.predicate?.passive === true) return roles;
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

function pairsOf(roles: Roles): [string, string][] {
  const pairs: [string, string][] = [];
  for (const actor of roles.actors.slice(0, 2)) {
    for (const target of roles.targets.slice(0, 2)) if (actor !== target) pairs.push([actor, target]);
  }
  return pairs;
}

/** One signal for each pair of parties; one without a dyad where none can be named. */
function signalsOf(told: Told, reading: Reading, article: Article): ScoredSignal[] {
  const { event, roles } = told;
  const own = pairsOf(roles);
  if (own.length > 0) return own.map(([actor, target]) => signalOf(told, reading, actor, target, 'roles'));
  const [actor, target] = inferred(event, roles, article, othersIn(told, reading), voiceOf(told));
  return [signalOf(told, reading, actor, target, actor !== null && target !== null ? 'context' : null)];
}

/** The missing side from the article: whoever it sets against the one that is named, else its two protagonists. */
function inferred(event: Event, roles: Roles, article: Article, others: readonly string[], voice: string | null): readonly [string | null, string | null] {
  const actor = roles.actors[0] ?? null;
  const target = roles.targets[0] ?? null;
  const beside = others.find((party) => party !== actor && party !== target && party !== roles.destination && !article.isMediator(party)) ?? null;
  if (beside !== null && (actor === null) !== (target === null)) return [actor ?? beside, target ?? beside];
  const talks = event.dimension === 'talk_progress';
  const heard = voice !== null && !article.isMediator(voice) ? voice : null;
  const against = (party: string): string | null => article.opponent(party) ?? article.counterpart(party, heard) ?? (heard === party ? null : heard);
  if (actor !== null && target === null && !(talks && article.isMediator(actor))) return [actor, against(actor) ?? roles.destination ?? null];
  if (actor === null && target !== null) return [against(target), target];
  if (event.dimension === 'pressure') return [actor, target];
  const protagonists = article.protagonists();
  return protagonists ?? [actor, target];
}

/** The state or group that the speaker speaks for. */
const voiceOf = ({ said }: Told): string | null => {
  const affiliation = said?.attribution.speaker?.affiliation;
  return affiliation !== undefined && (affiliation.startsWith('state:') || affiliation.startsWith('group:')) ? affiliation : null;
};

/** Parties of the sentence outside the clause, as long as they are not who says so. */
function othersIn({ event, sentence, said }: Told, reading: Reading): string[] {
  const { subject, object } = event.match;
  const speaker = said?.attribution.speaker;
  return mentionsIn(reading, sentence)
    .filter(({ at }) => (at < subject.from || at >= subject.to) && (at < object.from || at >= object.to))
    .filter(({ at }) => !speaker || reading.tokens[at]!.start < speaker.start || reading.tokens[at]!.end > speaker.end)
    .map(({ party }) => party);
}

function signalOf(told: Told, reading: Reading, actor: string | null, target: string | null, dyadFrom: 'roles' | 'context' | null): ScoredSignal {
  const { event, sentence, said } = told;
  const { tokens, text } = reading;
  const start = tokens[sentence.from]!.start;
  const end = tokens[sentence.to - 1]!.end;
  const theatre = theatreOf(reading, event.match.clause);
  const dyad = actor !== null && target !== null ? dyadOf(actor, target) : null;
  const speaker = said ? speakerIn(said, text) : null;
  return {
    dimension: event.dimension,
    event: eventType(event.type),
    direction: event.direction,
    intensity: Math.round(Math.min(10, Math.max(-10, event.intensity)) * 100) / 100,
    confidence: dyadFrom === 'context' ? Math.round(event.confidence * 90) / 100 : event.confidence,
    actor,
    target,
    dyad,
    ...(dyad !== null && dyadFrom !== null ? { dyadFrom } : {}),
    ...(theatre === null ? {} : { theatre }),
    ...(speaker === null ? {} : { speaker }),
    standing: event.standing,
    occurredAt: told.occurredAt,
    quantities: event.quantities,
    platforms: event.platforms,
    evidence: { text: text.slice(start, end), start, end, cues: event.cues },
  };
}

const eventType = (type: string): ScoredSignal['event'] => {
  const slash = type.indexOf('/');
  return slash < 0 ? { type } : { type: type.slice(0, slash), mode: type.slice(slash + 1) };
};

function speakerIn(said: Said, text: string): Speaker | null {
  const { speaker, cue: span } = said.attribution;
  if (!speaker) return null;
  const { id, affiliation } = { id: speaker.id, affiliation: speaker.affiliation };
  return {
    name: speaker.text,
    ...(id === undefined ? {} : { id }),
    ...(affiliation === undefined ? {} : { affiliation }),
    cue: text.slice(span.start, span.end),
  };
}

