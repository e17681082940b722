import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DIARY_KEY, type DiaryState, HORIZON, PAGE } from './enricher/diary-state.js';
import { enrichAll, type Sizes } from './testing/in-batches.js';
import { articlesIn, DAY, logOf, neighbours, type Received, received } from './testing/log.js';
import { enricher } from './testing/stages.js';

const NAMES = neighbours(1_200);
const nameOf = (n: number): string => NAMES[n % NAMES.length] ?? '';

/** How many articles come on each of 25 days; each fourth is one of the days before. */
const days = fc.array(fc.nat(60), { minLength: 25, maxLength: 25 }).map((counts) => {
  let n = 0;
  return counts.flatMap((count, day) =>
    Array.from({ length: count }, (_, i): Received => {
      const article = i % 4 === 3 ? n - Math.min(n, (i * 37) % 900) : n++;
      return received(nameOf(article), day * 24 + (i * 23) / count);
    }),
  );
});

describe('what is kept', () => {
  it('is no more than what was touched on the days that are remembered', () => {
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.nat(60)), (list, sizes) => {
        const records = logOf(list);
        const dates = records.map(({ timestamp }) => Math.floor(timestamp / DAY));
        enrichAll(records, sizes, (states, { offset }) => {
          const today = dates[offset] ?? 0;
          // One day more is being worked off, and articles of two days may share a page.
          const recent = dates.slice(0, offset + 1).filter((date) => today - date <= HORIZON + 1).length;
          const pages = [...states.keys()].filter((key) => key.startsWith('#page')).length;
          expect(articlesIn(states).length).toBeLessThanOrEqual(recent + 2 * PAGE);
          expect(pages).toBeLessThanOrEqual(recent / PAGE + 2);
          expect((states.get(DIARY_KEY) as DiaryState).stretches.length).toBeLessThanOrEqual(HORIZON + 2);
        });
      }),
      { numRuns: 5 },
    );
  }, 30_000);

  it('shrinks by a few pages with each batch where many are to be forgotten at once', () => {
    const crowd = NAMES.map((name) => received(name, 0));
    const later = Array.from({ length: 12 }, (_, i) => received(nameOf(0), (20 + i) * 24));
    const counts: number[] = [];
    const sizes: Sizes = [NAMES.length - 1, ...later.map(() => 0)].values();
    enrichAll(logOf([...crowd, ...later]), sizes, (states) => counts.push(articlesIn(states).length));
    const left = Array.from({ length: 12 }, (_, i) => Math.max(1, NAMES.length + 1 - (i + 1) * 5 * PAGE));
    expect(counts).toEqual([NAMES.length, ...left.map((count) => Math.min(count, NAMES.length))]);
  });

  it('is no longer what was noted long ago on the page that is being written', () => {
    const states = new Map<string, unknown>();
    const [a = '', b = ''] = NAMES;
    for (const record of logOf([received(a, 0), received(b, 20 * 24)])) {
      const result = enricher.enrich(enricher.decode([record]), states, [null]);
      for (const [key, state] of result.states) states.set(key, state);
    }
    expect(states.get('#page:0.0')).toEqual([`paper/${b}`]);
    expect(states.get(`paper/${a}`)).toBeNull();
  });

  it('has no part in a batch that has nothing to forget', () => {
    const batch = enricher.decode(logOf([received('a', 0), received('a', 1)]));
    const known = new Map<string, unknown>();
    const wanted = enricher.keys(batch, known);
    expect(wanted.toSorted()).toEqual(['#diary', '#page:0.0', 'paper/a']);
    for (const key of wanted) known.set(key, null);
    expect(enricher.keys(batch, known)).toEqual([]);
    const { states } = enricher.enrich(batch, known, [null, null]);
    expect([...states.keys()].toSorted()).toEqual(wanted.toSorted());
    expect(enricher.enrich(batch, states, [null, null]).states.size).toBe(0);
  });

  it('is cleared of what was kept before the log was created anew', () => {
    const states = new Map<string, unknown>();
    const fold = (incarnation: number, list: readonly Received[]): void => {
      for (const record of logOf(list)) {
        const result = enricher.enrich(enricher.decode([record], incarnation), states, [null]);
        for (const [key, state] of result.states) {
          if (state === null) states.delete(key);
          else states.set(key, state);
        }
      }
    };
    const [a = '', b = '', c = ''] = NAMES;
    fold(0, [received(a, 0), received(b, 1)]);
    fold(1, [received(c, 2), received(b, 3 * 24)]);
    expect(articlesIn(states)).toHaveLength(3);
    fold(2, [received(c, 10 * 24)]);
    expect(articlesIn(states).toSorted()).toEqual([`paper/${b}`, `paper/${c}`].toSorted());
    fold(2, [received(c, 13 * 24)]);
    expect([...states.keys()].toSorted()).toEqual(['#diary', '#page:2.0', `paper/${c}`]);
  });
});
