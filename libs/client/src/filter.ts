import type { AlertKind, Lifecycle, Rung } from '#events';

/** What is left out lets everything through. */
export interface FilterOptions {
  kind?: AlertKind | readonly AlertKind[];
  /** `IRN~USA`, in either order. */
  dyad?: string | readonly string[];
  /** `IRN`, or an entity id. */
  actor?: string | readonly string[];
  minLevel?: Rung;
  lifecycle?: Lifecycle | readonly Lifecycle[];
}

const NAMES = ['kind', 'dyad', 'actor', 'minLevel', 'lifecycle'] as const;

export function filterQuery(filter: FilterOptions): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = filter[name];
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) query.append(name, one);
  }
  return query;
}
