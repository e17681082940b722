import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EXAMPLES } from './contract/examples.js';
import { decodeFragment, parseFragment } from './decode-fragment.js';
import { MAX_RECORD_BYTES } from './decode-bytes.js';
import type { Headers, InputRecord } from './record.js';
import { REFUSALS } from './refusal.js';
import type { RefusalClass } from './refusal.js';

const RECEIVED = Date.parse('2026-02-26T18:00:00Z');
const GOOD: Record<string, unknown> = { ...EXAMPLES.fragment[0] };
const DECODED = { ...GOOD, version: 1, status: 'usable', publishedAt: '2026-02-26T17:04:00.000Z' };

const bytes = (value: unknown): Uint8Array =>
  value instanceof Uint8Array
    ? value
    : new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

const record = (value: unknown, headers: Headers = {}): InputRecord => ({
  topic: 'articles.fragments',
  partition: 0,
  offset: 7,
  timestamp: RECEIVED,
  key: null,
  value: value === null ? null : bytes(value),
  headers,
});

const without = (field: string): object => Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== field));
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const BINARY = {
  ce_specversion: '1.0',
  ce_id: '1',
  ce_source: '/feed',
  ce_type: 'article',
  'content-type': 'application/json',
};
const STRUCTURED = { specversion: '1.0', id: '1', source: '/feed', type: 'article', data: GOOD };
const STRUCTURED_TYPE = { 'content-type': 'application/cloudevents+json; charset=utf-8' };

type Row = [error: RefusalClass, what: string, value: unknown, path?: string | null, headers?: Headers];

