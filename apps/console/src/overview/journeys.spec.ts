import { describe, expect, it } from '@jest/globals';
import { Journeys, percentile } from './journeys.js';

const passage = { article: 'wire/a', index: 0, version: 1 };
const place = { partition: 3, offset: 7 };

describe('journeys', () => {
  it('are measured from the fragment to its alert, whichever of the three is read first', () => {
    const steps = [
      (journeys: Journeys) => journeys.fragment(passage, 1_000),
      (journeys: Journeys) => journeys.signal(place, passage),
      (journeys: Journeys) => journeys.alert(place, 1_250),
    ];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const journeys = new Journeys();
      for (const step of order) {
        expect(journeys.latency()).toBeNull();
        steps[step]?.(journeys);
      }
      expect(journeys.latency()).toEqual({ p50: 250, p99: 250, count: 1, since: '1970-01-01T00:00:01.250Z' });
    }
  });

  it('of an alert that nothing is known to have led to, such as the clock, are not counted', () => {
    const journeys = new Journeys();
    journeys.fragment(passage, 1_000);
    journeys.signal(place, passage);
    journeys.alert({ partition: 3, offset: 8 }, 1_250);
    expect(journeys.latency()).toBeNull();
  });

  it('are never negative', () => {
    const journeys = new Journeys();
    journeys.fragment(passage, 1_000);
    journeys.signal(place, passage);
    journeys.alert(place, 990);
    expect(journeys.latency()?.p50).toBe(0);
  });
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
  it.each([
    [hundred, 0.5, 50],
    [hundred, 0.99, 99],
    [[7], 0.99, 7],
    [[1, 2], 0.5, 1],
  ])('of %#', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});
