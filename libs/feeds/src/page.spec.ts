import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPage } from './page.js';

const at = Date.parse('2026-02-26T18:04:00Z');
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;

describe('a page', () => {
  it('gives its article and what it says of it', () => {
    const head =
      '<title>Ships | Post</title><meta property="og:title" content="Ships &amp; talks"><meta property="article:published_time" content="2026-02-26T19:04:00+01:00">';
    const body =
      '<nav><a href="/">Home</a></nav><article><h1>Ships &amp; talks</h1><p>Ships <a href="/x">sail</a>.</p><aside>More</aside><p>Talks go on.</p></article><footer>Imprint</footer>';
    expect(readPage(page(head, body))).toEqual({
      title: 'Ships & talks',
      text: 'Ships sail.\n\nTalks go on.',
      language: 'en-GB',
      publishedAt: at,
    });
  });

  const dates: [title: string, head: string, body: string, time: number | null][] = [
    ['JSON-LD', '<script type="application/ld+json">{"datePublished": "2026-02-26T18:04:00Z"}</script>', '', at],
    ['an element', '', '<time datetime="2026-02-26T18:04:00Z">Thursday</time>', at],
    [
      'one that can be read, of several',
      '<meta name="date" content="Thursday"><meta name="dc.date" content="2026-02-26T18:04:00Z">',
      '',
      at,
    ],
    ['one without a zone', '<meta name="date" content="2026-02-26">', '', null],
    ['none', '', '', null],
  ];
  it.each(dates)('is dated by %s', (_title, head, body, time) => {
    expect(readPage(page(head, `${body}<main><p>x</p></main>`)).publishedAt).toBe(time);
  });

  it('may be anything', () => {
    const parts = fc.constantFrom(
      '<html lang=',
      '<meta name="date" content=',
      '<article>',
      '<p>',
      '"',
      "'",
      '>',
      '<',
      '<title>',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string())), (texts) => typeof readPage(texts.join('')).text === 'string'),
    );
  });
});
