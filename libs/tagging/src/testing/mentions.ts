import { createTagger } from '../tagger.js';

const tagger = createTagger();
const publishedAt = '2026-02-18T12:00:00Z';

/** `kind text → id by rule` of each mention of a text. */
export const mentionsOf = (text: string): string[] =>
  tagger
    .tag({ text, publishedAt })
    .entities.map(({ kind, text: mention, id, rule }) => `${kind} ${mention} → ${String(id)} by ${rule}`);
