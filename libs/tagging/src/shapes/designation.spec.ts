import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('a designation with its nickname and its type', () => {
  it.each([
    ['Two KC-10A Extenders landed.', 'platform KC-10A Extenders → platform:kc-10 by shape:designation'],
    ['Several F/A-18E jets flew.', 'platform F/A-18E jets → platform:super-hornet by shape:designation'],
    ['B-2 bombers took off.', 'platform B-2 bombers → platform:b-2 by shape:designation'],
    ['A P-8A watched.', 'platform P-8A → platform:poseidon-aircraft by shape:designation'],
    ['Crews of Mi-8MTV-5 helicopters slept.', 'platform Mi-8MTV-5 helicopters → platform:mi-8 by shape:designation'],
    ['They flew Tu-22M3 bombers.', 'platform Tu-22M3 bombers → platform:tu-22 by shape:designation'],
    ['An Fateh-110 and a Kh-59 missile fell.', 'weapon Kh-59 missile → weapon:kh-59 by shape:designation'],
    ['Jets of VMFA-242 landed.', 'military_unit VMFA-242 → unit:vmfa-242 by shape:designation'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([
    ['Moody cut the debentures to B-2 from B-1.', 'B-2'],
    ['The M-1 money supply rose.', 'M-1'],
  ])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
