import { beforeEach, describe, expect, it } from '@jest/globals';
import { createLogger, Problem } from '#platform';
import { LIMITS } from './limits.js';
import { RememberedAnswers, type SharedAnswers } from './remembered-answers.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const answer = { status: 202, body: '{"accepted":1}', fingerprint: 'f' };

/** What Redis keeps, as its commands do. */
class Shared implements SharedAnswers {
  away = false;
  asked = 0;
  readonly given = new Map<string, string>();
  readonly underWay = new Map<string, string>();

  begin(request: string, token: string): Promise<{ answer: string } | boolean> {
    this.asked++;
    if (this.away) return Promise.reject(new Error('Redis does not answer'));
    const found = this.given.get(request);
    if (found !== undefined) return Promise.resolve({ answer: found });
    if (this.underWay.has(request)) return Promise.resolve(false);
    this.underWay.set(request, token);
    return Promise.resolve(true);
  }
  end(request: string, token: string, packed: string): Promise<void> {
    if (this.away) return Promise.reject(new Error('Redis does not answer'));
    if (this.underWay.get(request) !== token) return Promise.resolve();
    this.underWay.delete(request);
    if (packed !== '') this.given.set(request, packed);
    return Promise.resolve();
  }
}

let shared: Shared;
let one: RememberedAnswers;
let other: RememberedAnswers;
beforeEach(() => {
  shared = new Shared();
  const open = (): RememberedAnswers => new RememberedAnswers(shared, LIMITS, createLogger('silent'));
  [one, other] = [open(), open()];
});

describe('several instances', () => {
  it('give the same answer, the one that was asked first', async () => {
    expect(await one.begin('k', NOW)).toBeUndefined();
    await one.keep('k', answer, NOW);
    expect(await other.begin('k', NOW + 1)).toEqual(answer);
    expect(await one.begin('k', NOW + 1)).toEqual(answer);
    const asked = shared.asked;
    expect(await other.begin('k', NOW + 2)).toEqual(answer);
    expect(shared.asked).toBe(asked);
  });

  it('let one of them answer at a time', async () => {
    await one.begin('k', NOW);
    await expect(other.begin('k', NOW)).rejects.toThrow(Problem);
    await expect(one.begin('k', NOW)).rejects.toThrow('under way');
    await one.forget('k', NOW);
    expect(await other.begin('k', NOW)).toBeUndefined();
  });

  it('tell neither caller nor key to Redis', async () => {
    await one.begin('desk\nsecret', NOW);
    await one.keep('desk\nsecret', answer, NOW);
    expect(JSON.stringify([...shared.given])).not.toMatch(/desk|secret/);
  });

  it('keep to themselves an answer that is too large to share', async () => {
    const body = Array.from({ length: 40_000 }, () => Math.random().toString(36).slice(2, 5)).join('');
    await one.begin('k', NOW);
    await one.keep('k', { ...answer, body }, NOW);
    expect(shared.given.size).toBe(0);
    expect(await one.begin('k', NOW)).toMatchObject({ body });
    expect(await other.begin('k', NOW)).toBeUndefined();
  });

  it('answer anew what cannot be read', async () => {
    await one.begin('k', NOW);
    await one.keep('k', answer, NOW);
    for (const key of shared.given.keys()) shared.given.set(key, 'x');
    expect(await other.begin('k', NOW)).toBeUndefined();
  });
});

describe('while Redis is away', () => {
  it('each gives its own answers, and Redis is left alone for a moment', async () => {
    shared.away = true;
    expect(await one.begin('k', NOW)).toBeUndefined();
    await one.keep('k', answer, NOW);
    expect(await one.begin('k', NOW)).toEqual(answer);
    for (const key of ['l', 'm', 'n']) expect(await one.begin(key, NOW + 1_000)).toBeUndefined();
    expect(shared.asked).toBe(1);
    shared.away = false;
    await one.begin('o', NOW + 6_000);
    expect(shared.asked).toBe(2);
  });

  it('an answer is given all the same where it went meanwhile', async () => {
    await one.begin('k', NOW);
    shared.away = true;
    await one.keep('k', answer, NOW);
    expect(await one.begin('k', NOW)).toEqual(answer);
  });
});