const REFUSED: readonly Row[] = [
  ['NoValue', 'a tombstone', null],
  ['NoValue', 'an empty value', ''],
  ['RecordTooLarge', 'more bytes than are read', { ...GOOD, extra: 'x'.repeat(MAX_RECORD_BYTES) }],
  ['NotUtf8', 'Latin-1', Uint8Array.of(0x7b, 0xe9, 0x7d)],
  ['NotUtf8', 'a surrogate in CESU-8', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)],
  ['InvalidJson', 'a word', 'hello'],
  ['InvalidJson', 'half an object', '{"articleId":'],
  ['InvalidJson', 'two objects', '{}{}'],
  ['NestedTooDeep', 'a field nested deep', `${JSON.stringify(GOOD).slice(0, -1)},"extra":${nested(100_000)}}`, 'extra'],
  [
    'NestedTooDeep',
    'a field nested deep in the source',
    { ...GOOD, source: { id: 'a', extra: JSON.parse(nested(100)) as unknown } },
    'source',
  ],
  ['NotAnObject', 'an array', [GOOD]],
  ['NotAnObject', 'null', 'null'],
  ['NotAnObject', 'a string', JSON.stringify(JSON.stringify(GOOD))],
  ['UnknownSchema', 'a later contract', { ...GOOD, schema: '2.0' }, 'schema'],
  ['UnknownSchema', 'a number for the contract', { ...GOOD, schema: 1 }, 'schema'],
  [
    'UnknownSchema',
    'a later dataschema',
    GOOD,
    'dataschema',
    { ...BINARY, ce_dataschema: 'urn:tautline:schema:fragment:2.0' },
  ],
  ['MissingField', 'no articleId', without('articleId'), 'articleId'],
  ['MissingField', 'no index', without('index'), 'index'],
  ['MissingField', 'no source', without('source'), 'source'],
  ['MissingField', 'no text', without('text'), 'text'],
  ['MissingField', 'no publishedAt', without('publishedAt'), 'publishedAt'],
  ['MissingField', 'a source without an id', { ...GOOD, source: { name: 'Post' } }, 'source.id'],
  ['WrongType', 'a number for text', { ...GOOD, text: 5 }, 'text'],
  ['WrongType', 'a string for the index', { ...GOOD, index: '0' }, 'index'],
  ['WrongType', 'half an index', { ...GOOD, index: 0.5 }, 'index'],
  ['WrongType', 'an array for the source', { ...GOOD, source: [] }, 'source'],
  ['WrongType', 'null for an optional field', { ...GOOD, title: null }, 'title'],
  ['WrongType', 'a number for a time', { ...GOOD, publishedAt: 1772129040000 }, 'publishedAt'],
  ['WrongType', 'a kill with a number for text', { ...GOOD, status: 'canceled', text: 1 }, 'text'],
  ['UnknownValue', 'a status of its own', { ...GOOD, status: 'embargoed' }, 'status'],
  ['OutOfRange', 'an index below 0', { ...GOOD, index: -1 }, 'index'],
  ['OutOfRange', 'an index above 9999', { ...GOOD, index: 10_000 }, 'index'],
  ['OutOfRange', 'version 0', { ...GOOD, version: 0 }, 'version'],
  ['OutOfRange', 'a total of 0', { ...GOOD, total: 0 }, 'total'],
  ['EmptyText', 'no character', { ...GOOD, text: '' }, 'text'],
  ['EmptyText', 'white space alone', { ...GOOD, text: ' \n\t\u00a0\u3000' }, 'text'],
  ['EmptyText', 'an empty id', { ...GOOD, articleId: '' }, 'articleId'],
  ['EmptyText', 'a blank source', { ...GOOD, source: { id: ' ' } }, 'source.id'],
  ['TextTooLong', '20,001 characters', { ...GOOD, text: 'a'.repeat(20_001) }, 'text'],
  ['TextTooLong', 'an id of 201 characters', { ...GOOD, articleId: 'a'.repeat(201) }, 'articleId'],
  ['TextTooLong', 'a title of 501 characters', { ...GOOD, title: 'a'.repeat(501) }, 'title'],
  ['ControlCharacters', 'NUL in the text', { ...GOOD, text: 'a\u0000b' }, 'text'],
  ['ControlCharacters', 'ESC in the title', { ...GOOD, title: '\u001b[31m' }, 'title'],
  [
    'ControlCharacters',
    'half a pair',
    `${JSON.stringify({ ...GOOD, text: 'TEXT' }).replace('TEXT', 'a\\ud83db')}`,
    'text',
  ],
  ['InvalidTime', 'a word for a time', { ...GOOD, publishedAt: 'yesterday' }, 'publishedAt'],
  ['InvalidTime', 'a time without offset', { ...GOOD, publishedAt: '2026-02-26T18:04:00' }, 'publishedAt'],
  ['InvalidTime', '30 February', { ...GOOD, publishedAt: '2026-02-30T00:00:00Z' }, 'publishedAt'],
  ['FutureTime', 'more than an hour ahead', { ...GOOD, publishedAt: '2026-02-26T19:00:00.001Z' }, 'publishedAt'],
  ['InvalidUrl', 'a script', { ...GOOD, url: 'javascript:alert(1)' }, 'url'],
  ['InvalidUrl', 'a path', { ...GOOD, url: '/2026/02/26' }, 'url'],
  ['InvalidUrl', 'no host', { ...GOOD, source: { id: 'a', url: 'https://:80' } }, 'source.url'],
  ['InvalidLanguage', 'a word', { ...GOOD, language: 'English language' }, 'language'],
  ['InvalidLanguage', 'an underscore', { ...GOOD, language: 'en_US' }, 'language'],
  ['InvalidCloudEvent', 'binary of another version', GOOD, null, { ...BINARY, ce_specversion: '0.3' }],
  ['InvalidCloudEvent', 'binary without a type', GOOD, 'ce_type', { ...BINARY, ce_type: '' }],
  ['InvalidCloudEvent', 'binary with another content', GOOD, 'content-type', { ...BINARY, 'content-type': 'text/xml' }],
  ['InvalidCloudEvent', 'structured without an id', { ...STRUCTURED, id: undefined }, 'id', STRUCTURED_TYPE],
  ['InvalidCloudEvent', 'structured without data', { ...STRUCTURED, data: undefined }, 'data', STRUCTURED_TYPE],
  ['InvalidCloudEvent', 'a batch', [STRUCTURED], null, { 'content-type': 'application/cloudevents-batch+json' }],
  ['InvalidCloudEvent', 'bad base64', { ...STRUCTURED, data: undefined, data_base64: '*' }, 'data_base64'],
];

describe('decodeFragment refuses', () => {
  it.each(REFUSED.map(([error, what, ...rest]) => ({ error, what, rest })))('$error: $what', ({ error, rest }) => {
    const [value, path, headers] = rest;
    const decoded = decodeFragment(record(value, headers));
    expect(decoded).toMatchObject({ ok: false, refusal: { error, ...(path ? { path } : {}) } });
    if (!decoded.ok) expect(decoded.refusal.message).toContain(REFUSALS[error]);
    if (!decoded.ok) expect(decoded.refusal.message).toContain(path ?? '');
  });

  it('for every reason that there is, but for those of the stages', () => {
    const ofStages = ['VersionConflict', 'ProcessingFailed'];
    const ofRecords = Object.keys(REFUSALS).filter((name) => !ofStages.includes(name));
    expect(new Set<string>(REFUSED.map(([error]) => error))).toEqual(new Set(ofRecords));
  });

  it('and says what, where, and what to do', () => {
    expect(parseFragment({ ...GOOD, text: 'a'.repeat(20_001) }, RECEIVED)).toEqual({
      ok: false,
      refusal: {
        error: 'TextTooLong',
        message:
          'text has 20,001 characters, more than 20,000. Shorten it; split a long text into several fragments with rising index.',
        path: 'text',
      },
    });
  });
});

const base64 = btoa(String.fromCharCode(...bytes(GOOD)));

