import { describe, expect, it } from '@jest/globals';
import { topicCatalogue } from './topics.js';

describe('the catalogue of topics', () => {
  it('has eight partitions a topic, or as many as are asked for; the history of lag has one', () => {
    const counts = (partitions?: number): number[] =>
      Object.values(topicCatalogue('', partitions)).map((spec) => spec.partitions);
    const { lagHistory, ...others } = topicCatalogue('team-a.', 64);
    expect(lagHistory.partitions).toBe(1);
    expect(Object.values(others).every(({ partitions, name }) => partitions === 64 && name.startsWith('team-a.'))).toBe(
      true,
    );
    expect(new Set(counts())).toEqual(new Set([8, 1]));
  });
});
