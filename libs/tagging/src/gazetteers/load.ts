import { CITIES } from './cities.js';
import type { Entry } from './entry.js';
import { GROUPS } from './groups.js';
import { MILITARY_UNITS } from './military-units.js';
import { OFFICES } from './offices.js';
import { ORGANIZATIONS } from './organizations.js';
import { PERSONS } from './persons.js';
import { PLACES } from './places.js';
import { PLATFORMS } from './platforms.js';
import { GazetteerError, readEntries } from './read.js';
import { STATES } from './states.js';
import { VESSELS } from './vessels.js';
import { WEAPONS } from './weapons.js';

export const TABLES: Readonly<Record<string, string>> = {
  states: STATES,
  places: PLACES,
  cities: CITIES,
  organizations: ORGANIZATIONS,
  groups: GROUPS,
  'military units': MILITARY_UNITS,
  vessels: VESSELS,
  platforms: PLATFORMS,
  weapons: WEAPONS,
  persons: PERSONS,
  offices: OFFICES,
};

/**
 * The built-in entries, with the user's lines added; a line with a known id replaces that entry.
 * @throws GazetteerError for a line that cannot be read, an id given twice, or a name that another entry of its kind has
 */
export function loadEntries(own = ''): Entry[] {
  const byId = new Map<string, Entry>();
  for (const [table, text] of Object.entries(TABLES))
    for (const entry of readEntries(table, text)) byId.set(entry.id, entry);
  const added = readEntries('entries', own);
  const seen = new Set<string>();
  for (const entry of added) {
    if (seen.has(entry.id)) throw new GazetteerError(`entries: ${entry.id} is given twice`);
    seen.add(entry.id);
    byId.set(entry.id, entry);
  }
  if (added.length > 0) refuseConflicts([...byId.values()], seen);
  return [...byId.values()];
}

function refuseConflicts(entries: readonly Entry[], added: ReadonlySet<string>): void {
  const owners = new Map<string, Entry>();
  for (const entry of entries) {
    for (const { text, usage } of entry.names) {
      if (usage === 'ambiguous' || usage === 'seat') continue;
      const owner = owners.get(text);
      if (owner !== undefined && owner.id !== entry.id && (added.has(owner.id) || added.has(entry.id))) {
        throw new GazetteerError(
          `entries: "${text}" of ${entry.id} is already a name of ${owner.id}; mark it "?" or replace that entry`,
        );
      }
      owners.set(text, entry);
    }
  }
}
