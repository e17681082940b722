import { describe, expect, it } from '@jest/globals';
import { roomFor } from './room.js';

describe('the room of a dyad', () => {
  it.each([
    [0, 80, 100, 60],
    [1, 80, 100, 60],
    [20, 45, 100, 60],
    [60, 15, 50, 20],
    [1000, 10, 40, 15],
  ])('among %d: %d alerts in full, %d signals, %d spans of points', (sections, cards, signals, spans) => {
    expect(roomFor(sections)).toEqual({ cards, signals, spans });
  });
});
