import { describe, expect, it } from '@jest/globals';
import { OutboundError } from '#outbound';
import { outcomeOf, posting, type Outcome } from './post.js';

const NOW = Date.parse('2026-02-26T18:00:00Z');

describe('an answer', () => {
  const rows: [status: number, retryAfter: string | undefined, outcome: Outcome][] = [
    [200, undefined, { ok: true, status: 200 }],
    [204, '5', { ok: true, status: 204 }],
    [301, undefined, { ok: false, status: 301, reason: 'HTTP 301: redirects are not followed' }],
    [400, undefined, { ok: false, status: 400, reason: 'HTTP 400' }],
    [410, undefined, { ok: false, status: 410, reason: 'HTTP 410', gone: true }],
    [429, '120', { ok: false, status: 429, reason: 'HTTP 429', retryAfter: 120_000 }],
    [503, 'Thu, 26 Feb 2026 18:01:00 GMT', { ok: false, status: 503, reason: 'HTTP 503', retryAfter: 60_000 }],
    [503, 'Thu, 26 Feb 2026 17:00:00 GMT', { ok: false, status: 503, reason: 'HTTP 503', retryAfter: 0 }],
    [503, 'soon', { ok: false, status: 503, reason: 'HTTP 503' }],
  ];
  it.each(rows)('%d with Retry-After %s', (status, retryAfter, outcome) => {
    expect(outcomeOf(status, retryAfter, NOW)).toEqual(outcome);
  });
});

describe('an endpoint that cannot be asked', () => {
  const webhook = { url: 'https://desk.example/hook?token=quiet', secrets: [] };
  const told = (error: Error): Promise<Outcome> =>
    posting({ fetch: () => Promise.reject(error) })(webhook, { id: 'msg_1', body: '{}' });

  it('is told of by what the guard of outgoing requests says, and by nothing else', async () => {
    const refused = await told(new OutboundError('RefusedTarget', 'desk.example (10.0.0.1) is private'));
    expect(refused).toEqual({ ok: false, reason: 'desk.example (10.0.0.1) is private' });
    expect(await told(new Error(webhook.url))).toEqual({ ok: false, reason: 'the endpoint could not be asked' });
    const long = await told(new OutboundError('TooLarge', 'x'));
    expect(long).toEqual({ ok: false, reason: 'the answer is longer than 64 KB' });
  });
});
