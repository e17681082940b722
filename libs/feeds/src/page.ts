import { compile } from 'html-to-text';
import { htmlToPlain, withoutControls } from '#articles';
import { parseFeedDate } from './feed-date.js';

/** What a page on the web says of the article on it. */
export interface Page {
  title?: string;
  text: string;
  language?: string;
  /** ms since the epoch; null where the page does not say it in a way that can be read. */
  publishedAt: number | null;
}

/** Where pages put their article, best first. */
const PLACES = ['article', 'main', '[role=main]', 'body'];

const OPTIONS = {
  wordwrap: false as const,
  limits: { maxDepth: 200, maxChildNodes: 20_000, maxInputLength: 4_000_000, maxBaseElements: 1, ellipsis: '' },
  baseElements: { selectors: PLACES, orderBy: 'selectors' as const, returnDomByDefault: true },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    ...[
      'img',
      'hr',
      'script',
      'style',
      'noscript',
      'figure',
      'nav',
      'aside',
      'header',
      'footer',
      'form',
      'button',
      'time',
    ].map((selector) => ({ selector, format: 'skip' })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'h1', format: 'skip' },
    { selector: 'blockquote', format: 'block' },
  ],
};

const convert = compile(OPTIONS);

/** Names under which pages say when they were published, the most exact first. */
const DATES = ['article:published_time', 'datepublished', 'dc.date.issued', 'dcterms.issued', 'date', 'dc.date'];

/** The article of an HTML page, with what its metadata say. */
export function readPage(html: string): Page {
  const head = html.slice(0, 200_000);
  const metas = metasIn(head);
  const title = metas.get('og:title') ?? /<title[^>]*>([^<]*)</i.exec(head)?.[1];
  const language = /<html[^>]*\slang\s*=\s*["']?([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\b/i.exec(head)?.[1];
  const said = [
    ...DATES.map((name) => metas.get(name)),
    /"datePublished"\s*:\s*"([^"]{1,60})"/.exec(html)?.[1],
    /<time[^>]*\sdatetime\s*=\s*["']([^"']{1,60})["']/i.exec(html)?.[1],
  ];
  const dates = said
    .flatMap((text) => (text === undefined ? [] : [parseFeedDate(text)]))
    .filter((time) => time !== null);
  const plain = title === undefined ? '' : htmlToPlain(title).replace(/\s+/g, ' ').slice(0, 500);
  return {
    ...(plain !== '' && { title: plain }),
    text: withoutControls(convert(html)).trim(),
    ...(language !== undefined && { language }),
    publishedAt: dates[0] ?? null,
  };
}

function metasIn(head: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [tag] of head.matchAll(/<meta\s[^>]{1,2000}>/gi)) {
    const name = /\s(?:name|property|itemprop)\s*=\s*["']([^"']+)["']/i.exec(tag)?.[1]?.toLowerCase();
    const content = /\scontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    const value = content?.[1] ?? content?.[2];
    if (name !== undefined && value !== undefined && !found.has(name)) found.set(name, value);
  }
  return found;
}
