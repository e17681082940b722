import { type Draft, type Mention, release } from '../document.js';
import type { Name } from '../gazetteers/entry.js';

const isShip = ({ entry, usage }: Name): boolean => usage === 'ambiguous' && entry.id.startsWith('vessel:');
const SEA =
  /^(?:carriers?|destroyers?|cruisers?|frigates?|ships?|warships?|submarines?|vessels?|aboard|sailors|flagship|supercarrier|corvette|navy|class|strike|hull)$/;

/** Before persons are looked for: ships without their prefix bear persons' names. */
export function resolveShips(draft: Draft): void {
  for (const mention of [...draft.mentions]) if (mention.names?.some(isShip) === true) resolveShip(draft, mention);
}

/** `the carrier Abraham Lincoln`, `the Gerald R. Ford sailed` are ships, `Abraham Lincoln` alone is not. */
function resolveShip(draft: Draft, mention: Mention): void {
  const { words } = draft;
  const near = [words[mention.from - 1], words[mention.from - 2], words[mention.to], words[mention.to + 1]];
  const ship = mention.names?.find(isShip);
  const other = mention.names?.find((name) => name !== ship && name.usage !== 'ambiguous');
  const withArticle = words[mention.from - 1]?.key === 'the' && words[mention.to]?.capital !== true;
  if (ship !== undefined && (withArticle || near.some((word) => word !== undefined && SEA.test(word.lower)))) {
    const { id, kind, name, belongsTo } = ship.entry;
    mention.entity = {
      kind,
      id,
      name,
      ...(belongsTo === undefined ? {} : { affiliation: belongsTo }),
      rule: 'gazetteer:ship',
    };
    delete mention.names;
  } else if (other === undefined) release(draft, mention);
  else {
    const { id, kind, name, belongsTo } = other.entry;
    mention.entity = {
      kind,
      id,
      name,
      ...(belongsTo === undefined ? {} : { affiliation: belongsTo }),
      rule: 'gazetteer',
    };
  }
}
