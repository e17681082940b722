import { describe, expect, it } from '@jest/globals';
import { signalsOf } from './testing/score-text.js';

const sure = (...paragraphs: string[]): number => signalsOf(...paragraphs)[0]?.confidence ?? 0;

describe('confidence', () => {
  it('falls from a pair that is named to one from the article, and to one side alone', () => {
    const named = sure('China sent warships against Taiwan.');
    const inferred = sure('China and Taiwan held talks in Tokyo.', 'China sent warships to the south.');
    const alone = sure('China sent warships to the south.');
    expect([named, inferred, alone]).toEqual([named, inferred, alone].toSorted((a, b) => b - a));
    expect(named).toBeGreaterThan(0.85);
    expect(alone).toBeLessThan(0.75);
  });
});
