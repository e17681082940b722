import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Positions } from './positions.js';

const TOPICS = ['alerts.escalation', 'alerts.de-escalation', 'alerts.divergence'];

describe('positions', () => {
  const texts: [text: string, valid: boolean][] = [
    ['1.2.3;4;5.0', true],
    [';;', true],
    ['0;0;0', true],
    ['1;2', false],
    ['1;2;3;4', false],
    ['1..2;;', false],
    ['-1;0;0', false],
    ['1;2;x', false],
    ['9999999999999999;0;0', false],
    ['', false],
  ];
  it.each(texts)('%j is a position: %s', (text, valid) => {
    expect(Positions.parse(text, TOPICS)?.toString() ?? null).toBe(valid ? text : null);
  });

  it('are the same after a round through text', () => {
    const places = fc.array(
      fc.record({ topic: fc.constantFrom(...TOPICS), partition: fc.nat(12), offset: fc.nat(1_000_000) }),
    );
    fc.assert(
      fc.property(places, (passed) => {
        const positions = new Positions(TOPICS);
        for (const place of passed) positions.pass(place);
        const again = Positions.parse(positions.toString(), TOPICS);
        expect(again?.toString()).toBe(positions.toString());
        for (const place of passed) expect(again?.get(place)).toBe(positions.get(place));
        expect(again?.reaches(positions)).toBe(true);
      }),
    );
  });

  it('tell what lies behind and what ahead', () => {
    const positions = new Positions(TOPICS);
    const place = { topic: 'alerts.divergence', partition: 2, offset: 7 };
    expect(positions.passed(place)).toBe(false);
    positions.pass(place);
    expect([positions.passed(place), positions.passed({ ...place, offset: 8 })]).toEqual([true, false]);
    expect(positions.copy().reaches(positions)).toBe(true);
    expect(new Positions(TOPICS).reaches(positions)).toBe(false);
  });
});
