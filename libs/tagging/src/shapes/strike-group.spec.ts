import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('a ship and its group', () => {
  it.each([
    [
      'The USS Gerald R. Ford strike group left.',
      'military_unit USS Gerald R. Ford strike group → unit:gerald-r-ford-strike-group by shape:strike-group',
    ],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });
});
