import { BEGINS_MINISTRY } from './beginnings.js';
import type { KnownName } from './context.js';
import type { Draft } from './document.js';
import { introduceAcronym } from './organizations/acronym.js';
import { body } from './organizations/body.js';
import { broadcaster } from './organizations/broadcaster.js';
import { chamber } from './organizations/chamber.js';
import { introduced, isKnownOtherwise, rememberShip } from './organizations/introduced.js';
import { ministry } from './organizations/ministry.js';
import { nationalSociety } from './organizations/national-society.js';
import { findPeoples } from './organizations/people.js';
import { placeBy } from './organizations/place-by.js';
import { sportsClub } from './organizations/sports-club.js';
import { BODY } from './roles.js';

/** Ministries, unknown bodies by their last word, acronyms the article has introduced, and unknown places by what precedes them. */
export function findOrganizations(draft: Draft, names: Map<string, KnownName>): void {
  findPeoples(draft);
  for (const { entity } of draft.mentions) rememberShip(entity, names);
  for (let i = 0; i < draft.words.length; i++) {
    const word = draft.words[i];
    if (word?.kind !== 'word') {
      if (word?.text === '(') introduceAcronym(draft, i, names);
      continue;
    }
    const covering = draft.covers[i];
    if (covering !== undefined) {
      const found = isKnownOtherwise(draft, i, word, names)
        ? introduced(draft, i, word, names)
        : covering.entity.id === 'org:FOREIGN-OFFICE' && covering.from === i
          ? ministry(draft, i, word, names)
          : covering.from === i
            ? nationalSociety(draft, covering)
            : undefined;
      if (found !== undefined) i = found - 1;
      continue;
    }
    if (!word.capital && (word.roles & BODY) === 0 && (word.begins & BEGINS_MINISTRY) === 0) continue;
    const found =
      ministry(draft, i, word, names) ??
      introduced(draft, i, word, names) ??
      body(draft, i, word, names) ??
      broadcaster(draft, i, word) ??
      chamber(draft, i, word) ??
      sportsClub(draft, i, word) ??
      placeBy(draft, i, word);
    if (found !== undefined) i = found - 1;
  }
}
