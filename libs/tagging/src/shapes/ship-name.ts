import { type Draft, type Mention, release } from '../document.js';
import type { Name } from '../gazetteers/entry.js';
import { FUNCTION, SAYING } from '../roles.js';
import { decide } from './reading.js';

const isShip = ({ entry, usage }: Name): boolean => usage === 'ambiguous' && entry.id.startsWith('vessel:');
const SEA =
  /^(?:carriers?|destroyers?|cruisers?|frigates?|ships?|warships?|submarines?|vessels?|aboard|sailors|flagship|supercarrier|corvettes?|navy|naval|class|strike|hull|battleships?|tankers?)$/;
const SAILS =
  /^(?:leave|leaves|left|enter|enters|entered|sail|sails|sailed|depart|departs|departed|arrived|transited|passed|sank|out|collided)$/;

/** Before persons are looked for: ships without their prefix bear persons' and places' names. */
export function resolveShips(draft: Draft): void {
  for (const mention of [...draft.mentions]) if (mention.names?.some(isShip) === true) resolveShip(draft, mention);
}

/** `the carrier Abraham Lincoln` is the ship, `Abraham Lincoln` alone is not. */
function resolveShip(draft: Draft, mention: Mention): void {
  const ships = mention.names?.filter(isShip) ?? [];
  const others = mention.names?.filter((name) => !isShip(name)) ?? [];
  const [other] = others;
  if (isBesideSea(draft, mention) || isExplained(draft, mention) || (!isWater(other) && isTheShip(draft, mention))) {
    const ship = ships.length === 1 ? ships[0] : ships.find(({ entry }) => isOwnerNamed(draft, entry.belongsTo));
    if (ship !== undefined) {
      decide(mention, ship, 'gazetteer:ship');
      delete mention.names;
      return;
    }
  }
  if (other === undefined) release(draft, mention);
  else {
    decide(mention, other, other.usage === 'name' ? 'gazetteer' : `gazetteer:${other.usage}`);
    mention.names = others;
  }
}

/** `the carrier Ford`, `the Lincoln carrier group`, `aboard the Lincoln`; `destroyers Bulkeley and Cole`. */
function isBesideSea({ words, covers }: Draft, { from, to }: Mention): boolean {
  const [before, earlier] = [words[from - 1], words[from - 2]];
  if (before !== undefined && SEA.test(before.lower)) return true;
  if (earlier !== undefined && SEA.test(earlier.lower) && before?.capital !== true && before?.kind === 'word')
    return true;
  if (SEA.test(words[to]?.lower ?? '') && words[to]?.lower !== 'navy') return true;
  return /^(?:\/|,|and)$/.test(before?.lower ?? '') && covers[from - 2]?.entity.rule === 'gazetteer:ship';
}

/** `the Philippine Sea` has its article from the water. */
const isWater = (name: Name | undefined): boolean =>
  name !== undefined && /(?:Sea|Gulf|Bay|Straits?|Ocean|River|Canal)$/.test(name.entry.name);

const LONGEST_DESCRIPTION = 6;

/** `The Kursk, a submarine of the Northern Fleet`: explained behind its comma. */
function isExplained({ words }: Draft, { to }: Mention): boolean {
  if (words[to]?.text !== ',' || !/^an?$/.test(words[to + 1]?.key ?? '')) return false;
  for (let i = to + 2; i < to + LONGEST_DESCRIPTION && words[i]?.kind === 'word'; i++)
    if (SEA.test(words[i]?.lower ?? '')) return true;
  return false;
}

/** `the Gerald R. Ford`: no person has an article; `would the Shandong leave Sanya`, where ships are spoken of. */
function isTheShip(draft: Draft, { from, to }: Mention): boolean {
  const { words } = draft;
  if (words[from - 1]?.key !== 'the' || words[to]?.capital === true) return false;
  if (to - from > 2 && words.slice(from, to).some(({ initial }) => initial)) return true;
  const after = words[to];
  const goesOn = after?.kind === 'word' && (after.roles & (FUNCTION | SAYING)) === 0 && !SAILS.test(after.lower);
  return !goesOn && !/^['’]s?$/.test(after?.text ?? '') && words.some(({ lower }) => SEA.test(lower));
}

const isOwnerNamed = ({ mentions }: Draft, owner: string | undefined): boolean =>
  owner !== undefined && mentions.some(({ entity }) => entity.id === owner || entity.affiliation === owner);
