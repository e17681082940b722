import { SPACED } from '../1-tokenize.js';
import { type Draft, type Mention, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';

const SOCIETIES = new Set(['org:RED-CRESCENT', 'org:ICRC']);

/** `the Iraqi Red Crescent`, `the German Red Cross` are not the international bodies. */
export function nationalSociety(draft: Draft, society: Mention): number | undefined {
  if (!SOCIETIES.has(society.entity.id ?? '')) return undefined;
  const state = draft.covers[society.from - 1];
  if (state?.names?.[0]?.usage !== 'adjective' || draft.gaps[society.from] !== SPACED) return undefined;
  return overwrite(draft, state.from, society.to, {
    kind: 'organization',
    id: null,
    name: textOf(draft, state.from, society.to),
    affiliation: state.entity.id ?? undefined,
    rule: 'organization:national-society',
  });
}
