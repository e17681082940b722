import type { Analysis, ScoredSignal, TokenRange } from '#events';
import { attribute, type Attributed } from './attribution/attribute.js';
import type { TensionContext } from './context.js';
import { datelineOf } from './dateline.js';
import { Article } from './parties/article.js';
import { followFocus, type Focus } from './parties/focus.js';
import { mediatorsIn } from './parties/mediators.js';
import { partyOfEntity } from './parties/party.js';
import { pairsOf } from './parties/roles.js';
import { read, type Reading } from './reading.js';
import { aloneFor, ARMED_KINDS } from './relevance/alone.js';
import { suppressed, type Suppressed } from './relevance/suppressed.js';
import { economic, TopicCounts, type Topics } from './relevance/topics.js';
import type { ScoringInput } from './score.js';
import { signalsOf } from './signal.js';
import { tell, type Told } from './tell.js';

/** What the rules make of one sentence. */
export interface RuledSentence {
  range: TokenRange;
  signals: ScoredSignal[];
  /** Event words that are no tension, with the reason. */
  suppressed: Suppressed[];
  /** The state or group that the sentences before are about. */
  focus: string | null;
  topics: { near: Topics; far: Topics };
}

/** A fragment as the rules alone read it. */
export interface Ruled {
  reading: Reading;
  article: Article;
  attributed: Attributed;
  focus: Focus;
  /** Topic words, counted when asked. */
  topics: TopicCounts;
  sentences: RuledSentence[];
}

/** One fragment by lexicon and grammar. Pure. */
export function byRules(input: ScoringInput, analysis: Analysis, context: TensionContext): Ruled {
  const reading = read(input.text, analysis);
  const ranges = withoutDateline(analysis);
  const focus = followFocus(reading, ranges, context.focus);
  const attributed = attribute(reading, ranges, context, focus);
  const article = new Article(context);
  const topics = new TopicCounts(reading, ranges);
  follow(article, reading, analysis, input.title);
  if (!article.namesAny() && !hasArms(reading) && isBusiness(topics))
    return { reading, article, attributed, focus, topics, sentences: [] };

  const tellings = ranges.map((range, i) => {
    const before = focus.before[i] ?? null;
    const dropped: Suppressed[] = [];
    const around = topics.around(i);
    const told = tell(reading, range, attributed.said, around, input.publishedAt, article, before, dropped);
    return { range, told, dropped, focus: before, topics: around };
  });
  for (const { told } of tellings) {
    for (const { roles } of told) for (const [actor, target] of pairsOf(roles)) article.pair(actor, target);
  }
  const sentences = tellings.map(({ range, told, dropped, focus: before, topics: around }) => ({
    range,
    focus: before,
    topics: around,
    signals: told.flatMap((one) => tensionsOf(one, reading, article, topics, dropped)),
    suppressed: dropped,
  }));
  return { reading, article, attributed, focus, topics, sentences };
}

const hasArms = ({ entities }: Reading): boolean => entities.some(({ kind }) => ARMED_KINDS.has(kind));

/** Of firms and prices; where no state or group is known either, there is nothing to look for. */
function isBusiness(topics: TopicCounts): boolean {
  const all = topics.all();
  return economic(all) >= 1 && all.security === 0;
}

/** The signals of an event that two parties have between them, or that one has alone and is tension all the same. */
export function tensionsOf(
  told: Told,
  reading: Reading,
  article: Article,
  topics: TopicCounts,
  dropped: Suppressed[],
): ScoredSignal[] {
  return signalsOf(told, reading, article).filter((signal) => {
    const reason = aloneFor(told, reading, signal, economic(topics.all()));
    if (reason !== null) dropped.push(suppressed(reading, told.event.match, reason));
    return reason === null;
  });
}

/** The sentences, the first one without where and by whom it was filed. */
function withoutDateline({ tokens, sentences }: Analysis): TokenRange[] {
  const from = datelineOf(tokens);
  return sentences.filter(({ to }) => to > from).map((one) => (one.from < from ? { ...one, from } : one));
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
