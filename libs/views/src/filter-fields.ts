import type { AlertKind, Lifecycle, Rung } from '#events';
import { parseAlertFilter, type AlertFilter } from './alert-filter.js';

/** A filter as it is written down: by the names of the query parameters. */
export interface FilterFields {
  kind?: AlertKind[];
  dyad?: string[];
  actor?: string[];
  minLevel?: Rung;
  lifecycle?: Lifecycle[];
}

const LISTS = ['kind', 'dyad', 'actor', 'lifecycle'] as const;

/** @throws FilterError */
export function filterOfFields(fields: FilterFields): AlertFilter {
  const query = new URLSearchParams();
  for (const name of LISTS) for (const value of fields[name] ?? []) query.append(name, value);
  if (fields.minLevel !== undefined) query.append('minLevel', fields.minLevel);
  return parseAlertFilter(query);
}

/** The inverse of `filterOfFields`. */
export const fieldsOfFilter = ({ kind, dyad, actor, lifecycle, minLevel }: AlertFilter): FilterFields => ({
  ...(kind && { kind: [...kind] }),
  ...(dyad && { dyad: [...dyad] }),
  ...(actor && { actor: [...actor] }),
  ...(minLevel && { minLevel }),
  ...(lifecycle && { lifecycle: [...lifecycle] }),
});
