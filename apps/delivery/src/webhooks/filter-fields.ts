import { parseAlertFilter, type AlertFilter } from '#views';
import type { FilterFields } from './webhook.js';

const LISTS = ['kind', 'dyad', 'actor', 'lifecycle'] as const;

/** @throws FilterError */
export function filterOf(fields: FilterFields): AlertFilter {
  const query = new URLSearchParams();
  for (const name of LISTS) for (const value of fields[name] ?? []) query.append(name, value);
  if (fields.minLevel !== undefined) query.append('minLevel', fields.minLevel);
  return parseAlertFilter(query);
}

/** As it is kept and shown; the inverse of `filterOf`. */
export const fieldsOf = ({ kind, dyad, actor, lifecycle, minLevel }: AlertFilter): FilterFields => ({
  ...(kind && { kind: [...kind] }),
  ...(dyad && { dyad: [...dyad] }),
  ...(actor && { actor: [...actor] }),
  ...(minLevel && { minLevel }),
  ...(lifecycle && { lifecycle: [...lifecycle] }),
});
