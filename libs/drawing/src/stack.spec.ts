import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DIMENSIONS } from '#events';
import { NOTHING_YET } from './point.js';
import { stack } from './stack.js';

const values = fc.record(
  Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, fc.integer({ min: -50, max: 50 })])),
);

describe('stack', () => {
  it('lays what heats on top of each other above 0, and what cools below it', () => {
    const dimensions = { force_deployment: 20, rhetoric: 5, talk_progress: -4, pressure: 1 };
    const layers = stack([{ ...NOTHING_YET(0), dimensions }]);
    expect([...layers].map(([dimension, [own]]) => [dimension, own?.low, own?.high])).toEqual([
      ['force_deployment', 0, 20],
      ['rhetoric', 20, 25],
      ['talk_progress', -4, 0],
      ['pressure', 25, 26],
    ]);
  });

  it('has no gaps and no overlaps', () => {
    fc.assert(
      fc.property(values, (drawn) => {
        const point = { ...NOTHING_YET(0), dimensions: { ...NOTHING_YET(0).dimensions, ...drawn } };
        const layers = [...stack([point]).values()].flatMap(([own]) => own ?? []);
        const thick = layers.reduce((sum, { low, high }) => sum + high - low, 0);
        const [lowest, highest] = [
          Math.min(...layers.map(({ low }) => low)),
          Math.max(...layers.map(({ high }) => high)),
        ];
        expect(thick).toBe(highest - lowest);
      }),
    );
  });
});
