import { type Draft, type Mention, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import { slug } from '../slug.js';

const STRIKE_GROUPS = [
  'carrier strike group',
  'strike group',
  'amphibious ready group',
  'carrier group',
  'battle group',
  'expeditionary strike group',
  'carrier battle group',
].map((phrase) => phrase.split(' '));

/** `the Abraham Lincoln Carrier Strike Group`, `USS Gerald R. Ford strike group`. */
export function strikeGroup(draft: Draft, ship: Mention): number | undefined {
  const { id, name, affiliation } = ship.entity;
  if (id?.startsWith('vessel:') !== true) return undefined;
  for (const keys of STRIKE_GROUPS) {
    if (!keys.every((key, index) => draft.words[ship.to + index]?.key === key)) continue;
    const to = ship.to + keys.length;
    return overwrite(draft, ship.from, to, {
      kind: 'military_unit',
      id: `unit:${slug(name.replace(/^[A-Z]{2,5} /, ''))}-strike-group`,
      name: textOf(draft, ship.from, to),
      affiliation: affiliation === 'unit:us-navy' ? 'state:USA' : affiliation,
      rule: 'shape:strike-group',
    });
  }
  return undefined;
}
