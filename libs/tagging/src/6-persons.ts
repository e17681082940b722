import { type Draft, type Mention, release } from './document.js';
import { findFullName } from './persons/full-name.js';
import { findInHeadline } from './persons/headline.js';
import { findLabel } from './persons/label.js';
import { findListed, isListed } from './persons/listed.js';
import { findNamedLater } from './persons/named-later.js';
import { findOffice, officeAt } from './persons/office.js';
import { findAfterRole } from './persons/role-noun.js';
import type { PersonSources } from './persons/sources.js';
import { findSurnameAgain } from './persons/surname-again.js';
import { findTitled } from './persons/titled.js';

/**
 * Persons, from left to right, so that later mentions refer to earlier ones: by list, by office, by title and name, by first name
 * and form, by what they are or do, and by a surname the article has introduced.
 */
export function findPersons(draft: Draft, sources: PersonSources): void {
  for (let i = 0; i < draft.words.length;) {
    const covering = draft.covers[i];
    i = covering !== undefined && covering.from !== i ? covering.to : personFrom(draft, sources, i, covering);
  }
  findNamedLater(draft, sources);
  for (const mention of [...draft.mentions]) if (officeAt(mention) !== undefined) release(draft, mention);
}

/** The end of the person that begins here, or the next word. */
function personFrom(draft: Draft, sources: PersonSources, i: number, covering: Mention | undefined): number {
  const word = draft.words[i];
  if (word?.kind !== 'word') return i + 1;
  if (isListed(covering)) return findListed(draft, sources, covering);
  const office = officeAt(covering);
  if (covering !== undefined && office !== undefined) return findOffice(draft, sources, covering, office);
  if (!word.capital) return findAfterRole(draft, sources, i) ?? i + 1;
  return (
    findTitled(draft, sources, i) ??
    findFullName(draft, sources, i) ??
    findSurnameAgain(draft, sources, i) ??
    findLabel(draft, sources, i) ??
    findInHeadline(draft, sources, i) ??
    i + 1
  );
}
