import type { KnownPerson } from '../context.js';
import type { Draft, Mention } from '../document.js';
import { paragraphMentions } from '../resolve/paragraph.js';
import { ownerInSentence, partyOf } from './affiliation.js';
import { knownPerson } from './claim-person.js';
import type { PersonSources } from './sources.js';

/** One holds each of these in a state at a time. */
const SOVEREIGN = new Set([
  'army chief',
  'chancellor',
  'defence minister',
  'emir',
  'finance minister',
  'foreign minister',
  'interior minister',
  'king',
  'national security adviser',
  'president',
  'prime minister',
  'secretary of state',
  'supreme leader',
  'vice president',
]);

/** Offices that only one state calls so, where that state is spoken of: `the defense secretary`, `the home secretary`. */
const CALLED_SO: ReadonlyMap<string, string> = new Map([
  ['defense secretary', 'state:USA'],
  ['secretary of defense', 'state:USA'],
  ['secretary of state', 'state:USA'],
  ['treasury secretary', 'state:USA'],
  ['home secretary', 'state:GBR'],
  ['external affairs minister', 'state:IND'],
  ['taoiseach', 'state:IRL'],
  ['supreme leader', 'state:IRN'],
]);

/** Whom an office without a name means: the one the article has named with it, else who held it then; undefined where not sure. */
export function holderOf(
  draft: Draft,
  { people, register }: PersonSources,
  title: Mention,
  office: string,
  kind: string,
  owner: Mention | undefined,
): KnownPerson | undefined {
  const words = draft.words[title.from - 1]?.key ?? '';
  if (/^(?:former|deputy|ex|next|future|then|late|acting|new|incoming)$/.test(words)) return undefined;
  const state = partyOf(owner) ?? whereSovereign(draft, title, kind);
  const named = people.holder(office, state);
  if (named !== undefined && (owner !== undefined || !SOVEREIGN.has(kind) || isOfState(named))) return named;
  if (owner !== undefined && owner.entity.kind !== 'state') {
    const body = owner.entity.id;
    const headed =
      body !== null &&
      (kind === 'chief' || kind === 'leader' || kind === 'secretary general' || kind === 'director general');
    const head = headed ? register.head(body, draft.publishedAt) : undefined;
    return head === undefined ? undefined : knownPerson(head.id, head.name, { affiliation: head.belongsTo, office });
  }
  if (state === undefined || !SOVEREIGN.has(kind)) return undefined;
  const entry =
    register.holder(kind, state, draft.publishedAt) ??
    (kind === 'foreign minister' ? register.holder('secretary of state', state, draft.publishedAt) : undefined);
  return entry === undefined ? undefined : knownPerson(entry.id, entry.name, { affiliation: entry.belongsTo, office });
}

/** `the president` is not the one of a company that the article has named. */
const isOfState = ({ affiliation }: KnownPerson): boolean =>
  affiliation === undefined || affiliation.startsWith('state:');

/** `its president`: the state the sentence is about; `the defense secretary`: the only one there is, in a paragraph about it. */
function whereSovereign(draft: Draft, { from, to }: Mention, kind: string): string | undefined {
  if (!SOVEREIGN.has(kind)) return undefined;
  if (/^(?:its|their)$/.test(draft.words[from - 1]?.key ?? '')) return partyOf(ownerInSentence(draft, from));
  const called = CALLED_SO.get(
    draft.words
      .slice(from, to)
      .map(({ key }) => key)
      .join(' '),
  );
  const spokenOf =
    called !== undefined &&
    paragraphMentions(draft, from).some(
      ({ entity }) => entity.id === called || (entity.affiliation === called && entity.kind !== 'place'),
    );
  return spokenOf ? called : undefined;
}
