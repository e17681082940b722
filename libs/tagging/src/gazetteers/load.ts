import { CITIES } from './cities.js';
import type { Entry } from './entry.js';
import { GROUPS } from './groups.js';
import { MILITARY_UNITS } from './military-units.js';
import { OFFICES } from './offices.js';
import { ORGANIZATIONS } from './organizations.js';
import { addOwn, type OwnGazetteer } from './own.js';
import { PERSONS } from './persons.js';
import { PLACES } from './places.js';
import { PLATFORMS } from './platforms.js';
import { readEntries } from './read.js';
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
 * The built-in entries, with the user's lines added.
 * @throws GazetteerError, see `addOwn`
 */
export function loadEntries(own?: OwnGazetteer): Entry[] {
  const byId = new Map<string, Entry>();
  for (const [table, text] of Object.entries(TABLES))
    for (const entry of readEntries(table, text)) byId.set(entry.id, entry);
  if (own !== undefined) addOwn(byId, own);
  return [...byId.values()];
}
