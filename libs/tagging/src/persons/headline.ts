import type { Draft } from '../document.js';
import { FUNCTION, SAYING } from '../roles.js';
import { claimKnown, knownPerson } from './claim-person.js';
import { paragraphMentions } from '../resolve/paragraph.js';
import type { PersonSources } from './sources.js';

/** `BUSH VOWS`, `Taiwan's Lai Lands`: the surname of who was in office, where it acts and his or her state is spoken of. */
export function findInHeadline(draft: Draft, { people, register }: PersonSources, i: number): number | undefined {
  const { words, covers } = draft;
  const word = words[i];
  if (
    word === undefined ||
    !word.capital ||
    covers[i] !== undefined ||
    draft.casing[draft.sentenceOf[i] ?? 0] === 'plain'
  )
    return undefined;
  if ((word.roles & (FUNCTION | SAYING)) !== 0 || !acts(words[i + 1]?.key ?? '', words[i + 1]?.roles ?? 0))
    return undefined;
  const entry = register.bySurnameAt(word.key, draft.publishedAt);
  if (entry?.belongsTo === undefined) return undefined;
  const about = paragraphMentions(draft, i).some(
    ({ entity }) => entity.id === entry.belongsTo || entity.affiliation === entry.belongsTo,
  );
  if (!about) return undefined;
  const person = people.remember(knownPerson(entry.id, entry.name, { affiliation: entry.belongsTo }));
  return claimKnown(draft, i, i + 1, person, 'person:headline');
}

const acts = (key: string, roles: number): boolean => (roles & SAYING) !== 0 || /[^s]s$/.test(key);
