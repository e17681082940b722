import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseArticle } from './article.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const plain = {
  articleId: 'a-1',
  source: { id: 'wire' },
  publishedAt: '2026-03-01T10:00:00+01:00',
  title: 'Carrier sails',
  section: 'world',
  text: 'The carrier has departed.\n\nFour destroyers go with it.',
};
const ninjs = {
  uri: 'urn:newsml:wire.example:20260301:1',
  standard: { name: 'ninjs', version: '3.1' },
  type: 'text',
  version: '2',
  versionCreated: '2026-03-01T10:00:00+01:00',
  pubStatus: 'usable',
  language: 'en',
  headlines: [{ role: 'main', value: 'Carrier sails' }],
  bodies: [
    { role: 'caption', contentType: 'text/plain', value: 'A ship.' },
    {
      role: 'main',
      contentType: 'text/html',
      value: '<p>The carrier <b>has</b> departed.</p><p>Four destroyers &amp; a tanker go.</p>',
    },
  ],
  infoSources: [{ name: 'Example Wire', literal: 'wire' }],
};

const split = (value: unknown, source?: string) => {
  const decoded = parseArticle(value, NOW, source);
  if (!decoded.ok) throw new Error(`${decoded.refusal.error}: ${decoded.refusal.message}`);
  return decoded;
};

describe('an article', () => {
  it('becomes one fragment a paragraph, each with all its fields', () => {
    const { key, version, fragments } = split(plain);
    expect([key, version]).toEqual(['wire/a-1', 1]);
    expect(fragments).toEqual(
      ['The carrier has departed.', 'Four destroyers go with it.'].map((text, index) => ({
        ...plain,
        publishedAt: '2026-03-01T09:00:00.000Z',
        index,
        total: 2,
        version: 1,
        status: 'usable',
        text,
      })),
    );
  });

  it('without text says its title', () => {
    const { text, ...rest } = plain;
    expect(text).toBeDefined();
    expect(split(rest).fragments).toMatchObject([{ index: 0, total: 1, text: 'Carrier sails' }]);
  });

  it('is taken back as a whole', () => {
    const [kill, ...more] = split({ ...plain, version: 3, status: 'canceled' }).fragments;
    expect(kill).toMatchObject({ articleId: 'a-1', version: 3, status: 'canceled' });
    expect(kill).not.toHaveProperty('index');
    expect(more).toEqual([]);
  });

  it('is read from ninjs', () => {
    const { key, version, fragments } = split(ninjs);
    expect([key, version]).toEqual(['wire/urn:newsml:wire.example:20260301:1', 2]);
    expect(fragments).toMatchObject([
      {
        title: 'Carrier sails',
        language: 'en',
        source: { id: 'wire', name: 'Example Wire' },
        text: 'The carrier has departed.',
      },
      { index: 1, total: 2, publishedAt: '2026-03-01T09:00:00.000Z', text: 'Four destroyers & a tanker go.' },
    ]);
    expect(split({ ...ninjs, infoSources: undefined }, 'desk').key).toBe(`desk/${ninjs.uri}`);
    for (const pubStatus of ['canceled', 'withheld'])
      expect(split({ ...ninjs, pubStatus, bodies: [] }).fragments).toMatchObject([{ status: 'canceled', version: 2 }]);
  });

  const wrong: [value: unknown, error: string, path: string][] = [
    [[], 'NotAnObject', ''],
    [7, 'NotAnObject', ''],
    [{ ...plain, index: 0 }, 'UnknownValue', 'index'],
    [{ ...plain, text: 7 }, 'WrongType', 'text'],
    [{ ...plain, text: ' ', title: ' ' }, 'EmptyText', 'text'],
    [{ ...plain, text: 'x\n\n'.repeat(10_001) }, 'OutOfRange', 'text'],
    [{ ...plain, text: 'bell \u0007' }, 'ControlCharacters', 'text'],
    [{ ...plain, articleId: undefined }, 'MissingField', 'articleId'],
    [{ ...plain, source: {} }, 'MissingField', 'source.id'],
    [{ ...plain, publishedAt: 'yesterday' }, 'InvalidTime', 'publishedAt'],
    [{ ...plain, publishedAt: '2027-01-01T00:00:00Z' }, 'FutureTime', 'publishedAt'],
    [{ ...ninjs, type: 'picture' }, 'UnknownValue', 'type'],
    [{ ...ninjs, version: '2.1' }, 'OutOfRange', 'version'],
    [{ ...ninjs, bodies: [{ contentType: 'image/png', value: 'x' }] }, 'MissingField', 'bodies'],
    [{ ...ninjs, infoSources: [] }, 'MissingField', 'infoSources'],
    [{ ...ninjs, embargoedUntil: '2026-04-01T00:00:00Z' }, 'FutureTime', 'embargoedUntil'],
    [{ ...ninjs, pubStatus: 'odd' }, 'UnknownValue', 'pubStatus'],
    [{ ...ninjs, versionCreated: undefined }, 'MissingField', 'publishedAt'],
    [{ uri: {}, bodies: { 0: 1 }, headlines: [null, 7], infoSources: [[]] }, 'MissingField', 'infoSources'],
  ];
  it.each(wrong)('is refused whole: %#', (value, error, path) => {
    const decoded = parseArticle(JSON.parse(JSON.stringify(value)), NOW);
    expect(decoded).toMatchObject({ ok: false, refusal: { error, ...(path !== '' && { path }) } });
  });

  it('of any shape is split or refused, never thrown', () => {
    const fields = fc.record(
      Object.fromEntries([...Object.keys(plain), ...Object.keys(ninjs)].map((name) => [name, fc.jsonValue()])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, (value) => typeof parseArticle(value, NOW).ok === 'boolean'),
      { numRuns: 500 },
    );
    const mutated = fc.tuple(fc.constantFrom(plain, ninjs), fields).map(([base, more]) => ({ ...base, ...more }));
    fc.assert(
      fc.property(mutated, (value) => typeof parseArticle(value, NOW).ok === 'boolean'),
      { numRuns: 500 },
    );
  });
});
