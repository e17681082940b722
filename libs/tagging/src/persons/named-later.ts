import { NEW_PARAGRAPH } from '../1-tokenize.js';
import type { Draft } from '../document.js';
import { FUNCTION, MONTH } from '../roles.js';
import { claimKnown } from './claim-person.js';
import type { PersonSources } from './sources.js';

/** `Kim and Park run a shop. Kim Min-ji cooks`: a surname in the paragraph that only later is said in full. */
export function findNamedLater(draft: Draft, { people }: PersonSources): void {
  const { words, covers, gaps } = draft;
  let first = 0;
  for (const mention of [...draft.mentions].sort((a, b) => a.from - b.from)) {
    if (mention.entity.kind !== 'person' || mention.to - mention.from < 2) continue;
    for (let i = first; i <= mention.from; i++) if (gaps[i] === NEW_PARAGRAPH) first = i;
    for (let i = first; i < mention.from; i++) {
      const word = words[i];
      if (word === undefined || !word.capital || covers[i] !== undefined) continue;
      if ((word.roles & (FUNCTION | MONTH)) !== 0 || words[i - 1]?.key === 'the' || words[i + 1]?.capital === true)
        continue;
      const person = people.find(word.key);
      if (person?.surname === word.key && person.name === mention.entity.name)
        claimKnown(draft, i, i + 1, person, 'person:named-later');
    }
  }
}
