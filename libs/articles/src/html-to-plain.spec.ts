import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { htmlToPlain } from './html-to-plain.js';

const ROWS: [html: string, plain: string][] = [
  ['<p>One <b>two</b>&nbsp;&amp; three<br>four</p><p>Five</p>', 'One two & three\nfour\n\nFive'],
  ['no markup', 'no markup'],
  ['&lt;p&gt; &#8220;q&#8221; &mdash; &eacute;', '<p> “q” — é'],
  ['<script>alert(1)</script><style>p{}</style><p>Text</p><noscript></noscript>', 'Text'],
  ['<h1>Head</h1><figure><img src=x alt=y><figcaption>Photo: A. B.</figcaption></figure><p>Text</p>', 'Head\n\nText'],
  ['<p>Read <a href="https://x.example/">this</a>.</p>', 'Read this.'],
  ['<blockquote>Quoted</blockquote>', 'Quoted'],
  ['<ul><li>One<li>Two</ul>', '- One\n- Two'],
  ['<p>un<b>closed <i>text', 'unclosed text'],
  ['a\u0000b\u0007', 'ab'],
];

describe('HTML as plain text', () => {
  it.each(ROWS)('%j', (html, plain) => expect(htmlToPlain(html)).toBe(plain));

  it('is got from anything, without control characters', () => {
    const parts = fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      '>',
      '&',
      '&#0;',
      '&#xD800;',
      '<!--',
      '<![CDATA[',
      'x',
      '\u0001',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))), (html) =>
        // eslint-disable-next-line no-control-regex
        expect(htmlToPlain(html.join(''))).not.toMatch(/[\u0000-\u0008\p{Cs}]/u),
      ),
      { numRuns: 500 },
    );
  });

  it('is got from very deep and very long HTML', () => {
    expect(htmlToPlain('<div>'.repeat(50_000))).toBe('');
    expect(htmlToPlain('<p>word</p>'.repeat(20_000)).length).toBeGreaterThan(100_000);
  });
});
