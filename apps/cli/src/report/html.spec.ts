import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escape, html } from './html.js';

describe('html', () => {
  it.each<[string, string]>([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`" onload='x' &amp;`, '&quot; onload=&#39;x&#39; &amp;amp;'],
    ['a\u0000b\u001bc\u007fd\u0085e', 'abcde'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['abc\u202ecba\u2066x\u2069', 'abccbax'],
    ['half \ud83d of a pair', 'half \ufffd of a pair'],
    ['“good” — 日本 😀', '“good” — 日本 😀'],
  ])('escapes %j', (text, escaped) => {
    expect(escape(text)).toBe(escaped);
  });

  it('escapes what is put in, and leaves what is markup already', () => {
    const items = ['<a>', '&'].map((text) => html`<li>${text}</li>`);
    const list = html`<ul title="${'"'}">
      ${items}${null}${undefined}${3}
    </ul>`.toString();
    expect(list.replace(/\s*\n\s*/g, '')).toBe('<ul title="&quot;"><li>&lt;a&gt;</li><li>&amp;</li>3</ul>');
  });

  it('never lets text end an element or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escape(text)).not.toMatch(/[<>"']/);
        expect(escape(text)).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});
