// Tagging and scoring, as the enricher calls them for a fragment.
import { createTagger } from '#tagging';
import { createScorer } from '#tension';

const PUBLISHED = '2026-02-20T12:00:00.000Z';
const tagger = createTagger();
const scorer = createScorer();

export const tag = (text) => tagger.tag({ text, publishedAt: PUBLISHED });
export const score = (text, analysis) => scorer.score({ text, publishedAt: PUBLISHED }, analysis);

/** The floor: a split by one regular expression says how fast the machine is. */
export const splitIntoWords = (text) => text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu);
