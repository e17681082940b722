import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseFeedsFile } from './feeds-file.js';
import { NotAFeed, rawFeed } from './raw-items.js';
import { readItems, type ReadItems } from './read-items.js';

const URL_ = 'https://news.example/feeds/world.xml';
const feedWith = (more: object = {}) => {
  const [feed] = parseFeedsFile('f', { feeds: [{ id: 'wire', url: URL_, ...more }] }).feeds;
  if (!feed) throw new Error('no feed');
  return feed;
};
const read = (document: string, more: object = {}): ReadItems => readItems(rawFeed(document), feedWith(more), URL_);
const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title>${channel}${items}</channel></rss>`;
const DATE = '<pubDate>Thu, 26 Feb 2026 18:04:05 GMT</pubDate>';
const at = Date.parse('2026-02-26T18:04:05Z');

describe('RSS', () => {
  it('gives its items, cleaned', () => {
    const { items, refused } = read(
      rss(
        `<item><title>Ships &amp;amp; talks</title><link>/a/1</link><guid isPermaLink="false">a-1</guid>${DATE}
          <description>Short.</description>
          <content:encoded><![CDATA[<p>Ships&nbsp;<b>sail</b> &mdash; again.</p><script>x()</script><p>Talks go on.</p>]]></content:encoded></item>`,
        '<link>https://www.news.example/</link><language>en_US</language>',
      ),
    );
    expect(refused).toEqual([]);
    expect(items).toMatchObject([
      {
        id: 'a-1',
        title: 'Ships & talks',
        text: 'Ships sail — again.\n\nTalks go on.',
        link: 'https://www.news.example/a/1',
        language: 'en-US',
        publishedAt: at,
        updatedAt: at,
      },
    ]);
  });

  const texts: [title: string, item: string, text: string][] = [
    ['entities twice over', '<description>&lt;p&gt;Q&amp;amp;A &amp;#8211; one&lt;/p&gt;</description>', 'Q&A – one'],
    ['entities of HTML in XML', '<description>caf&eacute;&nbsp;au lait</description>', 'café au lait'],
    ['CDATA', '<description><![CDATA[a < b & c]]></description>', 'a < b & c'],
    ['plain lines', '<description>One.\nTwo.\n\nThree.</description>', 'One.\nTwo.\n\nThree.'],
    ['control characters', '<description>a\u0007b\u000bc</description>', 'abc'],
    ['a title alone', '<title>Ships sail</title>', 'Ships sail'],
    ['a bare ampersand', '<description>AT&T sails</description>', 'AT&T sails'],
    ['Dublin Core', '<description>x</description><dc:creator>A</dc:creator>', 'x'],
  ];
  it.each(texts)('with %s', (_title, item, text) => {
    expect(read(rss(`<item><guid>1</guid>${DATE}${item}</item>`)).items.map((one) => one.text)).toEqual([text]);
  });

  const dates: [title: string, item: string, more: object, result: number | string][] = [
    ['Dublin Core', '<dc:date>2026-02-26T18:04:05Z</dc:date>', {}, at],
    ['none', '', {}, 'MissingField'],
    ['nonsense', '<pubDate>tomorrow</pubDate>', {}, 'InvalidTime'],
    ['no zone', '<pubDate>Thu, 26 Feb 2026 18:04:05</pubDate>', {}, 'InvalidTime'],
    ['no zone, which is known', '<pubDate>Thu, 26 Feb 2026 20:04:05</pubDate>', { utcOffset: '+02:00' }, at],
  ];
  it.each(dates)('with a date: %s', (_title, item, more, result) => {
    const { items, refused } = read(rss(`<item><guid>1</guid><title>x</title>${item}</item>`), more);
    expect(items[0]?.publishedAt ?? refused[0]?.refusal.error).toBe(result);
  });

  const item = (guid: string, link: string, text: string): string =>
    `<item>${guid}${link && `<link>${link}</link>`}${DATE}<description>${text}</description></item>`;
  const ids: [title: string, items: string, ids: string[], refused: number][] = [
    ['its guid', item('<guid>a</guid>', 'https://x.example/1', 'x'), ['a'], 0],
    ['its link without one', item('', 'https://x.example/1', 'x'), ['https://x.example/1'], 0],
    [
      'its link where the guid is that of others',
      item('<guid>a</guid>', '/1', 'x') + item('<guid>a</guid>', '/2', 'y'),
      ['https://news.example/1', 'https://news.example/2'],
      0,
    ],
    ['its guid, once', item('<guid>a</guid>', '/1', 'x') + item('<guid>a</guid>', '/1', 'x'), ['a'], 0],
    ['the first of two', item('<guid>a</guid>', '/1', 'x') + item('<guid>a</guid>', '/1', 'y'), ['a'], 1],
    [
      'a link that leads nowhere',
      item('', 'javascript:alert(1)', 'x'),
      [expect.stringMatching(/^[0-9a-f]+$/) as never],
      0,
    ],
    [
      'a digest of a long guid',
      item(`<guid>${'g'.repeat(300)}</guid>`, '', 'x'),
      [expect.stringMatching(/^[0-9a-f]+$/) as never],
      0,
    ],
  ];
  it.each(ids)('is known by %s', (_title, document, expected, refused) => {
    const found = read(rss(document));
    expect([found.items.map(({ id }) => id), found.refused.length]).toEqual([expected, refused]);
  });

  it('1.0 is read as well', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>r</title></channel><item rdf:about="https://x.example/1"><title>Ships</title><link>https://x.example/1</link><dc:date>2026-02-26T18:04:05Z</dc:date></item></rdf:RDF>`;
    expect(read(rdf).items).toMatchObject([{ id: 'https://x.example/1', text: 'Ships', publishedAt: at }]);
  });
});

