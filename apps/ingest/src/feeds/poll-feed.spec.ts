import { describe, expect, it } from '@jest/globals';
import { parseFeedsFile, type Feed, type Known } from '#feeds';
import { OutboundError, type OutboundRequest, type OutboundResponse } from '#outbound';
import { Problem } from '#platform';
import type { FeedState } from './feed-state.js';
import { pollFeed, type Polled } from './poll-feed.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const MINUTE = 60_000;
const URL_ = 'https://news.example/feed.xml?key=word';
const [feed] = parseFeedsFile('f', { feeds: [{ id: 'wire', url: URL_, headers: { 'X-Key': 'word' } }] }).feeds as [
  Feed,
];
const document = (text: string, date = 'Sun, 01 Mar 2026 11:00:00 GMT'): string =>
  `<rss version="2.0"><channel><title>T</title><item><guid>1</guid><pubDate>${date}</pubDate><description>${text}</description></item></channel></rss>`;

interface Setting {
  answer?: Partial<OutboundResponse> | Error;
  before?: Partial<FeedState>;
  known?: ReadonlyMap<string, Known>;
  unpublished?: Error;
  random?: number;
}
interface Result extends Polled {
  sent: OutboundRequest | undefined;
  published: (string | undefined)[];
}

async function poll({ answer = {}, before, known = new Map(), unpublished, random = 0.5 }: Setting): Promise<Result> {
  let sent: OutboundRequest | undefined;
  const published: (string | undefined)[] = [];
  const usual = { status: 200, headers: {}, body: Buffer.from(document('Ships sail.')), url: URL_, redirects: [] };
  const polled = await pollFeed(
    {
      outbound: {
        fetch: (_url, request) => {
          sent = request;
          return answer instanceof Error ? Promise.reject(answer) : Promise.resolve({ ...usual, ...answer });
        },
      },
      publish: (fragments) => {
        if (unpublished) return Promise.reject(unpublished);
        published.push(...fragments.map(({ text }) => text));
        return Promise.resolve();
      },
      clock: () => NOW,
      random: () => random,
      signal: new AbortController().signal,
    },
    feed,
    'd',
    before && { of: 'd', polledAt: 0, nextAt: 0, failures: 0, ...before },
    known,
  );
  return { ...polled, sent, published };
}

