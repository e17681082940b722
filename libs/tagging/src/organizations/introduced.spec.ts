import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('short names that the article has explained', () => {
  it.each([
    ['Zentrix Foods bought a farm. Shares of Zentrix rose.', 'organization Zentrix → null by introduced'],
    ['The USS Gerald R. Ford sailed. Planes left the Ford again.', 'platform Ford → vessel:CVN-78 by introduced'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });
});