describe('Atom', () => {
  const atom = (entry: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://www.news.example/w/" xml:lang="en"><id>f</id><title>T</title><updated>2026-02-26T18:04:05Z</updated><entry><id>e-1</id>${entry}</entry></feed>`;

  it('gives its entries', () => {
    const { items } = read(
      atom(`<title type="html">&lt;b&gt;Ships&lt;/b&gt; sail</title><link rel="self" href="x"/><link href="a/1"/>
        <published>2026-02-26T18:04:05Z</published><updated>2026-02-26T20:00:00+01:00</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two <i>ships</i>.</p></div></content><summary>s</summary>`),
    );
    expect(items).toMatchObject([
      {
        id: 'e-1',
        title: 'Ships sail',
        text: 'One.\n\nTwo ships.',
        link: 'https://www.news.example/w/a/1',
        language: 'en',
        publishedAt: at,
        updatedAt: Date.parse('2026-02-26T19:00:00Z'),
      },
    ]);
  });

  it('takes the time of the update where it says no other, and the summary for the content', () => {
    const { items } = read(
      atom('<title>x</title><updated>2026-02-26T18:04:05Z</updated><summary type="text">a &lt;b&gt; c</summary>'),
    );
    expect(items).toMatchObject([{ publishedAt: at, text: 'a <b> c' }]);
  });
});

describe('JSON Feed', () => {
  it('gives its items', () => {
    const date_published = '2026-02-26T18:04:05Z';
    const { items, refused } = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        language: 'en',
        items: [
          { id: 1, url: '/a/1', title: 'Ships', content_html: '<p>Ships sail.</p>', date_published, language: 'fr' },
          { id: '2', content_text: 'Talks\n\ngo on.', date_published, date_modified: '2026-02-26T19:00:00Z' },
          { id: '3', content_text: 'No date.' },
        ],
      }),
    );
    expect(items).toMatchObject([
      { id: '1', title: 'Ships', text: 'Ships sail.', link: 'https://news.example/a/1', language: 'fr' },
      { id: '2', text: 'Talks\n\ngo on.', updatedAt: Date.parse('2026-02-26T19:00:00Z'), language: 'en' },
    ]);
    expect(refused).toMatchObject([{ item: '3', refusal: { error: 'MissingField', path: 'published' } }]);
  });
});

describe('what is no feed', () => {
  const rows: [title: string, document: string][] = [
    ['nothing', ' \n'],
    ['a page', '<!DOCTYPE html><html><body>Not found</body></html>'],
    ['other JSON', '{"error": "no"}'],
    ['broken JSON', '{"version": "https://jsonfeed.org/version/1.1", "items": ['],
    ['XML that breaks off', rss(`<item><title>x</title>${DATE}</item>`).slice(0, -40)],
    [
      'entities of its own',
      '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
    ],
  ];
  it.each(rows)('is refused in words: %s', (_title, document) => expect(() => read(document)).toThrow(NotAFeed));

  it('may be anything: it is read or refused, within bounds', () => {
    const pieces = fc.constantFrom(
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '<![CDATA[',
      ']]>',
      '&',
      DATE,
      '<guid>',
      '</',
      '>',
      '{',
      '"items":[',
      'x',
      '\u0000',
    );
    const near = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''));
    const inside = near.map((text) => rss(`<item><guid>1</guid>${text}</item>`));
    const json = fc
      .jsonValue()
      .map((items) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items }));
    fc.assert(
      fc.property(fc.oneof(near, inside, json), (document) => {
        try {
          for (const { id, text } of read(document).items)
            expect([id.length <= 200, text !== '']).toEqual([true, true]);
        } catch (error) {
          expect(error).toBeInstanceOf(NotAFeed);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
