import type { KnownPerson } from '../context.js';
import type { Draft, Mention } from '../document.js';
import { paragraphMentions } from '../resolve/paragraph.js';
import { ownerInSentence, partyOf } from './affiliation.js';
import { knownPerson } from './claim-person.js';
import type { PersonSources } from './sources.js';

/** One holds each of these in a state at a time. */
const SOVEREIGN = new Set([
  'armed forces chief',
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

/** Titles by which the head of a body goes: `the NATO chief`. */
const HEADING = new Set(['chief', 'leader', 'secretary general', 'director general']);

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

/** An office without a name. */
interface Office {
  /** As the article calls it, where many hold such an office; else its kind. */
  office: string;
  kind: string;
  /** Whose it is, by what stands beside it. */
  owner: Mention | undefined;
}

const NOT_PRESENT = new Set(
  'former ex late deputy acting interim caretaker then next new future first previous onetime incoming'.split(' '),
);

/** `the former U.S. president`, `the next prime minister`, `the acting president`: not who is listed for now. */
function isOfAnother({ words }: Draft, from: number): boolean {
  for (let i = from; i >= Math.max(0, from - 4); i--) {
    const word = words[i];
    if (word === undefined || word.text === '.' || word.text === ',') return false;
    if (NOT_PRESENT.has(word.lower)) return true;
  }
  return false;
}

/** Whom an office without a name means: the one the article has named with it, else who held it then; undefined where not sure. */
export function holderOf(
  draft: Draft,
  { people, register }: PersonSources,
  title: Mention,
  { office, kind, owner }: Office,
): KnownPerson | undefined {
  if (isOfAnother(draft, title.from)) return undefined;
  const state = partyOf(owner) ?? whereSovereign(draft, title, kind);
  const named = people.holder(office, state);
  if (named !== undefined && (owner !== undefined || !SOVEREIGN.has(kind) || isOfState(named))) return named;
  if (owner !== undefined && owner.entity.kind !== 'state') {
    const { id: body } = owner.entity;
    if (body === null) return undefined;
    const head =
      register.holder(kind, body, draft.publishedAt) ??
      (HEADING.has(kind) ? register.head(body, draft.publishedAt) : undefined) ??
      (kind === 'chief' && body === 'org:PENTAGON'
        ? register.holder('defence minister', 'state:USA', draft.publishedAt)
        : undefined);
    return head && knownPerson(head.id, head.name, { affiliation: partyOf(owner), office });
  }
  if (state === undefined || (owner === undefined && !SOVEREIGN.has(kind))) return undefined;
  const entry =
    register.holder(kind, state, draft.publishedAt) ??
    (kind === 'foreign minister' ? register.holder('secretary of state', state, draft.publishedAt) : undefined);
  return entry && knownPerson(entry.id, entry.name, { affiliation: state, office });
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