const ACCEPTED: readonly [what: string, value: unknown, headers?: Headers][] = [
  ['plain JSON', GOOD],
  ['JSON behind a byte order mark', `\uFEFF${JSON.stringify(GOOD)}`],
  ['JSON with headers of its own', GOOD, { trace: 'a', 'content-type': 'text/plain' }],
  ['a binary event', GOOD, BINARY],
  [
    'a binary event with headers in another case',
    GOOD,
    { CE_SpecVersion: '1.0', Ce_Id: '1', CE_SOURCE: '/f', ce_Type: 't', 'Content-Type': 'APPLICATION/JSON' },
  ],
  ['a binary event of this contract', GOOD, { ...BINARY, ce_dataschema: 'urn:tautline:schema:fragment:1.7' }],
  ['a binary event with a schema of its own', GOOD, { ...BINARY, ce_dataschema: 'https://feed.example/v9' }],
  ['a structured event', STRUCTURED, STRUCTURED_TYPE],
  ['a structured event without a content type', STRUCTURED],
  ['a structured event in base64', { ...STRUCTURED, data: undefined, data_base64: base64 }, STRUCTURED_TYPE],
  ['a minor version of the contract', { ...GOOD, schema: '1.4' }],
];

describe('decodeFragment accepts', () => {
  it.each(ACCEPTED.map(([what, ...rest]) => ({ what, rest })))('$what', ({ rest: [value, headers] }) => {
    expect(decodeFragment(record(value, headers))).toEqual({ ok: true, kind: 'usable', fragment: DECODED });
  });

  it('a publisher whose clock is an hour ahead', () => {
    expect(parseFragment({ ...GOOD, publishedAt: '2026-02-26T19:00:00Z' }, RECEIVED).ok).toBe(true);
  });

  it('lengths in code points, up to the bounds', () => {
    const widest = { ...GOOD, articleId: '🚢'.repeat(200), title: '🚢'.repeat(500), text: '🚢'.repeat(20_000) };
    expect(parseFragment(widest, RECEIVED).ok).toBe(true);
  });

  it('unknown fields as they are, but not the names of what the enricher finds', () => {
    const fragment = {
      ...GOOD,
      byline: null,
      tags: [{ a: 1 }],
      source: { id: 's', tier: 2 },
      unscored: 'no',
      signals: 5,
    };
    const decoded = decodeFragment(record(fragment));
    expect(decoded).toEqual({
      ok: true,
      kind: 'usable',
      fragment: { ...DECODED, byline: null, tags: [{ a: 1 }], source: { id: 's', tier: 2 } },
    });
  });

  it('a kill without index and text', () => {
    expect(parseFragment(EXAMPLES.fragment[2], Date.parse('2026-02-26T19:00:00Z'))).toEqual({
      ok: true,
      kind: 'kill',
      fragment: {
        articleId: '2026-02-26-carrier',
        version: 3,
        status: 'canceled',
        source: { id: 'harbour-post' },
        publishedAt: '2026-02-26T19:00:00.000Z',
        text: '',
      },
    });
  });

  it('a kill of one index, with blank text', () => {
    const kill = { ...GOOD, status: 'canceled', text: ' ' };
    expect(parseFragment(kill, RECEIVED)).toMatchObject({ ok: true, kind: 'kill', fragment: { index: 0, text: ' ' } });
  });
});

describe('decodeFragment never throws', () => {
  const headers = fc.dictionary(
    fc.constantFrom('ce_specversion', 'CE_ID', 'ce_source', 'ce_type', 'ce_dataschema', 'content-type', 'x'),
    fc.oneof(
      fc.constantFrom('1.0', 'application/json', 'application/cloudevents+json', 'urn:tautline:schema:x:9'),
      fc.string(),
    ),
  );
  const field = fc.constantFrom(
    ...Object.keys(DECODED),
    'specversion',
    'data',
    'data_base64',
    '__proto__',
    'constructor',
  );
  const json = fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()), fc.constant(GOOD));

  it('for any bytes', () => {
    fc.assert(
      fc.property(fc.option(fc.uint8Array()), headers, (value, given) => {
        expect(typeof decodeFragment(record(value, given)).ok).toBe('boolean');
      }),
    );
  });

  it('for any time of receipt', () => {
    const times = fc.oneof(fc.double(), fc.constantFrom(-1, 0, RECEIVED, -Number.MAX_SAFE_INTEGER));
    fc.assert(
      fc.property(times, (timestamp) => typeof decodeFragment({ ...record(GOOD), timestamp }).ok === 'boolean'),
    );
  });

  it('for any JSON', () => {
    fc.assert(
      fc.property(json, headers, (value, given) => {
        const decoded = decodeFragment(record(JSON.stringify(value), given));
        if (!decoded.ok) expect(decoded.refusal.message.length).toBeGreaterThan(10);
      }),
      { numRuns: 1000 },
    );
  });
});
