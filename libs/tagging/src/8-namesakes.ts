import type { Draft, Mention } from './document.js';
import type { Entry } from './gazetteers/entry.js';

/** `Valencia, Venezuela`, `Cordoba in Spain`: of two cities of one name, the one whose country stands behind it. */
export function resolveNamesakes(draft: Draft): void {
  for (const mention of draft.mentions) {
    const { names, to } = mention;
    if (names === undefined || names.length < 2 || (mention.entity.kind !== 'place' && names[0]?.usage !== 'seat'))
      continue;
    const state = stateBehind(draft, to);
    const entry = names.find(({ entry: { kind, belongsTo } }) => kind === 'place' && belongsTo === state)?.entry;
    if (state !== undefined && entry !== undefined) takeAs(mention, entry);
  }
}

function stateBehind({ words, covers }: Draft, to: number): string | undefined {
  if (words[to]?.text !== ',' && words[to]?.key !== 'in') return undefined;
  const country = (covers[to + 1] ?? covers[to + 2])?.entity;
  return country?.kind === 'state' ? (country.id ?? undefined) : country?.affiliation;
}

function takeAs(mention: Mention, { id, kind, name, belongsTo }: Entry): void {
  mention.entity = {
    kind,
    id,
    name,
    ...(belongsTo === undefined ? {} : { affiliation: belongsTo }),
    rule: 'gazetteer:namesake',
  };
  delete mention.names;
}
