import { describe, expect, it } from '@jest/globals';
import { topicCatalogue } from '#events';
import { createStages, rulesVersion } from './stages.js';

describe('the version of the rules', () => {
  it('changes with the user’s entries, whatever their file is called', () => {
    const rules = rulesVersion({ name: 'a.txt', text: 'org:x | X' });
    expect(rules).toMatch(/^\d+\.\d+\.\d+\+gazetteer\.[0-9a-f]{12}$/);
    expect(rules).toBe(rulesVersion({ name: 'b.txt', text: 'org:x | X' }));
    expect(rules).not.toBe(rulesVersion({ name: 'a.txt', text: 'org:x | Y' }));
    expect(rulesVersion()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('the stages', () => {
  it('are not made with entries that cannot be used', () => {
    expect(() => createStages(topicCatalogue(), { gazetteer: { name: 'a.txt', text: 'org:x' } })).toThrow(
      'a.txt:1: the name is missing',
    );
  });
});
