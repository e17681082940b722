import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EXAMPLES } from './contract/examples.js';
import { digest } from './digest.js';
import { alertId, articleKey, fragmentId, signalId } from './ids.js';
import type { SignalIdentity } from './ids.js';

const fragment = EXAMPLES.enriched[0]!;
const signal = EXAMPLES.signal[0]!;

const KEYS: readonly [source: string, article: string, key: string][] = [
  ['harbour-post', 'a1', 'harbour-post/a1'],
  ['harbour-post', 'a/b', 'harbour-post/a/b'],
  ['https://post.example', 'a1', 'https:%2F%2Fpost.example/a1'],
  ['50%', 'a1', '50%25/a1'],
];

describe('articleKey', () => {
  it.each(KEYS)('of %s and %s is %s', (id, articleId, key) => {
    expect(articleKey({ source: { id }, articleId })).toBe(key);
  });

  it('differs for different articles', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '/', '%', '2', 'F', '#') });
    fc.assert(
      fc.property(part, part, part, part, (id, articleId, otherId, otherArticle) => {
        const same =
          articleKey({ source: { id }, articleId }) ===
          articleKey({ source: { id: otherId }, articleId: otherArticle });
        expect(same).toBe(id === otherId && articleId === otherArticle);
      }),
    );
  });
});

describe('fragmentId', () => {
  it('names article, index and version', () => {
    expect(fragmentId(fragment)).toBe('harbour-post/2026-02-26-carrier#0.1');
  });

  it('has a star for the index of a kill that covers the article', () => {
    const { articleId, source, publishedAt } = fragment;
    expect(fragmentId({ articleId, source, publishedAt, text: '', version: 3, status: 'canceled' })).toBe(
      'harbour-post/2026-02-26-carrier#*.3',
    );
  });
});

describe('digest', () => {
  it('is 32 hex digits, and stays what it was', () => {
    expect(digest('a', 'bc')).toBe('5310a58788781ab25d5ad7c3f8503582');
  });

  it('keeps parts apart', () => {
    const parts = fc.array(fc.string({ unit: fc.constantFrom('1', ':', 'a', '\u0000') }), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(digest(...a) === digest(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});

const OTHERS: readonly [what: string, other: SignalIdentity][] = [
  ['article', { ...signal, fragment: { ...signal.fragment, article: 'x/y' } }],
  ['index', { ...signal, fragment: { ...signal.fragment, index: 1 } }],
  ['version', { ...signal, fragment: { ...signal.fragment, version: 2 } }],
  ['dimension', { ...signal, dimension: 'rhetoric' }],
  ['event', { ...signal, event: { type: 'THREATEN', mode: 'weapons' } }],
  ['mode', { ...signal, event: { type: 'MOBILIZE' } }],
  ['dyad', { ...signal, dyad: null }],
  ['start', { ...signal, evidence: { ...signal.evidence, start: 1 } }],
  ['end', { ...signal, evidence: { ...signal.evidence, end: 77 } }],
];

describe('signalId', () => {
  it.each(OTHERS)('differs with the %s', (_what, other) => {
    expect(signalId(other, 0)).not.toBe(signalId(signal, 0));
  });

  it('differs with the ordinal', () => {
    expect(signalId(signal, 1)).not.toBe(signalId(signal, 0));
  });

  it('does not depend on times, scores or the story', () => {
    const later = { ...signal, occurredAt: '2027-01-01T00:00:00.000Z', story: 'other', intensity: 0, rules: '2' };
    expect(signalId(later, 0)).toBe(signalId(signal, 0));
  });
});

describe('alertId', () => {
  it('differs with kind, dyad and opening', () => {
    const ids = [
      alertId('escalation', 'IRN~USA', 'a'),
      alertId('divergence', 'IRN~USA', 'a'),
      alertId('escalation', 'IRN~ISR', 'a'),
      alertId('escalation', 'IRN~USA', 'b'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(alertId('escalation', 'IRN~USA', 'a')).toBe(ids[0]);
  });
});
