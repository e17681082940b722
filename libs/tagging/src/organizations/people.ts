import type { Draft } from '../document.js';
import { decide } from '../shapes/reading.js';

/** `the Chechens` are a people, `Chechen` alone is of the place. */
export function findPeoples(draft: Draft): void {
  for (const mention of draft.mentions) {
    if (mention.entity.kind !== 'place' || mention.names?.[0]?.usage !== 'adjective') continue;
    const people = mention.names.find(({ entry, usage }) => entry.kind === 'group' && usage === 'name');
    if (people === undefined) continue;
    decide(mention, people, 'gazetteer:people');
    mention.names = [people];
  }
}
