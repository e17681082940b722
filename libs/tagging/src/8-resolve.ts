import { type Draft, type Mention, release } from './document.js';
import { fold } from './letters.js';
import { slug } from './slug.js';
import { FUNCTION, LOCATIVE, SAYING } from './roles.js';

/** Decides names with several readings by what stands around them: a capital or its government, a country or a person. */
export function resolve(draft: Draft): void {
  for (const mention of [...draft.mentions]) {
    const usage = mention.names?.[0]?.usage;
    if (usage === 'seat') resolveSeat(draft, mention);
    else if (usage === 'ambiguous') resolveAmbiguous(draft, mention);
  }
}

const BETWEEN_PARTIES = new Set([
  'between',
  'with',
  'against',
  'urged',
  'told',
  'accused',
  'warned',
  'pressed',
  'on',
  'by',
  'over',
  'urging',
  'pressure',
  'isolate',
  'sanction',
  'accusing',
  'blamed',
  'and',
  'for',
]);
const AFTER_SEAT = new Set([
  'talks',
  'ties',
  'relations',
  'tensions',
  'officials',
  'diplomats',
  'government',
  'regime',
  'policy',
  'negotiators',
  'pact',
  'deal',
  'summit',
  'axis',
  'rejection',
  'claim',
  'claims',
  'decision',
  'demand',
  'demands',
  'nuclear',
  'allies',
  'intentions',
  'ambitions',
  'response',
  'position',
  'stance',
]);

/** `Tehran said`, `Washington's demands`, `between Moscow and Kyiv` are governments; `in Tehran`, `from Kyiv` are places. */
function resolveSeat(draft: Draft, mention: Mention): void {
  if (actsAsGovernment(draft, mention)) {
    mention.entity.rule = 'gazetteer:seat-as-government';
    return;
  }
  const name = mention.names?.[0]?.entry.names.find(
    (written) => written.usage === 'seat' && fold(written.text.toLowerCase()) === fold(textOf(draft, mention)),
  )?.text;
  const place = name ?? draft.words[mention.from]?.text ?? '';
  const state = mention.entity.id ?? undefined;
  mention.entity = {
    kind: 'place',
    id: `place:${slug(place)}`,
    name: place,
    ...(state === undefined ? {} : { affiliation: state }),
    rule: 'gazetteer:seat-as-place',
  };
}

const textOf = (draft: Draft, mention: Mention): string =>
  draft.text.slice(draft.tokens[mention.from]?.start, draft.tokens[mention.to - 1]?.end).toLowerCase();

function actsAsGovernment(draft: Draft, { from, to }: Mention): boolean {
  const { words, gaps } = draft;
  const before = words[from - 1];
  const after = words[to];
  const hyphen = (after?.text === '-' || after?.text === '–') && gaps[to] === 0 ? draft.covers[to + 1] : undefined;
  if (
    hyphen?.entity.kind === 'state' ||
    hyphen?.entity.kind === 'place' ||
    (before?.text === '-' && draft.covers[from - 2]?.entity.kind === 'state')
  )
    return true;
  if (before !== undefined && (before.roles & LOCATIVE) !== 0) return false;
  if (before?.key === 'from' || before?.text === ',' || after?.text === '(') return false;
  if (before?.key === 'to') return false;
  const afterwards = /^['’]s?$/.test(after?.text ?? '') ? words[to + 1] : after;
  if (afterwards !== undefined && AFTER_SEAT.has(afterwards.key)) return true;
  if (after !== undefined && (after.roles & SAYING) !== 0 && after.kind === 'word') return true;
  if (before !== undefined && BETWEEN_PARTIES.has(before.key))
    return before.key !== 'and' || draft.covers[from - 2]?.entity.kind === 'state';
  if (/^['’]s?$/.test(after?.text ?? ''))
    return (
      before === undefined ||
      (before.roles & FUNCTION) === 0 ||
      from === draft.sentences[draft.sentenceOf[from] ?? 0]?.from
    );
  return (
    after?.key === 'and' &&
    draft.covers[to + 1]?.entity.kind === 'state' &&
    draft.covers[to + 1]?.names?.[0]?.usage !== undefined &&
    before?.key !== 'in'
  );
}

const US_POLITICS =
  /^(?:rep|sen|gov|republicans?|democrats?|democratic|senators?|governor|congressman|congresswoman|atlanta|electors|runoff|voters)$/;

/** `Georgia Republican Rep. …`, `the governor of Georgia`: the state of the US. */
const isAmongAmericans = (draft: Draft, { from, to }: Mention): boolean =>
  draft.words.slice(Math.max(0, from - 3), to + 4).some((word) => US_POLITICS.test(word.key));

/** A country's name that is also a person's or another place's: kept unless a name goes on, or the other reading is near. */
function resolveAmbiguous(draft: Draft, mention: Mention): void {
  const { words, gaps } = draft;
  const next = words[mention.to];
  const before = words[mention.from - 1];
  const plain = draft.casing[draft.sentenceOf[mention.from] ?? 0] === 'plain';
  const nameGoesOn =
    plain &&
    next?.kind === 'word' &&
    next.capital &&
    gaps[mention.to] === 1 &&
    draft.covers[mention.to] === undefined &&
    (next.roles & FUNCTION) === 0;
  const nameGoneBefore =
    plain &&
    before?.kind === 'word' &&
    before.capital &&
    draft.covers[mention.from - 1] === undefined &&
    (before.roles & (FUNCTION | LOCATIVE)) === 0 &&
    mention.from - 1 !== draft.sentences[draft.sentenceOf[mention.from] ?? 0]?.from;
  const homeland = mention.names?.find(({ entry }) => entry.kind === 'place')?.entry;
  if (homeland !== undefined && isAmongAmericans(draft, mention)) {
    const { id, name, belongsTo } = homeland;
    mention.entity = {
      kind: 'place',
      id,
      name,
      ...(belongsTo === undefined ? {} : { affiliation: belongsTo }),
      rule: 'gazetteer:us-state',
    };
  } else if (nameGoesOn || nameGoneBefore) release(draft, mention);
}
