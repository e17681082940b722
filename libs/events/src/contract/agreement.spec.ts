import { expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { Fragment } from '../fragment.js';
import { firstError } from './compile.js';
import { EXAMPLES } from './examples.js';

const FIELDS = [
  'articleId',
  'index',
  'total',
  'version',
  'status',
  'source',
  'origin',
  'publishedAt',
  'language',
  'title',
  'url',
  'text',
  'extra',
] as const;

const value = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  fc.constantFrom(
    undefined,
    null,
    '',
    ' ',
    '\t',
    '\u0000',
    '\ud800',
    'a'.repeat(200),
    'a'.repeat(201),
    '🚢'.repeat(500),
    '🚢'.repeat(501),
  ),
  fc.constantFrom('a'.repeat(20_000), 'a'.repeat(20_001), '🚢'.repeat(20_000), `${'🚢'.repeat(19_999)}ab`),
  fc.constantFrom(-1, -0, 0, 1, 1.5, 9_999, 10_000, 10_001, 2_147_483_647, 2_147_483_648, 1e300),
  fc.constantFrom('usable', 'canceled', 'Usable', 'toString'),
  fc.constantFrom(
    '2026-02-26T18:04:00Z',
    '2026-02-30T18:04:00Z',
    '2026-02-26',
    '2016-12-31T23:59:60Z',
    '2026-02-26T18:04:00+01:00\n',
  ),
  fc.constantFrom(
    'http://a.example',
    'HTTPS://a.example/ü',
    'https://',
    'https://a b',
    'ftp://a.example',
    `https://a.example/${'b'.repeat(2048)}`,
  ),
  fc.constantFrom('en', 'pt-BR', 'zh-Hant-TW', 'x-own', 'en_US', 'e', 'en-', 'sl-rozaj-biske', 'en-a-bbb-x-a'),
  fc.record({ id: fc.oneof(fc.string(), fc.jsonValue()) }, { requiredKeys: [] }),
  fc.record({ id: fc.constant('a'), name: fc.jsonValue(), url: fc.webUrl() }, { requiredKeys: ['id'] }),
);

/** A good fragment or kill with some of its fields changed or taken away. */
const mutated = fc
  .tuple(fc.constantFrom(...EXAMPLES.fragment), fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 3 }))
  .map(([fragment, changes]) => {
    const entries = Object.entries({ ...fragment, ...changes }).filter(([, given]) => given !== undefined);
    return Object.fromEntries(entries);
  });

const byClass = (given: object): boolean =>
  validateSync(plainToInstance(Fragment, given), { forbidUnknownValues: false }).length === 0;

it('the class and the compiled schema take and refuse the same fragments', () => {
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(mutated, (given) => {
      const bySchema = firstError('fragment', given) === null;
      if (bySchema) taken++;
      else refused++;
      expect(bySchema).toBe(byClass(given));
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(taken, refused)).toBeGreaterThan(100);
});

it('the examples satisfy both', () => {
  for (const example of EXAMPLES.fragment)
    expect([firstError('fragment', example), byClass(example)]).toEqual([null, true]);
});
