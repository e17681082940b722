import { describe, expect, it } from '@jest/globals';
import { digest } from '#events';
import { TUNING } from './default.js';
import { ownTuning } from './own-tuning.js';

const own = (changes: unknown) => ownTuning({ name: 'own.yaml', changes });

describe('the numbers that come with Tautline', () => {
  it('have another version when they change: states and alerts are told apart by it', () => {
    expect([TUNING.version, digest(JSON.stringify({ ...TUNING, version: '' })).slice(0, 12)]).toEqual([
      '1',
      '5a91f32896dd',
    ]);
  });
});

describe('a tuning of one’s own', () => {
  it('changes what it names and nothing else', () => {
    const tuning = own({ ladder: { high: { enter: 50 } }, alerts: { cooldown: 2 } });
    expect(tuning).toEqual({
      ...TUNING,
      version: tuning.version,
      ladder: { ...TUNING.ladder, high: { ...TUNING.ladder.high, enter: 50 } },
      alerts: { ...TUNING.alerts, cooldown: 2 },
    });
  });

  it('has a version of its own, the same for the same numbers', () => {
    const { version } = own({ alerts: { cooldown: 2 } });
    expect(version).toMatch(/^1\+tuning\.[0-9a-f]{12}$/);
    expect(own({ alerts: { cooldown: 2, update: TUNING.alerts.update } }).version).toBe(version);
    expect(own({ alerts: { cooldown: 3 } }).version).not.toBe(version);
  });

  it('may be empty', () => {
    expect(own(null)).toBe(TUNING);
    expect(ownTuning(undefined)).toBe(TUNING);
  });

  it.each([
    [{ ladder: { hihg: { enter: 50 } } }, 'ladder.hihg is not a field of the tuning'],
    [{ ladder: { high: { enter: '50' } } }, 'ladder.high.enter must be a number of at least 0, is "50"'],
    [{ ladder: { high: { enter: 80 } } }, 'ladder: severe must lie above high'],
    [{ ladder: 3 }, 'ladder must be an object, is 3'],
    [
      { ladder: { elevatd: { enter: 3 }, high: { enter: 80 } } },
      'ladder.elevatd is not a field of the tuning\nown.yaml: ladder: severe must lie above high',
    ],
    ['no', 'the tuning must be an object, is "no"'],
  ])('%j is refused: %s', (changes, message) => {
    expect(() => own(changes)).toThrow(`own.yaml: ${message}`);
  });
});
