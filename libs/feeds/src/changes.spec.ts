import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesIn, type Changes, type Known } from './changes.js';
import { parseFeedsFile } from './feeds-file.js';
import type { Item } from './read-items.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const [feed] = parseFeedsFile('f', {
  feeds: [{ id: 'wire', url: 'https://x.example/', name: 'Wire', origin: 'agency', maxAge: '2d' }],
}).feeds;
const item = (id: string, more: Partial<Item> = {}): Item => {
  const publishedAt = more.publishedAt ?? NOW - HOUR;
  return { id, text: 'Ships sail.', publishedAt, updatedAt: publishedAt, hash: more.text ?? 'h', ...more };
};
const changes = (items: readonly Item[], before = new Map<string, Known>(), now = NOW): Changes => {
  if (!feed) throw new Error('no feed');
  return changesIn(items, before, feed, now);
};

describe('what is new in a feed', () => {
  it('is published oldest first, as of its source', () => {
    const { publications, counts } = changes([
      item('b'),
      item('a', { publishedAt: NOW - 2 * HOUR, title: 'T', link: 'https://x.example/a' }),
    ]);
    expect(counts).toEqual({ published: 2, corrected: 0, unchanged: 0, old: 0 });
    expect(publications.map(({ fragments }) => fragments[0]?.articleId)).toEqual(['a', 'b']);
    expect(publications[0]?.fragments).toMatchObject([
      {
        articleId: 'a',
        index: 0,
        total: 1,
        source: { id: 'wire', name: 'Wire' },
        origin: 'agency',
        title: 'T',
        url: 'https://x.example/a',
        publishedAt: '2026-03-01T10:00:00.000Z',
      },
    ]);
  });

  it('is nothing the second time', () => {
    const first = changes([item('a'), item('old', { publishedAt: NOW - 3 * DAY })]);
    expect(first.counts).toMatchObject({ published: 1, old: 1 });
    const second = changes([item('a'), item('old', { publishedAt: NOW - 3 * DAY })], first.known, NOW + HOUR);
    expect([second.publications, second.counts.unchanged]).toEqual([[], 2]);
  });

  it('is a correction where an item has changed, with a higher version', () => {
    const { known, publications } = changes([item('a')]);
    const version = publications[0]?.fragments[0]?.version ?? 0;
    const same = changes([item('a', { hash: 'other' })], known, NOW + HOUR);
    expect(same.publications).toMatchObject([{ corrected: true, fragments: [{ version: version + 1 }] }]);
    const dated = changes([item('a', { hash: 'other', updatedAt: NOW })], known, NOW + HOUR);
    expect(dated.publications).toMatchObject([{ fragments: [{ version: NOW / 1_000 }] }]);
  });

  it('has the same identity after all that was remembered has been lost', () => {
    const versions = [NOW, NOW + DAY].map(
      (now) => changes([item('a')], new Map(), now).publications[0]?.fragments[0]?.version,
    );
    expect(versions[0]).toBe(versions[1]);
  });

  it('is refused where it cannot be an article, and looked at again', () => {
    const { refused, known } = changes([item('a', { publishedAt: NOW + 2 * HOUR })]);
    expect(refused).toMatchObject([{ item: 'a', refusal: { error: 'FutureTime' } }]);
    expect(known.size).toBe(0);
  });

  it('is remembered for a month after it has gone, and no more than there is room for', () => {
    const before = new Map([
      ['recent', { hash: 'h', version: 1, seen: NOW - DAY }],
      ['past', { hash: 'h', version: 1, seen: NOW - 31 * DAY }],
    ]);
    expect(changes([], before).forgotten).toEqual(['past']);
    const many = new Map(
      Array.from({ length: 6_000 }, (_, i) => [String(i), { hash: 'h', version: 1, seen: NOW - i }]),
    );
    expect(changes([], many).forgotten).toHaveLength(1_000);
  });

  it('is published once and each of its changes once, whatever the feed shows when', () => {
    const show = fc.array(
      fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: fc.constantFrom('x', 'y', 'z') }), {
        selector: ({ id }) => id,
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(show, (polls) => {
        let known = new Map<string, Known>();
        const shown = new Map<string, string>();
        const versions = new Map<string, number>();
        polls.forEach((poll, at) => {
          const result = changes(
            poll.map(({ id, text }) => item(id, { text })),
            known,
            NOW + at * 1_000,
          );
          const expected = poll.filter(({ id, text }) => shown.get(id) !== text).map(({ id }) => id);
          expect(result.publications.map(({ fragments }) => fragments[0]?.articleId).sort()).toEqual(expected.sort());
          for (const { fragments } of result.publications) {
            const { articleId = '', version = 0 } = fragments[0] ?? {};
            expect(version).toBeGreaterThan(versions.get(articleId) ?? 0);
            versions.set(articleId, version);
          }
          for (const { id, text } of poll) shown.set(id, text);
          known = new Map([...known, ...result.known]);
        });
      }),
    );
  });
});
