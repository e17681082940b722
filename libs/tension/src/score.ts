import type { Analysis, Attribution, ScoredSignal, TokenRange } from '#events';
import { attribute } from './attribution/attribute.js';
import { EMPTY_CONTEXT, type TensionContext } from './context.js';
import { datelineOf } from './dateline.js';
import { Article } from './parties/article.js';
import { followFocus } from './parties/focus.js';
import { partyOfEntity } from './parties/party.js';
import { mediatorsIn } from './parties/mediators.js';
import { pairsOf } from './parties/roles.js';
import { read, type Reading } from './reading.js';
import { aloneFor } from './relevance/alone.js';
import { TopicCounts } from './relevance/topics.js';
import { suppressed as unsignalled, type Suppressed } from './relevance/suppressed.js';
import { signalsOf } from './signal.js';
import { tell } from './tell.js';

export interface ScoringInput {
  text: string;
  title?: string;
  publishedAt: string;
}

export interface Scored {
  attributions: Attribution[];
  signals: ScoredSignal[];
  /** Event words that are no tension, with the reason. */
  suppressed: Suppressed[];
  context: TensionContext;
}

/** One fragment's signals and attributions, and what the article's next fragment needs. Pure. */
export function score(input: ScoringInput, analysis: Analysis, context: TensionContext = EMPTY_CONTEXT): Scored {
  const reading = read(input.text, analysis);
  const sentences = withoutDateline(analysis);
  const focus = followFocus(reading, sentences, context.focus);
  const attributed = attribute(reading, sentences, context, focus);
  const article = new Article(context);
  const topics = new TopicCounts(reading, sentences);
  follow(article, reading, analysis, input.title);

  const suppressed: Suppressed[] = [];
  const told = sentences.flatMap((sentence, i) =>
    tell(
      reading,
      sentence,
      attributed.said,
      topics.around(i),
      input.publishedAt,
      article,
      focus.before[i] ?? null,
      suppressed,
    ),
  );
  for (const { roles } of told) {
    for (const [actor, target] of pairsOf(roles)) article.pair(actor, target);
  }
  const signals = told.flatMap((one) =>
    signalsOf(one, reading, article).filter((signal) => {
      const { economy, business } = topics.all();
      const reason = aloneFor(one, reading, signal, economy + business);
      if (reason !== null) suppressed.push(unsignalled(reading, one.event.match, reason));
      return reason === null;
    }),
  );
  const { salience, pairs, mediators } = article.remember();
  return {
    attributions: attributed.said.map((said) => said.attribution),
    signals,
    suppressed,
    context: {
      salience,
      pairs,
      mediators,
      speaker: attributed.speaker,
      focus: focus.last,
      openQuote: attributed.openQuote,
    },
  };
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
