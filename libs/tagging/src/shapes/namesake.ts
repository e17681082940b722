import { SPACED } from '../1-tokenize.js';
import type { Draft, Mention } from '../document.js';
import { overwrite } from '../overwrite.js';

/** Units that several states have under one name, by the id under which the name is listed. */
const NAMESAKES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  [
    'unit:us-joint-chiefs',
    { 'state:USA': 'unit:us-joint-chiefs', 'state:KOR': 'unit:south-korean-joint-chiefs-of-staff' },
  ],
  ['unit:us-pacific-fleet', { 'state:RUS': 'unit:pacific-fleet-russia', 'state:USA': 'unit:us-pacific-fleet' }],
]);

/**
 * A listed unit with its state before it is one mention: `Iranian Revolutionary Guards`, `United States Central Command`; and
 * the `Joint Chiefs of Staff` are those of the state that is named.
 */
export function ownedUnit(draft: Draft, unit: Mention): number | undefined {
  const before = draft.covers[unit.from - 1];
  const adjacent = before?.entity.kind === 'state' && draft.gaps[unit.from] === SPACED ? before : undefined;
  const namesakes = NAMESAKES.get(unit.entity.id ?? '');
  if (namesakes !== undefined) {
    const owner = stateOf(adjacent) ?? ownerOf(draft, unit, namesakes);
    const id = owner === undefined ? undefined : namesakes[owner];
    if (owner !== undefined && id !== undefined) unit.entity = { ...unit.entity, id, affiliation: owner };
  }
  const { kind, id, name, affiliation } = unit.entity;
  if (adjacent === undefined || draft.words[unit.from]?.capital !== true || stateOf(adjacent) !== affiliation)
    return undefined;
  if (affiliation !== 'state:USA' && adjacent.names?.[0]?.usage !== 'adjective') return undefined;
  return overwrite(draft, adjacent.from, unit.to, { kind, id, name, affiliation, rule: 'gazetteer:with-state' });
}

const stateOf = (mention: Mention | undefined): string | undefined => {
  if (mention?.entity.kind === 'state') return mention.entity.id ?? undefined;
  return mention?.names?.[0]?.usage === 'seat' ? mention.entity.affiliation : undefined;
};

/** `Russia's Pacific Fleet`, `the Joint Chiefs of Staff in Seoul`, or the only one of these states that the text names; the North has a South. */
function ownerOf(
  { words, covers, mentions }: Draft,
  unit: Mention,
  namesakes: Readonly<Record<string, string>>,
): string | undefined {
  const possessor = /^['’]s?$/.test(words[unit.from - 1]?.text ?? '') ? stateOf(covers[unit.from - 2]) : undefined;
  if (possessor !== undefined) return possessor;
  if (words[unit.to]?.key === 'in') return stateOf(covers[unit.to + 1]);
  const named = new Set<string>();
  for (const { entity } of mentions)
    if (entity.kind === 'state' && entity.id !== null) {
      const id = entity.id === 'state:PRK' ? 'state:KOR' : entity.id;
      if (id in namesakes) named.add(id);
    }
  return named.size === 1 ? [...named][0] : undefined;
}