describe('a poll', () => {
  it('publishes what is new and remembers it, and what the server calls it', async () => {
    const headers = { etag: '"2"', 'last-modified': 'Sun, 01 Mar 2026 11:00:00 GMT' };
    const { state, items, published, sent } = await poll({ answer: { headers } });
    expect(published).toEqual(['Ships sail.']);
    expect(state).toMatchObject({ etag: '"2"', status: 200, failures: 0, nextAt: NOW + 10 * MINUTE });
    expect(state).toMatchObject({ document: { at: NOW, format: 'RSS', published: 1, refused: 0 } });
    expect(sent?.headers).not.toHaveProperty('if-none-match');
    const known = new Map([...items].map(([id, text]) => [id, JSON.parse(text) as Known]));
    const again = await poll({ before: state, known });
    expect(again.sent?.headers).toMatchObject({ 'if-none-match': '"2"', 'X-Key': 'word' });
    expect([again.published, again.state.etag, again.state.document?.unchanged]).toEqual([[], undefined, 1]);
    const changed = await poll({ before: state, known, answer: { body: Buffer.from(document('Ships turn back.')) } });
    expect([changed.published, changed.state.document?.corrected]).toEqual([['Ships turn back.'], 1]);
  });

  it('leaves all as it is where nothing has changed', async () => {
    const { document: brought } = (await poll({})).state;
    const before = {
      etag: '"2"',
      failures: 3,
      error: { code: 'x', message: 'y' },
      ...(brought && { document: brought }),
    };
    const { state, items, published } = await poll({ before, answer: { status: 304 } });
    expect([items.size, published]).toEqual([0, []]);
    expect(state).toEqual({
      of: 'd',
      polledAt: NOW,
      nextAt: NOW + 10 * MINUTE,
      failures: 0,
      status: 304,
      etag: '"2"',
      document: brought,
    });
  });

  const quiet: [title: string, ttl: string, headers: Record<string, string>, pause: number][] = [
    ['its ttl', '<ttl>60</ttl>', {}, 60 * MINUTE],
    ['a ttl below its interval', '<ttl>1</ttl>', {}, 10 * MINUTE],
    ['a ttl that is none', '<ttl>soon</ttl>', {}, 10 * MINUTE],
    ['what its server says of the answer', '', { 'cache-control': 'public, max-age=1800' }, 30 * MINUTE],
    ['the longer of both', '<ttl>60</ttl>', { 'cache-control': 'max-age=1800' }, 60 * MINUTE],
  ];
  it.each(quiet)('comes back no sooner than %s asks for', async (_title, ttl, headers, pause) => {
    const body = Buffer.from(document('Ships sail.').replace('<channel>', `<channel>${ttl}`));
    const setting = { random: 0, answer: { body, headers } };
    // Where nothing is asked for, the interval is drawn from a tenth less to a tenth more.
    const least = pause === 10 * MINUTE ? 9 * MINUTE : pause;
    const { state } = await poll(setting);
    expect(state.nextAt - NOW).toBe(least);
    const again = await poll({ ...setting, before: state, answer: { status: 304, headers } });
    expect(again.state.nextAt - NOW).toBe(least);
    const ttlMs = state.quietMs ?? 0;
    const failed = await poll({ ...setting, before: state, answer: { status: 500 } });
    expect(failed.state.nextAt - NOW).toBe(Math.max(18 * MINUTE, ttlMs));
  });

  it('shows what is refused, and why', async () => {
    const { state, published } = await poll({ answer: { body: Buffer.from(document('x', 'soon')) } });
    expect(published).toEqual([]);
    expect(state.document).toMatchObject({ refused: 1, refusals: [{ item: '1', refusal: { error: 'InvalidTime' } }] });
  });

  const failures: [title: string, answer: Setting['answer'], code: string, pause: number][] = [
    ['a refused target', new OutboundError('RefusedTarget', 'no'), 'RefusedTarget', 20 * MINUTE],
    ['no answer in time', new OutboundError('TimedOut', 'late'), 'TimedOut', 20 * MINUTE],
    ['an error of the server', { status: 500 }, 'Http500', 20 * MINUTE],
    ['a page where the feed was', { body: Buffer.from('<html></html>') }, 'NotAFeed', 20 * MINUTE],
    ['too many requests', { status: 429, headers: { 'retry-after': '7200' } }, 'Http429', 120 * MINUTE],
    ['a redirect that was not followed', { status: 302 }, 'Http302', 20 * MINUTE],
    ['a feed that is gone', { status: 410 }, 'Http410', 24 * 60 * MINUTE],
  ];
  it.each(failures)('says why it failed and waits: %s', async (_title, answer, code, pause) => {
    const { state, items, published } = await poll({ ...(answer && { answer }), before: { etag: '"1"' } });
    expect(state).toMatchObject({ error: { code }, failures: 1, nextAt: NOW + pause, etag: '"1"' });
    expect([items.size, published]).toEqual([0, []]);
    expect(JSON.stringify(state)).not.toContain('word');
  });

  it('comes back soon where it could not publish, and then finds the same news', async () => {
    const { state, items } = await poll({
      unpublished: new Problem(503, 'away'),
      answer: { headers: { etag: '"2"' } },
    });
    expect(state).toMatchObject({ error: { code: 'NotPublished' }, failures: 0, nextAt: NOW + 15_000 });
    expect([state.etag, items.size]).toEqual([undefined, 0]);
  });

  it('knows where the feed has moved to for good', async () => {
    const url = 'https://new.example/feed?key=word';
    expect((await poll({ answer: { url, redirects: [301, 308] } })).state.movedTo).toBe('https://new.example/feed');
    expect((await poll({ answer: { url, redirects: [301, 302] } })).state.movedTo).toBeUndefined();
  });
});
