import type { Entity } from '#events';
import { bodyOf } from './bodies.js';
import { SERVICES } from './services.js';

/**
 * The party an entity acts for, as an entity id: a state for its people, forces and offices; an organization or a group
 * for itself; a city for its state (`Ankara refuses`). Null where the entity names no party.
 */
export function partyOfEntity({ kind, id, affiliation }: Entity): string | null {
  if (kind === 'state') return id;
  if (kind === 'quantity' || kind === 'date' || kind === 'weapon') return null;
  if (kind === 'group') return id === null ? null : bodyOf(id);
  if (affiliation !== undefined) {
    const served = affiliation.startsWith('state:') ? affiliation : (SERVICES[affiliation] ?? bodyOf(affiliation));
    if (served !== null) return served;
  }
  return id !== null && kind === 'organization' ? bodyOf(id) : null;
}

export const isParty = (entity: Entity): boolean => partyOfEntity(entity) !== null;
