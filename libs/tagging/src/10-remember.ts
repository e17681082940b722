import type { Entity } from '#events';
import { type KnownName, MOST_REMEMBERED, type TaggingContext } from './context.js';
import type { People } from './people.js';

/** The context for the article's next fragment: what it had, and what this one adds. */
export function remember(
  before: TaggingContext,
  people: People,
  names: ReadonlyMap<string, KnownName>,
  entities: readonly Entity[],
): TaggingContext {
  return {
    persons: people.list(),
    names: names.size === 0 ? before.names : Object.fromEntries([...names].slice(0, MOST_REMEMBERED)),
    states: countStates(before.states, entities),
  };
}

function countStates(before: TaggingContext['states'], entities: readonly Entity[]): TaggingContext['states'] {
  const counts = { ...before };
  let known = Object.keys(counts).length;
  for (const { kind, id } of entities) {
    if (kind !== 'state' || id === null) continue;
    const count = counts[id];
    if (count === undefined && known++ >= MOST_REMEMBERED) continue;
    counts[id] = (count ?? 0) + 1;
  }
  return counts;
}
