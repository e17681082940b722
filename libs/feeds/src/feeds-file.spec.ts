import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FeedsFileError, parseFeedsFile } from './feeds-file.js';

const feed = { id: 'wire', url: 'https://x.example/feed' };

describe('the file of feeds', () => {
  it('has defaults for all but id and URL', () => {
    expect(parseFeedsFile('f', { feeds: [feed] })).toEqual({
      feeds: [{ ...feed, everyMs: 600_000, maxAgeMs: 604_800_000, headers: {} }],
    });
    expect(
      parseFeedsFile('f', {
        contact: 'desk@x.example',
        feeds: [
          { ...feed, every: '90s', maxAge: '2d', utcOffset: '-03:30', name: 'Wire', headers: { 'X-Key': 'word' } },
        ],
      }),
    ).toMatchObject({
      contact: 'desk@x.example',
      feeds: [{ everyMs: 90_000, maxAgeMs: 172_800_000, utcOffset: -210, name: 'Wire', headers: { 'X-Key': 'word' } }],
    });
  });

  const wrong: [document: unknown, problem: string][] = [
    [null, 'f must be a mapping'],
    [{ feed: [] }, 'unknown field "feed"'],
    [{ feeds: {} }, 'must hold a list'],
    [{ feeds: [7] }, 'feed 1 must be a mapping'],
    [{ feeds: [{ ...feed, id: 'a b' }] }, 'feed 1: id must be'],
    [{ feeds: [feed, { ...feed, url: 'ftp://x' }] }, 'feed 2: url must begin'],
    [{ feeds: [{ ...feed, home: 'x' }] }, 'home must begin'],
    [{ feeds: [feed, feed] }, 'two feeds have the id wire'],
    [{ feeds: [{ ...feed, every: 'often' }] }, 'every must be a time such as'],
    [{ feeds: [{ ...feed, every: '2d' }] }, 'every must lie between'],
    [{ feeds: [{ ...feed, utcOffset: 'CET' }] }, 'utcOffset must be'],
    [{ feeds: [{ ...feed, interval: '5m' }] }, 'unknown field "interval"'],
    [{ feeds: [{ ...feed, headers: { a: 'b\nc' } }] }, 'headers must map'],
    [{ feeds: [feed], contact: 'é' }, 'contact must be'],
  ];
  it.each(wrong)('is refused: %j', (document, problem) => {
    expect(() => parseFeedsFile('f', document)).toThrow(problem);
  });

  it('does not repeat what may be a secret', () => {
    expect(() => parseFeedsFile('f', { feeds: [{ ...feed, headers: { a: 'word\u0001' } }] })).not.toThrow(/word/);
  });

  it('of any content is read or refused in words', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.record({ id: fc.jsonValue(), url: fc.webUrl(), every: fc.jsonValue() })).map((feeds) => ({ feeds })),
    );
    fc.assert(
      fc.property(value, (document) => {
        try {
          parseFeedsFile('f', document);
        } catch (error) {
          expect(error).toBeInstanceOf(FeedsFileError);
        }
      }),
    );
  });
});
