/** Bodies that work as they stand; a spec sends each of them. */
const CARRIER =
  'The United States has sent the aircraft carrier USS Harry S. Truman and four destroyers to the Red Sea.';
const TALKS =
  'Iranian Foreign Minister Abbas Araghchi spoke of "good progress", but said no date had been set for another round.';
const source = { id: 'harbour-post', name: 'Harbour Post' };
const publishedAt = '2026-02-26T18:04:00+01:00';

const fragment = { articleId: '2026-02-26-carrier', index: 0, source, publishedAt, text: CARRIER };

export const FRAGMENTS = {
  one: { summary: 'One fragment', value: fragment },
  several: {
    summary: 'Several, each with its place in the article',
    value: [
      { ...fragment, total: 2 },
      { ...fragment, index: 1, total: 2, text: TALKS },
    ],
  },
  correction: {
    summary: 'A correction: a higher version',
    value: { ...fragment, version: 2, text: CARRIER.replace('four', 'five') },
  },
  kill: {
    summary: 'A kill: everything up to this version is taken back',
    value: { articleId: fragment.articleId, source, publishedAt, version: 3, status: 'canceled' },
  },
};

export const LINES = {
  lines: {
    summary: 'One fragment a line',
    value: FRAGMENTS.several.value.map((one) => `${JSON.stringify(one)}\n`).join(''),
  },
};

export const ARTICLES = {
  plain: {
    summary: 'A whole article: each paragraph becomes a fragment',
    value: {
      articleId: '2026-02-26-carrier',
      source,
      publishedAt,
      title: 'Carrier sails as talks end',
      url: 'https://harbour-post.example/2026/02/26/carrier',
      text: `${CARRIER}\n\n${TALKS}`,
    },
  },
  ninjs: {
    summary: 'A ninjs 3.1 item',
    value: {
      uri: 'urn:newsml:harbour-post.example:20260226:carrier',
      standard: { name: 'ninjs', version: '3.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
      type: 'text',
      version: '1',
      versionCreated: publishedAt,
      pubStatus: 'usable',
      language: 'en',
      headlines: [{ role: 'main', value: 'Carrier sails as talks end' }],
      bodies: [{ role: 'main', contentType: 'text/html', value: `<p>${CARRIER}</p><p>${TALKS}</p>` }],
      infoSources: [{ name: 'Harbour Post', literal: 'harbour-post' }],
    },
  },
  kill: {
    summary: 'A kill of the whole article',
    value: { articleId: '2026-02-26-carrier', source, publishedAt, version: 2, status: 'canceled' },
  },
};
