import { paragraphs as split } from '#articles';
import type { Line } from './input.js';

/** Plain text as the NDJSON lines of one article: a paragraph is a fragment, as where articles are taken by HTTP. */
export function paragraphs(text: string, article: { publishedAt: string; title?: string }): Line[] {
  const found = split(text);
  return found.map((paragraph, index) => {
    const fragment = {
      articleId: 'text',
      index,
      total: found.length,
      source: { id: 'stdin' },
      ...article,
      text: paragraph.text,
    };
    return { number: text.slice(0, paragraph.at).split('\n').length, text: JSON.stringify(fragment) };
  });
}
