import { describe, expect, it } from '@jest/globals';
import { isShown, readShown, type ShownOptions } from './shown.js';

const at = (text: string): number => Date.parse(text);

describe('readShown', () => {
  it.each<[ShownOptions, string, string, boolean]>([
    [{}, 'IRN~USA', '2026-02-18T00:00:00Z', true],
    [{ dyad: 'USA~IRN' }, 'IRN~USA', '2026-02-18T00:00:00Z', true],
    [{ dyad: 'IRN~USA' }, 'IRN~ISR', '2026-02-18T00:00:00Z', false],
    [{ from: '2026-02-18T00:00:00Z' }, 'IRN~USA', '2026-02-18T00:00:00Z', true],
    [{ from: '2026-02-18T00:00:01Z' }, 'IRN~USA', '2026-02-18T00:00:00Z', false],
    [{ to: '2026-02-18T01:00:00+01:00' }, 'IRN~USA', '2026-02-18T00:00:00Z', true],
    [{ to: '2026-02-17T23:59:59Z' }, 'IRN~USA', '2026-02-18T00:00:00Z', false],
  ])('%j: %s at %s is shown: %p', (options, dyad, time, shown) => {
    expect(isShown(readShown(options), dyad, at(time))).toBe(shown);
  });

  it.each<[ShownOptions, string]>([
    [{ from: 'yesterday' }, '--from yesterday: not RFC 3339'],
    [{ to: '2026-02-30T00:00:00Z' }, '--to 2026-02-30T00:00:00Z: not RFC 3339'],
    [{ dyad: 'IRN' }, '--dyad IRN: not a pair'],
    [{ dyad: 'IRN~' }, '--dyad IRN~: not a pair'],
    [{ from: '2026-02-19T00:00:00Z', to: '2026-02-18T00:00:00Z' }, 'lies after --to'],
  ])('refuses %j', (options, message) => {
    expect(() => readShown(options)).toThrow(message);
  });
});
