import type { KnownPerson } from '../context.js';
import { claim, type Draft, release, textOf } from '../document.js';
import type { Entry } from '../gazetteers/entry.js';
import { slug } from '../slug.js';
import { paragraphMentions } from '../resolve/paragraph.js';
import type { PersonSources } from './sources.js';
import { surnameOf } from './surname.js';

/** What the words around a name say of its bearer. */
export interface Introduced {
  affiliation?: string | undefined;
  office?: string | undefined;
}

export function knownPerson(id: string | null, name: string, { affiliation, office }: Introduced): KnownPerson {
  return {
    id,
    name,
    surname: surnameOf(name),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(office === undefined ? {} : { office }),
  };
}

/** Tags the words as a person: one the article or the gazetteer knows, else a new one. Returns the end. */
export function claimPerson(
  draft: Draft,
  sources: PersonSources,
  from: number,
  to: number,
  introduced: Introduced,
  rule: string,
): number {
  const name = textOf(draft, from, to).replace(/\s+/g, ' ');
  const person = sources.people.remember(identify(draft, sources, from, name, introduced));
  return claimKnown(draft, from, to, person, rule, introduced.affiliation);
}

/** Tags the words as a mention of a person who is known. */
export function claimKnown(
  draft: Draft,
  from: number,
  to: number,
  { id, name, affiliation }: KnownPerson,
  rule: string,
  otherwise?: string,
): number {
  for (let i = from; i < to; i++) {
    const inner = draft.covers[i];
    if (inner !== undefined) release(draft, inner);
  }
  const state = affiliation ?? otherwise;
  claim(draft, {
    from,
    to,
    entity: { kind: 'person', id, name, ...(state === undefined ? {} : { affiliation: state }), rule },
  });
  return to;
}

function identify(
  draft: Draft,
  { people, register }: PersonSources,
  from: number,
  name: string,
  introduced: Introduced,
): KnownPerson {
  const surname = surnameOf(name);
  const single = !/\s/.test(name);
  const earlier = people.find(surname);
  if (earlier !== undefined && (single || earlier.name === name || isAlsoCalled(earlier.name, name))) return earlier;
  const spelled = single && name.length < 5 ? undefined : register.bySpellingOf(name);
  if (spelled !== undefined && (!single || agrees(draft, from, spelled, introduced)))
    return fromEntry(spelled, introduced);
  if (!single) return knownPerson(`person:${slug(name)}`, name, introduced);
  const listed = register.bySurnameAt(surname, draft.publishedAt);
  return listed !== undefined && agrees(draft, from, listed, introduced)
    ? fromEntry(listed, introduced)
    : knownPerson(null, name, introduced);
}

const fromEntry = ({ id, name, belongsTo }: Entry, { affiliation, office }: Introduced): KnownPerson =>
  knownPerson(id, name, { affiliation: belongsTo ?? affiliation, office });

/** `Mahamat` of `Mahamat Deby`: the one has no more than a part of the other. */
const isAlsoCalled = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
};

/** A surname alone is a listed person's only where his or her state or body stands with it or is spoken of in the paragraph. */
function agrees(draft: Draft, at: number, { belongsTo }: Entry, { affiliation }: Introduced): boolean {
  if (affiliation !== undefined) return affiliation === belongsTo;
  return (
    belongsTo !== undefined &&
    paragraphMentions(draft, at).some(({ entity }) => entity.id === belongsTo || entity.affiliation === belongsTo)
  );
}
