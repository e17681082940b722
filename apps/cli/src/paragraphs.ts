import type { Line } from './input.js';

/** Plain text as the NDJSON lines of one article: a paragraph, ended by an empty line, is a fragment. */
export function paragraphs(text: string, article: { publishedAt: string; title?: string }): Line[] {
  const found = [...text.matchAll(/\S[^]*?(?=\r?\n[^\S\n]*\r?\n|\s*$)/g)];
  return found.map((match, index) => {
    const fragment = {
      articleId: 'text',
      index,
      total: found.length,
      source: { id: 'stdin' },
      ...article,
      text: match[0],
    };
    return { number: text.slice(0, match.index).split('\n').length, text: JSON.stringify(fragment) };
  });
}
