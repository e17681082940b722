import type { Analysis, ScoredSignal } from '#events';
import { createTagger } from '#tagging';
import { createScorer, type Scored } from '../index.js';

const tagger = createTagger();
const scorer = createScorer();

const PUBLISHED = '2026-02-20T12:00:00.000Z';

/** Tags and scores the paragraphs of one article in order; what each gave. */
export function scoreArticle(paragraphs: readonly string[], title?: string): (Scored & { analysis: Analysis })[] {
  let tagged: ReturnType<typeof tagger.tag>['context'] | undefined;
  let tension: Scored['context'] | undefined;
  return paragraphs.map((text) => {
    const fragment = { text, publishedAt: PUBLISHED, ...(title === undefined ? {} : { title }) };
    const analysis = tagger.tag(fragment, tagged);
    const scored = scorer.score(fragment, analysis, tension);
    tagged = analysis.context;
    tension = scored.context;
    return { ...scored, analysis };
  });
}

/** The signals of the last paragraph. */
export const signalsOf = (...paragraphs: string[]): ScoredSignal[] => scoreArticle(paragraphs).at(-1)?.signals ?? [];

/** `force_deployment MOBILIZE escalatory asserted IRN~USA`. */
export const brief = (signal: ScoredSignal): string =>
  [signal.dimension, signal.event.type, signal.direction, signal.standing, signal.dyad ?? '-'].join(' ');
